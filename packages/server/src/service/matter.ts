import type { CaseState, CompiledDistrict, FieldValue, FormDefinition } from "@gridloop/core";

/** A list shows the beginning of what was told. */
const mostSummaryLetters = 120;
const mostAddressLetters = 200;

/** What a list says of a matter beside its title. */
export interface Matter {
  address?: string;
  summary?: string;
}

/**
 * What was told of a matter at intake: its address, and the first longer text that was answered. Values of personal fields are not
 * among `state.values`, so nothing personal comes into it.
 */
export function matterOf(district: CompiledDistrict, state: CaseState): Matter {
  const fields = intakeForm(district, state)?.fields ?? [];
  const told = (type: string): string | undefined =>
    fields
      .filter((field) => field.type === type)
      .map((field) => oneLine(textOf(state.values[field.id])))
      .find((text) => text !== "");
  const address = told("address");
  const summary = told("textarea");
  return {
    ...(address === undefined ? {} : { address: cut(address, mostAddressLetters) }),
    ...(summary === undefined ? {} : { summary: cut(summary, mostSummaryLetters) }),
  };
}

function intakeForm(district: CompiledDistrict, state: CaseState): FormDefinition | undefined {
  const workflow = district.pinnedWorkflow(state.workflow);
  const id = district.pinnedItem(state.item)?.intakeForm ?? workflow?.definition.intakeForm ?? "intake";
  return workflow?.forms.get(id);
}

/** The words of a value: a text itself, or the text of an address; of anything else none. */
export function textOf(value: FieldValue | undefined): string {
  if (typeof value === "string") return value;
  const text = typeof value === "object" && value !== null && !Array.isArray(value) ? value["text"] : undefined;
  return typeof text === "string" ? text : "";
}

/** Line ends, runs of white space and control characters become one space; half a surrogate pair is nothing anybody reads. */
const oneLine = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** By code points, so that no character is cut in two. */
function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
