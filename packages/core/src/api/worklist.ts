import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";
import { unitViewSchema } from "./case-view.js";
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
  /** Only cases whose next move is the reader's own. */
  mine: flagSchema.optional(),
  cursor: z.string().max(500).optional(),
  /** 1 to 200; default 50. */
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

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
  .object({ rows: z.array(worklistRowSchema), cursor: z.string().nullable() })
  .meta({ id: "worklist-page" });

/** A page of the worklist. */
export type WorklistPageView = z.infer<typeof worklistPageSchema>;
