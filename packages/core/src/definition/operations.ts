import { strictObject, z } from "./zod.js";
import { approvalStepSchema } from "./approval.js";
import { durationSchema } from "./duration.js";
import { deadlineSchema, permissionSchema } from "./lifecycle.js";
import { slugSchema } from "./slug.js";
import { unitRuleSchema } from "./unit-rule.js";

const asked = { by: z.array(permissionSchema).min(1), form: slugSchema.optional() };

/** With `approval`, doing it only asks for it: it takes effect once every step has approved. */
const operation = { ...asked, approval: z.array(approvalStepSchema).min(1).max(3).optional() };

const times = z.int().min(1).optional();

/**
 * After how many returns a backstop unit rules on who is responsible (领导裁定、兜底单位). From then on the case lies with that unit:
 * its ruling, given in `form`, names a unit in `field`, which gets the case in stage `to` and cannot return it.
 */
export const rulingSchema = strictObject({
  afterReturns: z.int().min(1),
  by: strictObject({ role: slugSchema.optional(), ...unitRuleSchema.shape }),
  form: slugSchema,
  field: slugSchema,
  to: slugSchema,
  /** How long the ruling may take; a chain can watch it. */
  deadline: deadlineSchema.optional(),
  /** Handle first, argue later: the backstop unit gets the case in `to` itself until it has ruled. */
  handleFirst: z.boolean().optional(),
}).meta({ id: "ruling" });

/** After how many returns which unit rules on who is responsible. */
export type Ruling = z.infer<typeof rulingSchema>;

/** Who may hold, extend, note, merge, appeal …, in what measure. What is not written here nobody may do. */
export const operationsSchema = strictObject({
  note: strictObject(asked).optional(),
  /** 挂账: stops the clocks that a hold stops, for no longer than `atMost` at a time and no oftener than `times`. */
  hold: strictObject({ ...operation, atMost: durationSchema.optional(), times }).optional(),
  /** 延期, asked before the deadline is due; `atMost` at a time, which may be as much again as the limit; refusals do not count in `times`. */
  extend: strictObject({ ...operation, atMost: z.union([durationSchema, z.literal("original-limit")]).optional(), times }).optional(),
  /** A question to whoever reported, in a form with `toReporter` fields; the clocks that waiting stops stand still until it is answered in `answerForm`. */
  ask: strictObject({ ...asked, answerForm: slugSchema, atMost: durationSchema.optional(), times }).optional(),
  /** Names more units to assist in a joint stage, chosen in `field` of the form, or takes a ticket back. */
  assist: strictObject({ ...asked, form: slugSchema, field: slugSchema }).optional(),
  /** Closes a duplicate; whoever reported it hears of what becomes of the other. */
  merge: strictObject(asked).optional(),
  split: strictObject(asked).optional(),
  /** Against the late mark of a closed case, within a span after closing; granted, the mark leaves the statistics and the timestamps stay. */
  appeal: strictObject({ ...operation, within: durationSchema.optional() }).optional(),
  /** Brings a closed case back to a stage. */
  reopen: strictObject({ ...operation, to: slugSchema, within: durationSchema.optional(), times }).optional(),
  /** Who may look into supervision by hand, and the form every rung fired by hand asks; each rung says who may fire it. */
  supervise: strictObject(asked).optional(),
  /** Ends a chain by hand (销号); of chains that name who may lift them, only those. */
  lift: strictObject(asked).optional(),
  setDue: strictObject(operation).optional(),
  /** Who may see the personal answers of somebody who reported anonymously; without it nobody does. */
  identify: strictObject({ by: z.array(permissionSchema).min(1) }).optional(),
  ruling: rulingSchema.optional(),
}).meta({ id: "operations" });

/** Who may do what beside the lifecycle. */
export type Operations = z.infer<typeof operationsSchema>;
