import type { CaseState, CompiledDistrict, FormDefinition, Rejection } from "@gridloop/core";

/**
 * The form whose answers a step refused, so that its fields can be called by their labels: of the workflow the case is pinned to, or
 * for a report of the one its item follows now. Nothing where the refusal is of something else.
 */
export function refusedForm(
  district: CompiledDistrict,
  state: CaseState | undefined,
  item: string | undefined,
  rejection: Rejection,
): FormDefinition | undefined {
  if (rejection.code !== "form-invalid") return undefined;
  const follows = state ? undefined : district.item(item ?? "")?.workflow;
  const workflow = state ? district.pinnedWorkflow(state.workflow) : follows === undefined ? undefined : district.workflow(follows);
  return workflow?.forms.get(rejection.form);
}
