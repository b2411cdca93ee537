/**
 * The persisted snapshot of a compiled machine, as `getPersistedSnapshot` gives it without what never changes:
 * plain JSON, kept in events and state.
 */
export interface MachineState {
  value: string | { [region: string]: MachineState["value"] };
  status: "active" | "done";
  context: Record<string, string | number | boolean>;
  historyValue: Record<string, string[]>;
}
