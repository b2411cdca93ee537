import { evaluateCondition } from "../../definition/index.js";
import { noticeOutcome } from "../arrival.js";
import { endAllChains } from "../chains.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { factsOf } from "../facts.js";
import type { Rejection } from "../rejection.js";
import { reopenCase } from "../reopening.js";
import { dueTimers } from "./timer.js";
import { fillFor } from "./fill.js";

/** The citizen says what they think of the result; dissatisfaction brings the case back as often as the survey allows. */
export function answerSurvey(draft: CaseDraft, command: Extract<CaseCommand, { type: "survey" }>): Rejection | undefined {
  const { survey } = draft.workflow.definition;
  const { state } = draft;
  if (survey === undefined || state.closedAt === undefined) return { ok: false, code: "survey-closed" };
  if (state.surveyUntil === undefined) return { ok: false, code: "survey-answered" };
  if (draft.at > state.surveyUntil) return { ok: false, code: "survey-closed" };
  // Only the citizen, who proved to the host to know the tracking code.
  if (command.actor.kind !== "citizen") return { ok: false, code: "not-permitted", command: "survey", needs: ["citizen"] };
  const by = { kind: "citizen" } as const;
  const filled = fillFor(draft, survey.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const facts = factsOf(draft.district, state, draft.item, undefined, filled.given.values);
  const unsatisfied = survey.unsatisfied !== undefined && evaluateCondition(survey.unsatisfied, facts);
  const surveyed = draft.record({ type: "surveyed", satisfaction: unsatisfied ? "unsatisfied" : "satisfied", ...filled.given }, [], by);
  draft.announce(surveyed, { topic: "case-changed", facts: { satisfaction: unsatisfied ? "unsatisfied" : "satisfied" } });
  if (unsatisfied) afterDissatisfaction(draft, survey.reopenTo, survey.reopenAtMost ?? 1);
  return undefined;
}

function afterDissatisfaction(draft: CaseDraft, reopenTo: string | undefined, atMost: number): void {
  if (reopenTo !== undefined && draft.state.reopenings < atMost) reopenCase(draft, reopenTo, "unsatisfied");
  noticeOutcome(draft, "unsatisfied", draft.state.dissatisfactions);
  if (draft.state.closedAt === undefined) return;
  // On a case that stays closed only what presses at once can press: nothing may be pending on it.
  dueTimers(draft);
  endAllChains(draft);
}
