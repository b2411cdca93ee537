import { evaluateCondition, type Survey } from "../../definition/index.js";
import type { ActedBy, Actor } from "../actor.js";
import { noticeOutcome } from "../arrival.js";
import { endAllChains } from "../chains.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { factsOf } from "../facts.js";
import { splitOff } from "../merging.js";
import type { Rejection } from "../rejection.js";
import { reopenCase } from "../reopening.js";
import { dueTimers } from "./timer.js";
import { fillFor } from "./fill.js";
import { notPermitted, permit } from "./operation.js";

/**
 * The citizen says what they think of the result, or somebody who called them back (电话回访) writes it down for them; dissatisfaction
 * brings the case back as often as the survey allows.
 */
export function answerSurvey(draft: CaseDraft, command: Extract<CaseCommand, { type: "survey" }>): Rejection | undefined {
  const { survey } = draft.workflow.definition;
  const { state } = draft;
  if (survey === undefined || state.closedAt === undefined) return { ok: false, code: "survey-closed" };
  if (state.surveyUntil === undefined) return { ok: false, code: "survey-answered" };
  if (draft.at > state.surveyUntil) return { ok: false, code: "survey-closed" };
  const by = mayAnswerSurvey(draft, survey, command.actor);
  if (by === undefined) return notPermitted("survey", [{ citizen: true }, ...(survey.callBack ?? [])]);
  const filled = fillFor(draft, survey.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const facts = factsOf(draft.district, state, draft.item, undefined, filled.given.values);
  const unsatisfied = survey.unsatisfied !== undefined && evaluateCondition(survey.unsatisfied, facts);
  const surveyed = draft.record({ type: "surveyed", satisfaction: unsatisfied ? "unsatisfied" : "satisfied", ...filled.given }, [], by);
  draft.announce(surveyed, { topic: "case-changed", facts: { satisfaction: unsatisfied ? "unsatisfied" : "satisfied" } });
  if (unsatisfied) afterDissatisfaction(draft, survey.reopenTo, survey.reopenAtMost ?? 1);
  return undefined;
}

/** The citizen, who proved to the host to know the tracking code; or whoever may call them back. */
export function mayAnswerSurvey(draft: CaseDraft, { callBack = [] }: Survey, actor: Actor): ActedBy | undefined {
  return actor.kind === "citizen" ? { kind: "citizen" } : permit(draft, callBack, actor);
}

/** A duplicate goes its own way then, from where it stood: what was done about the other case was not enough for this one. */
function afterDissatisfaction(draft: CaseDraft, reopenTo: string | undefined, atMost: number): void {
  const comesBack = reopenTo !== undefined && draft.state.reopenings < atMost;
  if (comesBack && draft.state.mergedInto !== undefined) splitOff(draft, { why: "unsatisfied" });
  else if (comesBack) reopenCase(draft, reopenTo, "unsatisfied");
  noticeOutcome(draft, "unsatisfied", draft.state.dissatisfactions);
  if (draft.state.closedAt === undefined) return;
  // On a case that stays closed only what presses at once can press: nothing may be pending on it.
  dueTimers(draft);
  endAllChains(draft);
}
