import { strictObject, z } from "./zod.js";
import { conditionSchema } from "./condition.js";
import { limitSchema } from "./limit.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";
import { unitRuleSchema } from "./unit-rule.js";

/** The outward steps every district has unless it writes its own (C City's six; GB/T 30428 has seven). */
export const standardSteps = ["collect", "file", "dispatch", "supervise", "report-back", "close"] as const;

/** An outward step citizens see instead of inner stages. */
export const stepSchema = strictObject({ id: slugSchema, title: textSchema.optional() }).meta({ id: "step" });

/** An outward step citizens see. */
export type Step = z.infer<typeof stepSchema>;

/**
 * Who may do something: a holder of `role`, at `level` where given, whose unit is or lies above the reference unit.
 * `of` names the reference: the unit responsible for the stage (default), the place of the matter, the item's owner,
 * or a unit with a ticket. Or the citizen who reported.
 */
export const permissionSchema = z
  .union([
    strictObject({ role: slugSchema, at: slugSchema.optional(), of: z.enum(["responsible", "place", "owner", "ticket"]).optional() }),
    strictObject({ citizen: z.literal(true) }),
  ])
  .meta({ id: "permission" });

/** Who may do something. */
export type Permission = z.infer<typeof permissionSchema>;

/**
 * What an action means to the rest of the product:
 * advance (default), return (counts as a bounce, needs a reason), reassign (another unit, same stage),
 * direct-answer, redo (after dissatisfaction), reject (not a case of ours), withdraw.
 */
export const actionKinds = ["advance", "return", "reassign", "direct-answer", "redo", "reject", "withdraw"] as const;

/** What an action means. */
export type ActionKind = (typeof actionKinds)[number];

/** A limit on a stage, a ticket or the whole case. Without a limit of its own it applies to items that give one. */
export const deadlineSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  limit: limitSchema.optional(),
  when: conditionSchema.optional(),
  /** Actions that fulfil it while the case stays in the stage (milestones); leaving the stage always does. */
  metBy: z.array(slugSchema).optional(),
  /** What a second visit to the stage does: keep the due instant of the first (default) or start anew. */
  reentry: z.enum(["keep", "restart"]).optional(),
}).meta({ id: "deadline" });

/** A limit on a stage, a ticket or the whole case. */
export type DeadlineDefinition = z.infer<typeof deadlineSchema>;

/** An edge of the lifecycle: what may be done in a stage, by whom, and where it leads. */
export const actionSchema = strictObject({
  id: slugSchema,
  to: slugSchema,
  title: textSchema.optional(),
  kind: z.enum(actionKinds).optional(),
  by: z.array(permissionSchema).min(1).optional(),
  /** Taken by the product itself as soon as the case is in the stage and `when` holds. */
  automatic: z.literal(true).optional(),
  when: conditionSchema.optional(),
  form: slugSchema.optional(),
  /** Deadlines of the target stage that start anew whatever their `reentry` says. */
  restarts: z.array(slugSchema).optional(),
  /** Makes the case urgent, or takes that from it. */
  urgent: z.boolean().optional(),
  /** What a citizen is told in the timeline; default: the action's title. */
  notice: textSchema.optional(),
  /** What whoever reported said of the result, where the action ends a call-back (回访); dissatisfaction is an outcome chains watch. */
  satisfaction: z.enum(["satisfied", "unsatisfied"]).optional(),
  /** The matter's result once this leads to a final stage: solved, answered, rejected, withdrawn … */
  outcome: slugSchema.optional(),
}).meta({ id: "action" });

/** An edge of the lifecycle. */
export type Action = z.infer<typeof actionSchema>;

/** Several units at work on one stage: a lead and assistants, each with a ticket. */
export const jointSchema = strictObject({
  lead: unitRuleSchema,
  assist: z.array(unitRuleSchema).default([]),
  /** A unit field whose choice adds assistants. */
  assistField: slugSchema.optional(),
  /** The form a unit answers its ticket with. */
  form: slugSchema.optional(),
  by: z.array(permissionSchema).min(1),
  deadlines: z.array(deadlineSchema).default([]),
  /** Whether every ticket must be answered before the stage's actions are open, or the lead's alone. */
  complete: z.enum(["all", "lead"]).default("lead"),
}).meta({ id: "joint" });

/** Several units at work on one stage. */
export type Joint = z.infer<typeof jointSchema>;

/** A node of the lifecycle. */
export const stageSchema = strictObject({
  id: slugSchema,
  step: slugSchema,
  title: textSchema.optional(),
  /** Who is responsible from arrival on; default: whoever was. See `unitRuleSchema` for a choice that was not made. */
  responsible: strictObject({ role: slugSchema.optional(), ...unitRuleSchema.shape }).optional(),
  deadlines: z.array(deadlineSchema).optional(),
  actions: z.array(actionSchema).optional(),
  joint: jointSchema.optional(),
  final: z.boolean().optional(),
}).meta({ id: "stage" });

/** A node of the lifecycle. */
export type Stage = z.infer<typeof stageSchema>;

/** How a case travels from report to close. */
export const lifecycleSchema = strictObject({
  initial: slugSchema,
  /** Limits on the whole case, from opening to close. */
  deadlines: z.array(deadlineSchema).optional(),
  stages: z.array(stageSchema).min(1),
}).meta({ id: "lifecycle" });

/** How a case travels. */
export type Lifecycle = z.infer<typeof lifecycleSchema>;
