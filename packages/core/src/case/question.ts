import type { Instant } from "../calendar/index.js";
import { SYSTEM, type CaseDraft } from "./draft.js";

/** The key of the timer that ends the waiting for an answer. */
export const QUESTION_TIMER = "question/case";

/** Until when a question put now could be waited for; undefined: without end. */
export function longestQuestion(draft: CaseDraft): Instant | undefined {
  const atMost = draft.workflow.definition.operations?.ask?.atMost;
  return atMost === undefined ? undefined : draft.district.calendar.add(draft.at, atMost);
}

/** An answer is waited for no longer: too long already, not wanted any more, or the case went on without it. */
export function endQuestion(draft: CaseDraft, why: "expired" | "withdrawn" | "left", by = SYSTEM): void {
  const ended = draft.record({ type: "question-ended", why }, draft.cancelTimer(QUESTION_TIMER), by);
  draft.announce(ended, { topic: "case-changed", facts: { question: why } });
}

/** Ends a question whose stage the case has left. */
export function dropLeftQuestion(draft: CaseDraft): void {
  const { question, stage, closedAt } = draft.state;
  if (question !== undefined && (closedAt !== undefined || question.stage !== stage)) endQuestion(draft, "left");
}
