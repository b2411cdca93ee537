import { approversOf, deskOf, type CaseState, type CompiledDistrict, type Post } from "@gridloop/core";

/** No role or unit has a colon in its id, so what stands for an approval is never taken for a post that moves a case. */
const approval = (mover: string): string => `approval:${mover}`;

/** What is kept among a case's movers of the approvals it waits for, beside the posts themselves: lists look for either. */
export const awaitedApprovals = (district: CompiledDistrict, state: CaseState): string[] => approversOf(district, state).map(approval);

/** What the holder of some posts looks for among the movers of cases, to find those that wait for an approval of theirs. */
export const approvalsOf = (posts: readonly Post[]): string[] => deskOf(posts).map(approval);

/** The units whose approval a case waits for. */
export const approvingUnits = (district: CompiledDistrict, state: CaseState): string[] =>
  approversOf(district, state).map((mover) => mover.slice(mover.indexOf("@") + 1));
