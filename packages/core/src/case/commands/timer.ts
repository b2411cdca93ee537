import type { Instant } from "../../calendar/index.js";
import { rungDue } from "../chains.js";
import { deadlineTimerKey } from "../deadline-timer.js";
import { passDeadline } from "../deadlines.js";
import type { CaseDraft } from "../draft.js";
import { endHold, HOLD_TIMER } from "../orders/hold-order.js";
import { endQuestion, QUESTION_TIMER } from "../question.js";
import { rungTimerKey } from "../rung-timer-key.js";
import { settle } from "../settle.js";
import type { PendingTimer } from "../timer.js";

/** More timers than any sound case lets fire in one step. */
const MOST_FIRED = 1000;

/**
 * Fires every timer due by an instant, in the order they were due: a command never sees a case whose clock lags
 * behind, however late the host was in firing.
 */
export function dueTimers(draft: CaseDraft, by: Instant = draft.at): void {
  for (let fired = 0; fired < MOST_FIRED; fired += 1) {
    const next = earliestDue(draft, by);
    if (next === undefined) return;
    fireTimer(draft, next[0], next[1]);
    settle(draft, next[1].due);
  }
}

function earliestDue(draft: CaseDraft, by: Instant): [string, PendingTimer] | undefined {
  let earliest: [string, PendingTimer] | undefined;
  for (const entry of Object.entries(draft.state.timers)) {
    if (entry[1].due > by) continue;
    if (earliest === undefined || entry[1].due < earliest[1].due || (entry[1].due === earliest[1].due && entry[0] < earliest[0]))
      earliest = entry;
  }
  return earliest;
}

/** Lets one timer fire that is set and due. */
export function fireTimer(draft: CaseDraft, key: string, timer: PendingTimer): void {
  if (key === HOLD_TIMER) {
    endHold(draft);
    return;
  }
  if (key === QUESTION_TIMER) {
    endQuestion(draft, "expired");
    return;
  }
  const deadline = Object.values(draft.state.deadlines).find((each) => deadlineTimerKey(each.id, each.subject) === key);
  if (deadline !== undefined) {
    passDeadline(draft, deadline);
    return;
  }
  for (const chain of Object.values(draft.state.chains)) {
    const rung = draft.workflow.chains
      .get(chain.chain)
      ?.definition.rungs.find(({ id }) => rungTimerKey(chain.chain, id, chain.subject) === key);
    if (rung !== undefined) {
      rungDue(draft, chain, rung, timer.due);
      return;
    }
  }
  throw new Error(`no deadline or rung of the case has the timer ${key}`);
}
