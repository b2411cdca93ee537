import type { DistrictInput, WorkflowInput } from "../definition/index.js";
import { chainDistrict, type ChainInput } from "./chain-story.js";

/**
 * The small district with the chains of a ladder, and with the offices ladders speak of: discipline (韩九), the press (冯十) and the
 * city's top leader (陈一). Handling gives five working days; the call-back is its stage `checking`; nobody rules on returns.
 */
export function ladderDistrict(chains: readonly ChainInput[], change?: (workflow: WorkflowInput) => void): DistrictInput {
  return chainDistrict(chains, (workflow, { units, roles, members }) => {
    if (!Array.isArray(units) || !Array.isArray(members)) throw new Error("the small district's lists are inline");
    units.push(
      { id: "city-discipline", kind: "department", parent: "lianhu", function: "discipline" },
      { id: "city-media", kind: "department", parent: "lianhu", function: "media" },
    );
    roles.push({ id: "inspector" }, { id: "editor" }, { id: "top-leader" });
    members.push(
      { id: "han", name: "韩九", assignments: [{ role: "inspector", unit: "city-discipline" }] },
      { id: "feng", name: "冯十", assignments: [{ role: "editor", unit: "city-media" }] },
      { id: "chen", name: "陈一", assignments: [{ role: "top-leader", unit: "lianhu" }] },
    );
    const { ruling: _ruling, ...operations } = workflow.operations ?? {};
    workflow.operations = operations;
    change?.(workflow);
  });
}

/** Posts of the ladder district, as parameters name them. */
export const posts = {
  handlers: [{ role: "handler" }],
  centre: [{ role: "supervisor", at: "district", function: "governance-centre" }],
  callers: [{ role: "dispatcher", at: "district", function: "governance-centre" }],
  leader: [{ role: "leader", at: "district" }],
  discipline: [{ role: "inspector", function: "discipline" }],
  media: [{ role: "editor", function: "media" }],
  topLeader: [{ role: "top-leader", at: "city" }],
};

/** Who may order and approve in it. */
export const mayOrder = [{ role: "supervisor", of: "place" as const }];
export const mustApprove = [{ by: [{ role: "leader", of: "place" as const }] }];
