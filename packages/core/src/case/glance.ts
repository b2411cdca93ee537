import type { Instant } from "../calendar/index.js";
import type { CompiledDistrict } from "./compiled-district.js";
import { CaseDraft, SYSTEM } from "./draft.js";
import type { CaseState } from "./state.js";

/** Looks at a case without changing it; undefined where the district no longer knows the workflow or the item it is pinned to. */
export function glance(district: CompiledDistrict, state: CaseState, at: Instant): CaseDraft | undefined {
  const workflow = district.pinnedWorkflow(state.workflow);
  const item = district.pinnedItem(state.item);
  return workflow === undefined || item === undefined ? undefined : new CaseDraft(district, workflow, item, state, at, SYSTEM, "");
}
