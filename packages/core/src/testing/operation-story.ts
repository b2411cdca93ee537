import type { DistrictInput, WorkflowInput } from "../definition/index.js";
import { CaseStory } from "./case-story.js";
import { smallDistrict } from "./small-district.js";

/** What a workflow may allow beside its lifecycle, as it is written. */
export type OperationsInput = NonNullable<WorkflowInput["operations"]>;

type LimitInput = NonNullable<NonNullable<NonNullable<WorkflowInput["lifecycle"]["stages"][number]["deadlines"]>[number]>["limit"]>;

/** Changes to the small district an operation is tried in. */
export interface OperationSetting {
  /** Operations that stand before the small district's own. */
  operations?: OperationsInput;
  /** The limit on handling; default: five working days. */
  limit?: LimitInput;
  /** Any other change to the district. */
  change?: (district: DistrictInput) => void;
}

/** Two approvals: of the supervisor of the governance centre, then of the leader of the district. */
export const twoApprovals = [{ by: [{ role: "supervisor" }] }, { by: [{ role: "leader" }] }];

/** The small district with other operations and another limit on handling; its items have no limits of their own. */
export function operationDistrict({ operations, limit, change }: OperationSetting = {}): DistrictInput {
  const district = smallDistrict();
  for (const item of district.catalogue) delete (item as { limits?: unknown }).limits;
  const workflow = district.workflows[0];
  Object.assign(workflow?.operations ?? {}, operations);
  const handling = workflow?.lifecycle.stages.find(({ id }) => id === "handling");
  if (handling !== undefined && limit !== undefined) handling.deadlines = [{ id: "handle-in-time", limit }];
  change?.(district);
  return district;
}

/** A case that the department of urban management (sun) handles from an instant on; five working days from Monday morning unless said otherwise. */
export function handledCase(setting: OperationSetting = {}, start = "2026-02-02T09:00:00+08:00"): CaseStory {
  return new CaseStory(operationDistrict(setting), start)
    .open("exposed-rubbish", { description: "垃圾堆在楼道口", grid: "liuyuan-1" })
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management" })
    .act("sun", "accept");
}

/** Brings a handled case to its close. */
export function closeCase(story: CaseStory): CaseStory {
  const reply = { reply: "已清运" };
  for (const ticket of Object.values(story.state.tickets))
    if (ticket.status === "open" && ticket.part === "lead") story.do("sun", { type: "answer-ticket", ticket: ticket.id, data: reply });
  return story.act("sun", "finish", { result: "已清运" }).act("qian", "close");
}
