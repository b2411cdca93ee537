import type { CaseState } from "../state.js";
import type { Fact } from "./fact.js";
import { withGiven } from "./with-given.js";

/** Whoever reported was asked, has answered, or is waited for no longer. */
export function afterQuestion(state: CaseState, event: Fact<"asked" | "question-answered" | "question-ended">): CaseState {
  if (event.type === "asked") {
    const question = { since: event.at, stage: state.stage, ...(event.until === undefined ? {} : { until: event.until }) };
    return { ...withGiven(state, event), question, questions: (state.questions ?? 0) + 1 };
  }
  const { question: _question, ...rest } = state;
  return event.type === "question-answered" ? withGiven(rest, event) : rest;
}
