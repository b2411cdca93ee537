import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { longestQuestion, QUESTION_TIMER } from "../question.js";
import type { Rejection } from "../rejection.js";
import { fillFor } from "./fill.js";
import { allow } from "./operation.js";

type AskCommand = Extract<CaseCommand, { type: "ask" }>;

/** Asks whoever reported. The clocks that waiting stops stand still until they answer (`clocks.ts`), or until it has been waited long enough. */
export function ask(draft: CaseDraft, command: AskCommand): Rejection | undefined {
  const allowed = allow(draft, "ask", command.actor);
  if (!allowed.ok) return allowed;
  const refused = whyNotAskable(draft, command.until);
  if (refused !== undefined) return refused;
  const filled = fillFor(draft, allowed.operation.form, command.data, command.actor, allowed.by);
  if (!filled.ok) return filled;
  const ends = [command.until, longestQuestion(draft)].filter((each) => each !== undefined);
  const until = ends.length === 0 ? undefined : Math.min(...ends);
  const timers = until === undefined ? [] : [draft.setTimer(QUESTION_TIMER, until)];
  const asked = draft.record({ type: "asked", ...(until === undefined ? {} : { until }), ...filled.given }, timers, allowed.by);
  draft.announce(asked, { topic: "question-asked", to: "reporter", facts: { stage: draft.state.stage } });
  draft.announce(asked, { topic: "case-changed", facts: { question: "asked" } });
  return undefined;
}

/** Why whoever reported cannot be asked now: one question is open at a time, and so many are asked in all. */
export function whyNotAskable(draft: CaseDraft, until?: number): Rejection | undefined {
  if (draft.state.question !== undefined) return { ok: false, code: "question-open" };
  const times = draft.workflow.definition.operations?.ask?.times;
  if (times !== undefined && (draft.state.questions ?? 0) >= times)
    return { ok: false, code: "operation-exhausted", operation: "ask", most: times };
  return until !== undefined && until <= draft.at ? { ok: false, code: "operation-too-late", operation: "ask" } : undefined;
}
