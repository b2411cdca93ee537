import type { ProblemPath, Ruling } from "../definition/index.js";
import type { References } from "./references.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import type { WorkflowIndex } from "./workflow-index.js";

/** A ruling on who is responsible: it can come about, names a unit, and that unit is then responsible where the case goes. */
export function checkRuling(ruling: Ruling, workflow: WorkflowIndex, references: References, report: Report): void {
  const path = under(workflow.path, "operations", "ruling");
  references.role(ruling.by.role, under(path, "by", "role"));
  references.unitRule(ruling.by, workflow, under(path, "by"));
  references.form(ruling.form, workflow, under(path, "form"));
  references.unitFieldOf(ruling.form, ruling.field, workflow, under(path, "field"));
  const returns = workflow.workflow.lifecycle.stages.some((stage) => stage.actions?.some(({ kind }) => kind === "return"));
  if (!returns) report.add({ code: "ruling-without-returns", path, severity: "warning" });
  checkDeadline(ruling, workflow, path, report);
  if (references.to("stage", ruling.to, workflow.stages, under(path, "to"))) checkStage(ruling, workflow, path, report);
}

function checkStage({ to, field }: Ruling, workflow: WorkflowIndex, path: ProblemPath, report: Report): void {
  const stage = workflow.stages.get(to);
  if (stage?.final === true) report.add({ code: "ruling-to-final", path: under(path, "to"), details: { stage: to } });
  const read = stage?.responsible?.field;
  // A stage without a rule leaves the case with the unit the ruling names.
  if (stage?.responsible === undefined || read === field) return;
  const details = { stage: to, field, ...(read === undefined ? {} : { read }) };
  const variant = read === undefined ? { variant: "elsewhere" } : {};
  report.add({ code: "ruling-not-heeded", path: under(path, "field"), severity: "warning", details, ...variant });
}

/** A case may owe a ruling while it is in any stage, so its deadline cannot be one of theirs too. */
function checkDeadline({ deadline }: Ruling, workflow: WorkflowIndex, path: ProblemPath, report: Report): void {
  if (deadline === undefined || (workflow.deadlines.get(deadline.id)?.length ?? 0) < 2) return;
  report.add({ code: "ruling-deadline-shared", path: under(path, "deadline", "id"), details: { deadline: deadline.id } });
}
