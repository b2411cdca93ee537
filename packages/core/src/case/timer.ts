import type { Instant } from "../calendar/index.js";

/**
 * A change to a case's timers. The key is stable over definition versions (`deadline/<id>/<subject>`,
 * `rung/<chain>/<rung>/<subject>`); each setting has a new generation, and a timer that fires with an old one is dropped.
 */
export type TimerChange = { op: "set"; key: string; due: Instant; generation: number; provisional?: true } | { op: "cancel"; key: string };

/** A timer that is set. */
export interface PendingTimer {
  due: Instant;
  generation: number;
  /** Due past the calendar's horizon: recomputed when the year is published. */
  provisional?: true;
}
