import type { ClockStop, Limit, ProblemPath } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import type { WorkflowIndex } from "./workflow-index.js";

/** What is written to stop a clock can come about in the workflow: a hold, a question to the citizen, joint handling. */
export function checkClockStops(index: DistrictIndex, report: Report): void {
  for (const workflow of index.workflows) {
    for (const { deadline, path } of [...workflow.deadlines.values()].flat())
      checkStops(deadline.limit, workflow, under(path, "limit"), report);
  }
  index.district.catalogue.forEach((item, position) => {
    const workflow = index.newest.get(item.workflow);
    if (workflow === undefined) return;
    for (const [deadline, limit] of Object.entries(item.limits ?? {}))
      checkStops(limit, workflow, ["catalogue", position, "limits", deadline], report);
  });
}

function checkStops(limit: Limit | undefined, workflow: WorkflowIndex, path: ProblemPath, report: Report): void {
  limit?.stoppedBy?.forEach((stop, position) => {
    if (comesAbout[stop](workflow)) return;
    report.add({
      code: "stop-never-comes",
      path: under(path, "stoppedBy", position),
      severity: "warning",
      variant: stop,
      details: { stop },
    });
  });
}

const comesAbout: Record<ClockStop, (workflow: WorkflowIndex) => boolean> = {
  hold: ({ workflow }) => workflow.operations?.hold !== undefined,
  "waiting-for-citizen": ({ workflow }) => workflow.operations?.ask !== undefined,
  "joint-handling": ({ workflow }) => workflow.lifecycle.stages.some((stage) => stage.joint !== undefined),
};
