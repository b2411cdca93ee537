import type { Instant } from "../../calendar/index.js";
import type { CaseCommand } from "../command.js";
import { resumeDeadlines, stopDeadlines } from "../deadlines.js";
import { SYSTEM, type CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { fillFor } from "./fill.js";
import { allow } from "./operation.js";

/** The key of the timer that ends a hold by itself. */
export const HOLD_TIMER = "hold/case";

/** Puts a case on hold: the clocks a hold stops keep what is left of them. It ends by itself where it has an end. */
export function hold(draft: CaseDraft, command: Extract<CaseCommand, { type: "hold" }>): Rejection | undefined {
  const allowed = allow(draft, "hold", command.actor);
  if (!allowed.ok) return allowed;
  if (draft.state.held !== undefined) return { ok: false, code: "already-held" };
  const { times } = allowed.operation;
  if (times !== undefined && draft.state.holds >= times) return { ok: false, code: "operation-exhausted", operation: "hold", most: times };
  const filled = fillFor(draft, allowed.operation.form, command.data, command.actor, allowed.by);
  if (!filled.ok) return filled;
  const until = earliest(
    command.until,
    allowed.operation.atMost === undefined ? undefined : draft.district.calendar.add(draft.at, allowed.operation.atMost),
  );
  const timers = until === undefined ? [] : [draft.setTimer(HOLD_TIMER, until)];
  const held = draft.record({ type: "held", ...(until === undefined ? {} : { until }), ...filled.given }, timers, allowed.by);
  stopDeadlines(draft, "hold");
  draft.announce(held, { topic: "case-changed", facts: { held: true } });
  return undefined;
}

/** Takes a case off hold: stopped clocks run on with what was left of them. */
export function resume(draft: CaseDraft, command: Extract<CaseCommand, { type: "resume" }>): Rejection | undefined {
  const allowed = allow(draft, "hold", command.actor);
  if (!allowed.ok) return allowed;
  if (draft.state.held === undefined) return { ok: false, code: "not-held" };
  endHold(draft, allowed.by);
  return undefined;
}

/** Ends a hold, by a person or by its timer. */
export function endHold(draft: CaseDraft, by = SYSTEM): void {
  const resumed = draft.record({ type: "resumed" }, draft.cancelTimer(HOLD_TIMER), by);
  resumeDeadlines(draft);
  draft.announce(resumed, { topic: "case-changed", facts: { held: false } });
}

const earliest = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other);
