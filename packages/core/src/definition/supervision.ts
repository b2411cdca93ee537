import { z } from "zod";
import { condition } from "./condition.js";
import { duration } from "./duration.js";
import { permission } from "./lifecycle.js";
import { limit } from "./limit.js";
import { slug } from "./slug.js";
import { text } from "./text.js";
import { unitRule } from "./unit-rule.js";

/** What a rung does to the pressed: 预警, 催办, 黄牌, 红牌, 督办, 现场督办, 调度, 通报, 曝光, 移交. */
export const measures = ["warn", "urge", "yellow-card", "red-card", "supervise", "on-site", "dispatch-meeting", "circulate", "expose", "refer"] as const;

/** What a rung does. */
export type Measure = (typeof measures)[number];

/** What a chain watches: a deadline, a stage, an outcome, or nothing until somebody orders it. */
export const watch = z
  .union([
    z.strictObject({ deadline: slug }),
    z.strictObject({ stage: slug }),
    z.strictObject({ outcome: z.enum(["unsatisfied", "returned", "reopened"]), times: z.int().min(1).optional() }),
    z.strictObject({ order: z.literal(true) }),
  ])
  .meta({ id: "watch" });

/** What a chain watches. */
export type Watch = z.infer<typeof watch>;

/**
 * When a rung fires: a span before or after the watched deadline is due (before 0 = when due), a span after what is
 * watched began, a span after the rung before it, or only by hand.
 * A rung whose instant already lay in the past when its chain was armed is skipped, not fired at once.
 */
export const rungTime = z
  .union([
    z.strictObject({ before: duration }),
    z.strictObject({ after: duration }),
    z.strictObject({ afterStart: duration }),
    z.strictObject({ afterPrevious: duration, unlessReplied: z.boolean().optional() }),
    z.strictObject({ hand: z.literal(true) }),
  ])
  .meta({ id: "rungTime" });

/** When a rung fires. */
export type RungTime = z.infer<typeof rungTime>;

/** Who is pressed or told: holders of a role in a unit found by rule; default unit: the one responsible, then above. */
export const addressee = z.strictObject({ role: slug, ...unitRule.shape }).meta({ id: "addressee" });

/** Who is pressed or told. */
export type Addressee = z.infer<typeof addressee>;

/** One step of pressure. */
export const rung = z
  .strictObject({
    id: slug,
    title: text.optional(),
    at: rungTime,
    when: condition.optional(),
    measure: z.enum(measures),
    /** The level of a supervision: 一级, 二级, 三级. */
    degree: z.int().min(1).max(9).optional(),
    press: z.array(addressee).default([]),
    tell: z.array(addressee).default([]),
    copy: z.array(addressee).optional(),
    /** The answer owed by the pressed, and by when. */
    reply: z.strictObject({ within: limit, form: slug.optional() }).optional(),
    /** Who may fire it by hand. Without it nobody may. */
    by: z.array(permission).optional(),
    /** Who must approve it before it takes effect. */
    approval: z.array(permission).optional(),
    text: text.optional(),
    source: z.string().optional(),
  })
  .meta({ id: "rung" });

/** One step of pressure. */
export type Rung = z.infer<typeof rung>;

/** Ordered pressure on an open case, beside the lifecycle. */
export const supervisionChain = z
  .strictObject({
    id: slug,
    title: text.optional(),
    watch,
    when: condition.optional(),
    rungs: z.array(rung).min(1),
    /** Whether a return or a reassignment leaves the chain where it stands (default) or lets it begin anew. */
    onReturn: z.enum(["keep", "restart"]).optional(),
    source: z.string().optional(),
  })
  .meta({ id: "supervisionChain" });

/** Ordered pressure on an open case. */
export type SupervisionChain = z.infer<typeof supervisionChain>;
