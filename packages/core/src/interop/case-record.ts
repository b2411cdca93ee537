import type { CaseEvent } from "../case/event.js";
import type { CaseState } from "../case/state.js";
import type { PersonalValue } from "../case/values.js";

/** A case as a host exports it: its state, all its events in order, and the personal values to go with them, if any. */
export interface CaseRecord {
  state: CaseState;
  events: readonly CaseEvent[];
  /** Personal values that are not erased. Only the evidence export writes them. */
  personal?: readonly PersonalValue[];
}
