/** Where a machine is: a state's id, or the states of its regions. */
export type StateValue = string | { [region: string]: StateValue };

/**
 * The persisted snapshot of a compiled machine, plain JSON, kept in events and state.
 * It is what `getPersistedSnapshot` gives, less what never changes for machines that spawn nothing.
 */
export interface MachineState {
  value: StateValue;
  status: "active" | "done";
  historyValue?: Record<string, unknown>;
}
