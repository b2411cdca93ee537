import type { ApprovalStep, Permission, ProblemPath } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import { under } from "./report.js";
import type { Report } from "./report.js";

/** Something that may be asked for, and who approves it. */
interface Approved {
  by?: readonly Permission[] | undefined;
  approval?: readonly ApprovalStep[] | undefined;
}

/**
 * Whether each step of an approval is somebody else's to give. Whoever asks approves the leading steps that are theirs by asking, so a
 * step everybody who may ask may also give decides nothing; and as no person decides twice, a step that is for one post alone which
 * has asked or approved before needs a second holder of that post.
 */
export function checkApproval({ by, approval = [] }: Approved, path: ProblemPath, { roles }: DistrictIndex, report: Report): void {
  const askers = (by ?? []).map((asker) => ({ asker, leading: leadingSteps(asker, approval) }));
  const isForPostOf = (step: ApprovalStep, post: Permission): boolean =>
    step.by.every((permission) => covers(post, permission) && covers(permission, post) && isOneLevel(permission, roles));
  approval.forEach((step, position) => {
    const at = under(path, "approval", position);
    const details = { step: position + 1 };
    if (askers.length > 0 && askers.every(({ leading }) => leading > position)) {
      report.add({ code: "approval-by-whoever-asks", path: at, severity: "warning", details });
      return;
    }
    const asked = askers.some(({ asker, leading }) => leading <= position && isForPostOf(step, asker));
    const approved = approval.slice(0, position).some((before) => before.by.every((post) => isForPostOf(step, post)));
    if (asked || approved) report.add({ code: "approval-needs-second-holder", path: at, severity: "warning", details });
  });
}

/** How many of the first steps somebody approves by asking. */
function leadingSteps(asker: Permission, approval: readonly ApprovalStep[]): number {
  const first = approval.findIndex((step) => !step.by.some((permission) => covers(permission, asker)));
  return first === -1 ? approval.length : first;
}

/** Whether those a permission is for hold their role at one level only: of others there is somebody further up. */
function isOneLevel(permission: Permission, roles: DistrictIndex["roles"]): boolean {
  if (!("role" in permission)) return true;
  return permission.at !== undefined || roles.get(permission.role)?.at?.length === 1;
}

/** Whether everybody who has one permission has another, as far as that can be told without looking at who holds what. */
function covers(wide: Permission, narrow: Permission): boolean {
  if (!("role" in wide) || !("role" in narrow)) return "citizen" in wide && "citizen" in narrow;
  const isSameUnit = (wide.of ?? "responsible") === (narrow.of ?? "responsible");
  return wide.role === narrow.role && isSameUnit && (wide.at === undefined || wide.at === narrow.at);
}
