import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { measures } from "../definition/supervision.js";
import { textSchema } from "../definition/text.js";
import { unitViewSchema } from "./unit-view.js";
import { caseIdSchema, caseNumberSchema, wireInstantSchema } from "./wire.js";

const flagSchema = z.enum(["true", "false"]).transform((value) => value === "true");

/** Which cases a list shows, as a query string. */
export const worklistQuerySchema = z.object({
  q: z.string().max(200).optional(),
  stage: slugSchema.optional(),
  step: slugSchema.optional(),
  item: slugSchema.optional(),
  class: slugSchema.optional(),
  status: z.enum(["open", "closed"]).optional(),
  late: flagSchema.optional(),
  urgent: flagSchema.optional(),
  /** Only cases whose clock somebody stopped, or only the others. */
  held: flagSchema.optional(),
  /** Only open cases due before this instant. */
  dueBefore: wireInstantSchema.optional(),
  /** Only open cases that wait for a move of the reader's own posts: an action that moves them on, or an answer that is owed. */
  mine: flagSchema.optional(),
  /** Only open cases in which an approval of the reader's own posts is waited for. */
  approving: flagSchema.optional(),
  cursor: z.string().max(500).optional(),
  /** 1 to 200; default 50. */
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

/**
 * What else is true of a case in a list: whoever reported was asked something, something that was asked for waits for approval, units
 * handle it together, who is responsible is in dispute, it has duplicates, or it is one.
 */
export const worklistMarks = ["question", "approval", "joint", "ruling", "duplicates", "merged"] as const;

const worklistRowSchema = z
  .object({
    id: caseIdSchema,
    number: caseNumberSchema,
    version: z.int(),
    item: z.object({ id: slugSchema, title: textSchema }),
    channel: slugSchema,
    status: z.enum(["open", "closed"]),
    stage: slugSchema,
    stageTitle: textSchema,
    step: slugSchema,
    stepTitle: textSchema,
    responsible: z.object({ unit: unitViewSchema, role: slugSchema.optional() }),
    /** Where the matter is; the address as it was told, where it is not personal. */
    place: z.object({ unit: unitViewSchema, address: z.string().optional() }),
    /** The matter in its reporter's words on one line, at most 120 code points; absent where nothing was told or it is personal. */
    summary: z.string().optional(),
    /** How often it was sent back; absent for cases nobody has touched since an earlier release. */
    returns: z.int().optional(),
    /** What else is true of it; absent, like those below, for cases nobody has touched since an earlier release. */
    marks: z.array(z.enum(worklistMarks)).optional(),
    /** How many rungs of supervision have fired, and what the last one did; absent where none has. */
    supervision: z.object({ fired: z.int(), measure: z.enum(measures) }).optional(),
    /** How many of the units that handle it together in its stage have answered their tickets; absent where there are none. */
    tickets: z.object({ answered: z.int(), asked: z.int() }).optional(),
    /** An answer the reader's own posts owe, of a ticket or a rung, and the earliest instant one is due; null where none has a limit. */
    owed: z.object({ dueAt: wireInstantSchema.nullable() }).optional(),
    /** An approval of the reader's own posts is waited for. */
    approving: z.literal(true).optional(),
    dueAt: wireInstantSchema.nullable(),
    late: z.boolean(),
    urgent: z.boolean(),
    held: z.boolean(),
    openedAt: wireInstantSchema,
    changedAt: wireInstantSchema,
    closedAt: wireInstantSchema.nullable(),
  })
  .meta({ id: "worklist-row" });

/** A page of the worklist: hand `cursor` back for the next one; the last page has none. */
export const worklistPageSchema = z
  .object({
    /** The server's now: what is late or due soon is told against it. */
    at: wireInstantSchema,
    rows: z.array(worklistRowSchema),
    cursor: z.string().nullable(),
  })
  .meta({ id: "worklist-page" });

/** A page of the worklist. */
export type WorklistPageView = z.infer<typeof worklistPageSchema>;

/** Counting stops here: a list longer than a hundred is long, however long. */
export const mostCounted = 100;

const countSchema = z.int().min(0).max(mostCounted);
const openCounts = { open: countSchema, late: countSchema, soon: countSchema };

/** How many cases stand in the lists most looked at, each count up to `most`. */
export const worklistCountsSchema = z
  .object({
    /** The server's now. */
    at: wireInstantSchema,
    /** Twenty-four hours from now. `soon` counts open cases due before it that are not late: `dueBefore` and `late=false` list them. */
    soonBefore: wireInstantSchema,
    most: z.literal(mostCounted),
    /** Cases that wait for a move of the reader's own posts. */
    mine: z.object({
      ...openCounts,
      /** Of those, the ones in which an approval of theirs is waited for. */
      approving: countSchema.optional(),
    }),
    /** Every case the reader may see. */
    all: z.object({ ...openCounts, held: countSchema, closed: countSchema }),
  })
  .meta({ id: "worklist-counts" });

/** How many cases stand in the lists most looked at. */
export type WorklistCounts = z.infer<typeof worklistCountsSchema>;
