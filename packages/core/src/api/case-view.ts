import { z } from "../definition/zod.js";
import { actionKinds } from "../definition/lifecycle.js";
import { slugSchema } from "../definition/slug.js";
import { durationSchema } from "../definition/duration.js";
import { clockStops } from "../definition/limit.js";
import { measures, rungTimeSchema } from "../definition/supervision.js";
import { textSchema } from "../definition/text.js";
import { answeredFormSchema } from "./answers-view.js";
import { formOnWireSchema } from "./form-on-wire.js";
import { saidSchema } from "./tracking.js";
import { unitViewSchema } from "./unit-view.js";
import { caseIdSchema, caseNumberSchema, wireInstantSchema, wireValuesSchema } from "./wire.js";

/** Something the reader may do with the case now, with all a widget needs to ask for it. */
const actionViewSchema = z.object({
  id: slugSchema,
  title: textSchema,
  kind: z.enum(actionKinds).optional(),
  /** The stage it leads to. */
  to: slugSchema,
  toTitle: textSchema,
  form: formOnWireSchema.optional(),
});

/** Operations a reader may be offered, by the end of the address each is posted to. */
export const offeredOperations = [
  "note",
  "hold",
  "resume",
  "extend",
  "set-due",
  "ask",
  "stop-asking",
  "assist",
  "withdraw-ticket",
  "merge",
  "split",
  "appeal",
  "reopen",
  "rule",
  "call-back",
] as const;

/** Something beside the lifecycle the reader may do now, and within what limits. */
const operationViewSchema = z.object({
  id: z.enum(offeredOperations),
  form: formOnWireSchema.optional(),
  /** It is asked for only, and takes effect once so many others have approved. */
  approvals: z.int().min(1).optional(),
  /** Those approvals in their order, as they are called, or else by the roles that may give them. */
  approvedBy: z.array(textSchema).optional(),
  /** At most so much at a time; absent: no limit. */
  atMost: durationSchema.optional(),
  /** It must end by then; of a hold and a question. */
  until: wireInstantSchema.optional(),
  /** How often it may still be done; absent: no limit. */
  timesLeft: z.int().optional(),
  /** The deadlines it can be done to now, of an extension, a setting by hand, an appeal. */
  deadlines: z
    .array(z.object({ deadline: slugSchema, subject: z.string(), atMost: durationSchema.optional(), timesLeft: z.int().optional() }))
    .optional(),
  /** The tickets it can be done to. */
  tickets: z.array(z.string()).optional(),
});

/** A post, as a reader sees it. */
const postViewSchema = z.object({ unit: unitViewSchema, role: z.object({ id: slugSchema, title: textSchema }).optional() });

/** Something asked for that needs approval. */
const requestViewSchema = z.object({
  id: z.string(),
  /** What was asked for: an operation, or a rung. */
  operation: z.enum(["hold", "extend", "set-due", "appeal", "reopen", "rung"]),
  status: z.enum(["open", "granted", "refused", "lapsed"]),
  askedAt: wireInstantSchema,
  /** Absent where the product itself proposed it. */
  askedBy: postViewSchema.optional(),
  decidedAt: wireInstantSchema.optional(),
  /** The steps of approval in their order; those given say when and by which post. */
  steps: z.array(
    z.object({
      title: textSchema.optional(),
      at: wireInstantSchema.optional(),
      by: postViewSchema.optional(),
      /** What was written with the approval. */
      words: z.array(saidSchema).optional(),
    }),
  ),
  /** What was written with the asking: the reasons. */
  words: z.array(saidSchema).optional(),
  /** What was written with the refusal. */
  refusal: z.array(saidSchema).optional(),
  deadline: slugSchema.optional(),
  chain: slugSchema.optional(),
  rung: slugSchema.optional(),
  subject: z.string().optional(),
  /** By how much more time. */
  by: durationSchema.optional(),
  until: wireInstantSchema.optional(),
  dueAt: wireInstantSchema.optional(),
  /** Present where the reader may decide the next step now. */
  decide: z.object({ form: formOnWireSchema.optional() }).optional(),
});

/** Another case, with what its reader may know of it. */
const caseReferenceViewSchema = z.object({ id: caseIdSchema, number: caseNumberSchema });

/** A rung the reader may fire by hand. */
const offeredRungSchema = z.object({
  chain: slugSchema,
  rung: slugSchema,
  /** The ticket it is about; absent: the case. */
  subject: z.string().optional(),
  title: textSchema,
  form: formOnWireSchema.optional(),
  /** It is proposed only, and fires once so many others have approved. */
  approvals: z.int().min(1).optional(),
  /** Those approvals in their order, as they are called, or else by the roles that may give them. */
  approvedBy: z.array(textSchema).optional(),
  /** It takes the case to a meeting, by default this one. */
  meetingAt: wireInstantSchema.optional(),
});

/** An answer the reader owes. */
const owedReplySchema = z.object({
  type: z.enum(["ticket", "rung"]),
  ticket: z.string().optional(),
  chain: slugSchema.optional(),
  rung: slugSchema.optional(),
  subject: z.string().optional(),
  dueAt: wireInstantSchema.optional(),
  form: formOnWireSchema.optional(),
});

/** A chain the reader may end by hand. */
const offeredLiftSchema = z.object({ chain: slugSchema, subject: z.string(), form: formOnWireSchema.optional() });

const deadlineViewSchema = z.object({
  id: slugSchema,
  subject: z.string(),
  title: textSchema.optional(),
  /** How long it was given at first, and in what time it is counted. */
  limit: durationSchema,
  startedAt: wireInstantSchema,
  dueAt: wireInstantSchema,
  /** Past the calendar's horizon: a guess until the year is published. */
  provisional: z.boolean(),
  status: z.enum(["running", "stopped", "met", "left"]),
  late: z.boolean(),
  /** An appeal was granted: not counted as late. */
  exempt: z.boolean(),
  /** What its clock stands still for, while stopped. */
  stoppedFor: z.array(z.enum(clockStops)).optional(),
  metAt: wireInstantSchema.optional(),
  /** Set by hand instead of computed. */
  byHand: z.boolean(),
  /** How often it was extended. */
  extended: z.int(),
});

const ticketViewSchema = z.object({
  id: z.string(),
  stage: slugSchema,
  unit: unitViewSchema,
  part: z.enum(["lead", "assist"]),
  status: z.enum(["open", "answered", "withdrawn"]),
  openedAt: wireInstantSchema,
  answeredAt: wireInstantSchema.optional(),
});

const firedRungViewSchema = z.object({
  rung: slugSchema,
  title: textSchema.optional(),
  measure: z.enum(measures),
  at: wireInstantSchema,
  /** The rule that applied, as recorded: `<workflow>@<version>/<chain>/<rung>`. */
  rule: z.string(),
  byHand: z.boolean(),
  units: z.array(unitViewSchema),
  /** Whom it pressed: holders of a role in a unit. */
  press: z.array(z.object({ unit: unitViewSchema, role: z.object({ id: slugSchema, title: textSchema }) })),
  /** Whom it told, and who had a copy. */
  tell: z.array(postViewSchema),
  copy: z.array(postViewSchema),
  degree: z.int().optional(),
  meetingAt: wireInstantSchema.optional(),
  /** The number of the event, under which its paper can be read. */
  seq: z.int(),
  replyDueAt: wireInstantSchema.optional(),
  repliedAt: wireInstantSchema.optional(),
});

/** The rung a chain comes to next. */
const nextRungViewSchema = z.object({
  rung: slugSchema,
  title: textSchema.optional(),
  measure: z.enum(measures),
  /** Null where somebody has to fire it by hand, and while the clock it counts by stands still. */
  at: wireInstantSchema.nullable(),
});

/** A rung as the district wrote it: which measure, when. */
const writtenRungViewSchema = z.object({
  rung: slugSchema,
  title: textSchema.optional(),
  measure: z.enum(measures),
  degree: z.int().optional(),
  at: rungTimeSchema,
});

const chainViewSchema = z.object({
  chain: slugSchema,
  title: textSchema.optional(),
  /** The deadline it watches, where it watches one. */
  deadline: slugSchema.optional(),
  subject: z.string(),
  status: z.enum(["armed", "ended"]),
  startedAt: wireInstantSchema,
  /** The whole ladder, from the lowest rung. */
  rungs: z.array(writtenRungViewSchema),
  fired: z.array(firedRungViewSchema),
  /** Absent where the chain has ended or no rung is left. */
  next: nextRungViewSchema.optional(),
});

/** A case as its reader may see it. */
export const caseViewSchema = z
  .object({
    id: caseIdSchema,
    number: caseNumberSchema,
    version: z.int(),
    /** The server's now: what is late or due soon is told against it. */
    at: wireInstantSchema,
    district: slugSchema,
    item: z.object({ id: slugSchema, version: z.int(), title: textSchema, class: slugSchema.optional() }),
    workflow: z.object({ id: slugSchema, version: z.int() }),
    channel: z.object({ id: slugSchema, title: textSchema }),
    status: z.enum(["open", "closed"]),
    stage: slugSchema,
    stageTitle: textSchema,
    stageSince: wireInstantSchema,
    step: slugSchema,
    stepTitle: textSchema,
    /** The outward steps of its workflow, in their order. */
    steps: z.array(z.object({ id: slugSchema, title: textSchema })),
    /** The next running deadline. */
    dueAt: wireInstantSchema.nullable(),
    dueProvisional: z.boolean(),
    late: z.boolean(),
    urgent: z.boolean(),
    anonymous: z.boolean(),
    held: z.object({ since: wireInstantSchema, until: wireInstantSchema.nullable() }).nullable(),
    /** Waiting for an answer of whoever reported. */
    question: z.object({ since: wireInstantSchema, until: wireInstantSchema.nullable() }).nullable(),
    /** A dispute about who is responsible: with whom it lies, and once ruled, on which unit. */
    ruling: z.object({ since: wireInstantSchema, by: postViewSchema, unit: unitViewSchema.optional() }).nullable(),
    /** The case it is a duplicate of. */
    mergedInto: caseReferenceViewSchema.nullable(),
    duplicates: z.array(caseReferenceViewSchema),
    /** Emergency partners that were called. */
    partners: z.array(z.object({ id: slugSchema, title: textSchema, unit: unitViewSchema.optional() })),
    openedAt: wireInstantSchema,
    changedAt: wireInstantSchema,
    closedAt: wireInstantSchema.nullable(),
    outcome: z.string().optional(),
    satisfaction: z.enum(["satisfied", "unsatisfied"]).optional(),
    returns: z.int(),
    reopenings: z.int(),
    responsible: z.object({ unit: unitViewSchema, role: z.object({ id: slugSchema, title: textSchema }).optional() }),
    place: z.object({
      unit: unitViewSchema,
      /** Titles of the areas above it, from just below the district's own down to the nearest. */
      path: z.array(textSchema),
      longitude: z.number().optional(),
      latitude: z.number().optional(),
    }),
    data: wireValuesSchema,
    /** Personal fields that were filled in but are not shown to this reader, or are erased. */
    withheld: z.array(slugSchema),
    /** The same, with each question's words and the names of what was chosen. */
    answers: z.array(answeredFormSchema),
    actions: z.array(actionViewSchema),
    operations: z.array(operationViewSchema),
    rungs: z.array(offeredRungSchema),
    replies: z.array(owedReplySchema),
    lifts: z.array(offeredLiftSchema),
    requests: z.array(requestViewSchema),
    deadlines: z.array(deadlineViewSchema),
    tickets: z.array(ticketViewSchema),
    chains: z.array(chainViewSchema),
  })
  .meta({ id: "case-view" });

/** A case as its reader may see it. */
export type CaseView = z.infer<typeof caseViewSchema>;

/** What a command did: where the case stands now. Nothing personal, so that a repeated request gets the same answer. */
export const caseChangedSchema = z
  .object({
    id: caseIdSchema,
    number: caseNumberSchema,
    version: z.int(),
    status: z.enum(["open", "closed"]),
    stage: slugSchema,
    step: slugSchema,
    dueAt: wireInstantSchema.nullable(),
  })
  .meta({ id: "case-changed" });

/** What a command did. */
export type CaseChanged = z.infer<typeof caseChangedSchema>;
