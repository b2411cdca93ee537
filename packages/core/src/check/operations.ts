import type { ApprovalStep, Operations, Permission, ProblemPath } from "../definition/index.js";
import { checkApproval } from "./approvals.js";
import type { DistrictIndex } from "./district-index.js";
import type { References } from "./references.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import { checkRuling } from "./ruling.js";
import type { WorkflowIndex } from "./workflow-index.js";

/** What most operations have in common. */
interface Asked {
  by: Permission[];
  form?: string | undefined;
  approval?: ApprovalStep[] | undefined;
}

/** The operations of a workflow: what they name exists, somebody else approves them, and there can be a ground for them. */
export function checkOperations(workflow: WorkflowIndex, index: DistrictIndex, references: References, report: Report): void {
  const { operations } = workflow.workflow;
  if (operations === undefined) return;
  const path = under(workflow.path, "operations");
  const { ruling, ...others } = operations;
  for (const [name, operation] of Object.entries<Asked | undefined>(others)) {
    if (operation === undefined) continue;
    const at = under(path, name);
    references.permissions(operation.by, under(at, "by"));
    references.form(operation.form, workflow, under(at, "form"));
    references.approval(operation.approval, workflow, under(at, "approval"));
    checkApproval(operation, at, index, report);
  }
  checkQuestion(operations, workflow, references, path, report);
  checkAssisting(operations, workflow, references, path, report);
  checkAfterClose(operations, workflow, references, path, report);
  checkGrounds(operations, workflow, path, report);
  if (ruling !== undefined) checkRuling(ruling, workflow, references, report);
}

/** A question is what the citizen reads of its form: fields marked `toReporter`. */
function checkQuestion({ ask }: Operations, workflow: WorkflowIndex, references: References, path: ProblemPath, report: Report): void {
  if (ask === undefined) return;
  references.form(ask.answerForm, workflow, under(path, "ask", "answerForm"));
  const form = ask.form === undefined ? undefined : workflow.forms.get(ask.form);
  const isUnknown = ask.form !== undefined && form === undefined;
  if (isUnknown || form?.fields.some((field) => field.toReporter === true)) return;
  report.add({ code: "question-not-told", path: under(path, "ask", "form"), details: { form: ask.form ?? "" } });
}

function checkAssisting({ assist }: Operations, workflow: WorkflowIndex, references: References, path: ProblemPath, report: Report): void {
  if (assist === undefined) return;
  references.unitFieldOf(assist.form, assist.field, workflow, under(path, "assist", "field"));
  if (workflow.workflow.lifecycle.stages.some((stage) => stage.joint !== undefined)) return;
  report.add({ code: "assist-without-joint", path: under(path, "assist"), severity: "warning" });
}

function checkAfterClose(
  { appeal, reopen }: Operations,
  workflow: WorkflowIndex,
  references: References,
  path: ProblemPath,
  report: Report,
): void {
  if (appeal !== undefined && appeal.approval === undefined)
    report.add({ code: "appeal-without-approval", path: under(path, "appeal"), severity: "warning" });
  if (reopen === undefined) return;
  const at = under(path, "reopen", "to");
  if (!references.to("stage", reopen.to, workflow.stages, at) || workflow.stages.get(reopen.to)?.final !== true) return;
  report.add({ code: "reopen-to-final", variant: "operation", path: at, details: { stage: reopen.to } });
}

function checkGrounds({ split, merge, lift }: Operations, { workflow }: WorkflowIndex, path: ProblemPath, report: Report): void {
  if (split !== undefined && merge === undefined)
    report.add({ code: "split-without-merge", path: under(path, "split"), severity: "warning" });
  if (lift !== undefined && workflow.supervision.length === 0)
    report.add({ code: "lift-without-chains", path: under(path, "lift"), severity: "warning" });
}
