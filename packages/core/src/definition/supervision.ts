import { strictObject, z } from "./zod.js";
import { approvalStepSchema } from "./approval.js";
import { timeOfDaySchema } from "./calendar.js";
import { conditionSchema } from "./condition.js";
import { durationSchema } from "./duration.js";
import { permissionSchema } from "./lifecycle.js";
import { limitSchema } from "./limit.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";
import { unitRuleSchema } from "./unit-rule.js";

/** What a rung does to the pressed: 预警, 催办, 黄牌, 红牌, 督办, 现场督办, 调度, 通报, 曝光, 移交. */
export const measures = [
  "warn",
  "urge",
  "yellow-card",
  "red-card",
  "supervise",
  "on-site",
  "dispatch-meeting",
  "circulate",
  "expose",
  "refer",
] as const;

/** What a rung does. */
export type Measure = (typeof measures)[number];

/** What a chain watches: a deadline, a stage, an outcome, or nothing until somebody orders it. */
export const watchSchema = z
  .union([
    strictObject({ deadline: slugSchema }),
    strictObject({ stage: slugSchema }),
    strictObject({ outcome: z.enum(["unsatisfied", "returned", "reopened"]), times: z.int().min(1).optional() }),
    strictObject({ order: z.literal(true) }),
  ])
  .meta({ id: "watch" });

/** What a chain watches. */
export type Watch = z.infer<typeof watchSchema>;

/**
 * When a rung fires: a span before or after the watched deadline is due (before 0 = when due), a span after what is
 * watched began, a span after the rung before it, or only by hand.
 * A rung whose instant already lay in the past when its chain was armed is skipped, not fired at once.
 */
export const rungTimeSchema = z
  .union([
    strictObject({ before: durationSchema }),
    strictObject({ after: durationSchema }),
    strictObject({ afterStart: durationSchema }),
    strictObject({ afterPrevious: durationSchema, unlessReplied: z.boolean().optional() }),
    strictObject({ hand: z.literal(true) }),
  ])
  .meta({ id: "rungTime" });

/** When a rung fires. */
export type RungTime = z.infer<typeof rungTimeSchema>;

/** Who is pressed or told: holders of a role in a unit found by rule; default unit: the one responsible, then above. */
export const addresseeSchema = strictObject({ role: slugSchema, ...unitRuleSchema.shape }).meta({ id: "addressee" });

/** Who is pressed or told. */
export type Addressee = z.infer<typeof addresseeSchema>;

/**
 * When the meeting a rung takes a case to is held: every week on a weekday (ISO: 1 Monday … 7 Sunday) at a time; on a day off,
 * the next working day.
 */
export const meetingSchema = strictObject({ weekday: z.int().min(1).max(7), time: timeOfDaySchema, title: textSchema.optional() }).meta({
  id: "meeting",
});

/** When the meeting a rung takes a case to is held. */
export type Meeting = z.infer<typeof meetingSchema>;

/** One step of pressure. */
export const rungSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  at: rungTimeSchema,
  when: conditionSchema.optional(),
  measure: z.enum(measures),
  /** The level of a supervision: 一级, 二级, 三级. */
  degree: z.int().min(1).max(9).optional(),
  press: z.array(addresseeSchema).default([]),
  tell: z.array(addresseeSchema).default([]),
  copy: z.array(addresseeSchema).optional(),
  /** The answer owed by the pressed, and by when. */
  reply: strictObject({ within: limitSchema, form: slugSchema.optional() }).optional(),
  /** Who may fire it by hand. Without it nobody may. */
  by: z.array(permissionSchema).optional(),
  /** Who must approve it before it takes effect; one that time fires is proposed then, and passed over where it is refused. */
  approval: z.array(approvalStepSchema).min(1).max(3).optional(),
  /** The meeting it takes the case to. */
  meeting: meetingSchema.optional(),
  text: textSchema.optional(),
  source: z.string().optional(),
}).meta({ id: "rung" });

/** One step of pressure. */
export type Rung = z.infer<typeof rungSchema>;

/** Ordered pressure on an open case, beside the lifecycle. */
export const supervisionChainSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  watch: watchSchema,
  when: conditionSchema.optional(),
  rungs: z.array(rungSchema).min(1),
  /** Whether a return or a reassignment leaves the chain where it stands (default) or lets it begin anew. */
  onReturn: z.enum(["keep", "restart"]).optional(),
  /** What ends it by itself: what it watches is settled (default), or also that every answer owed is there, or nothing but the case's close. */
  ends: z.enum(["settled", "answered", "closed"]).optional(),
  /** Who may end it by hand (销号); default: whoever may lift by the workflow's operations. */
  lift: z.array(permissionSchema).min(1).optional(),
  source: z.string().optional(),
}).meta({ id: "supervisionChain" });

/** Ordered pressure on an open case. */
export type SupervisionChain = z.infer<typeof supervisionChainSchema>;
