import type { CaseState } from "../state.js";

/** The state with what was given with a command. */
export function withGiven(state: CaseState, event: { values?: CaseState["values"]; commitments?: CaseState["commitments"] }): CaseState {
  if (event.values === undefined && event.commitments === undefined) return state;
  return { ...state, values: { ...state.values, ...event.values }, commitments: { ...state.commitments, ...event.commitments } };
}
