import type { ConditionFacts } from "../definition/evaluate-condition.js";
import type { FieldDefinition, Text } from "../definition/index.js";
import type { FieldValues } from "./field-value.js";

/** One of the answers a unit or member field offers, as the host resolved it for the case at hand. */
export interface ResolvedOption {
  id: string;
  title?: Text | undefined;
}

/** What a form is filled in against: facts of case, item and actor for its conditions. All may be left out and are then missing. */
export interface FormContext extends Omit<ConditionFacts, "field"> {
  /** Values of forms filled in earlier in the case. A field of the form at hand hides an earlier one of the same id. */
  earlier?: Readonly<FieldValues>;
  /** The answers a unit or member field offers. Without it, or where it gives undefined, any id is taken. */
  resolveOptions?: (field: FieldDefinition) => readonly ResolvedOption[] | undefined;
}
