import { z } from "../definition/zod.js";
import { civilDateSchema } from "../definition/calendar.js";
import { slugSchema } from "../definition/slug.js";
import { measures } from "../definition/supervision.js";
import { textSchema } from "../definition/text.js";
import { saidSchema } from "./tracking.js";
import { unitViewSchema } from "./unit-view.js";
import { caseIdSchema, caseNumberSchema, wireInstantSchema } from "./wire.js";

const postSchema = z.object({ unit: unitViewSchema, role: z.object({ id: slugSchema, title: textSchema }).optional() });

/** Who was pressed how, when, and by which rule. */
const pressing = {
  /** The number of the event in its case; with the case's id it names the paper for good. */
  seq: z.int(),
  measure: z.enum(measures),
  /** Level of a supervision. */
  degree: z.int().optional(),
  /** What the district calls the rung, else what its measure is called. */
  rungTitle: textSchema,
  issuedAt: wireInstantSchema,
  /** The post that issued it by hand; null where the rule itself did. */
  issuedBy: postSchema.nullable(),
  /** `<workflow>@<version>/<chain>/<rung>`. */
  rule: z.string(),
  press: z.array(postSchema),
  tell: z.array(postSchema),
  copy: z.array(postSchema),
};

const aboutCaseSchema = z.object({
  id: caseIdSchema,
  number: caseNumberSchema,
  item: z.object({ id: slugSchema, title: textSchema }),
  place: z.object({ unit: unitViewSchema, path: z.array(textSchema) }),
  openedAt: wireInstantSchema,
  status: z.enum(["open", "closed"]),
  stageTitle: textSchema,
  responsible: unitViewSchema,
});

/** The paper a rung is delivered as: 催办通知书, 督办单, 通报 …; nothing personal is on it. */
export const paperSchema = z
  .object({
    /** The server's now. */
    at: wireInstantSchema,
    /** What such a paper is called. */
    title: textSchema,
    district: textSchema,
    case: aboutCaseSchema,
    ...pressing,
    /** Where the rule comes from. */
    source: z.string().optional(),
    /** The deadline it presses for, as it stood then. */
    deadline: z.object({ id: slugSchema, title: textSchema, dueAt: wireInstantSchema, late: z.boolean() }).optional(),
    /** The district's standing text for it. */
    text: textSchema.optional(),
    /** What was written with it by hand. */
    remarks: z.array(saidSchema),
    meeting: z.object({ at: wireInstantSchema, title: textSchema.optional() }).optional(),
    reply: z.object({ dueAt: wireInstantSchema, repliedAt: wireInstantSchema.nullable(), words: z.array(saidSchema) }).optional(),
  })
  .meta({ id: "paper" });

/** The paper a rung is delivered as. */
export type PaperView = z.infer<typeof paperSchema>;

/**
 * Which lines of the supervision register: of a period by when they were issued or, of dispatch meetings, by when those are held.
 * Civil dates of the district, both inclusive, at most 400 days; default: the current month, of meetings the current week.
 */
export const registerQuerySchema = z.object({
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
  by: z.enum(["issued", "meeting"]).optional(),
  measure: z.enum(measures).optional(),
  cursor: z.string().max(500).optional(),
  /** 1 to 200; default 50. */
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

const registerLineSchema = z
  .object({
    case: aboutCaseSchema,
    ...pressing,
    meetingAt: wireInstantSchema.optional(),
    replyDueAt: wireInstantSchema.optional(),
    repliedAt: wireInstantSchema.optional(),
  })
  .meta({ id: "register-line" });

/** A page of the supervision register (督办台账), oldest first, of the cases the reader may see: weekly dispatch lists and circulars are drawn from it. */
export const registerPageSchema = z
  .object({
    /** The server's now. */
    at: wireInstantSchema,
    district: textSchema,
    /** The period it is of: civil dates, both inclusive. */
    from: civilDateSchema,
    to: civilDateSchema,
    lines: z.array(registerLineSchema),
    cursor: z.string().nullable(),
  })
  .meta({ id: "register-page" });

/** A page of the supervision register. */
export type RegisterPage = z.infer<typeof registerPageSchema>;
