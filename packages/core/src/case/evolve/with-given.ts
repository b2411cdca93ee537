import type { CaseEvent } from "../event.js";
import type { CaseState } from "../state.js";

/** What was given with a command, by whom. */
type GivenEvent = Pick<CaseEvent, "by" | "type"> & { values?: CaseState["values"]; commitments?: CaseState["commitments"] };

/** Answers of whoever reported, be it that somebody wrote them down for them. */
const reportersOwn: readonly CaseEvent["type"][] = ["question-answered", "surveyed"];

/** The state with what was given with a command. */
export function withGiven(state: CaseState, event: GivenEvent): CaseState {
  if (event.values === undefined && event.commitments === undefined) return state;
  return {
    ...state,
    values: { ...state.values, ...event.values },
    commitments: { ...state.commitments, ...event.commitments },
    ...givenByReporter(state, event),
  };
}

/** Of an anonymous case: whose the personal value of a field is that was given last. */
function givenByReporter(state: CaseState, { by, type, commitments }: GivenEvent): Pick<CaseState, "fromReporter"> {
  if (!state.anonymous || commitments === undefined) return {};
  const others = (state.fromReporter ?? []).filter((field) => !(field in commitments));
  const isTheirs = by.kind === "citizen" || reportersOwn.includes(type);
  return { fromReporter: isTheirs ? [...others, ...Object.keys(commitments)] : others };
}
