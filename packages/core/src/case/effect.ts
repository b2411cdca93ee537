import type { Instant } from "../calendar/index.js";
import type { NotificationTopic } from "../definition/index.js";
import type { CaseEvent } from "./event.js";
import type { CaseState } from "./state.js";
import type { TimerChange } from "./timer.js";
import type { PersonalValue } from "./values.js";

/** What a message is about; a district may write rules and words for each. */
export type EffectTopic = NotificationTopic;

/** What others must hear of once the step is committed; the host writes it to the outbox in the same transaction. */
export interface Effect {
  topic: EffectTopic;
  /** Who it concerns: holders of the role in the unit; without a role, everybody with a post in it. */
  role?: string;
  unit?: string;
  /** Whoever reported the matter. */
  to?: "reporter";
  /** An emergency partner outside the district, by the id the plan gives it. */
  partner?: string;
  at: Instant;
  /** The event it follows from, by its number. */
  seq: number;
  /** Facts a message is made from; never a personal value. */
  facts: Record<string, string | number | boolean>;
}

/** A step that was taken. */
export interface Stepped {
  ok: true;
  events: CaseEvent[];
  state: CaseState;
  timers: TimerChange[];
  effects: Effect[];
  personal: PersonalValue[];
}
