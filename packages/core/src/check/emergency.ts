import type { References } from "./references.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import type { WorkflowIndex } from "./workflow-index.js";

/** Emergency plans: whom they call exists, and each can be the first that fits an urgent case. */
export function checkEmergency(workflow: WorkflowIndex, references: References, report: Report): void {
  const { emergencyPlans = [] } = workflow.workflow;
  const path = under(workflow.path, "emergencyPlans");
  const always = emergencyPlans.findIndex((plan) => plan.when === undefined);
  if (emergencyPlans.length > 0 && !canBeUrgent(workflow)) report.add({ code: "plan-without-urgency", path, severity: "warning" });
  emergencyPlans.forEach((plan, position) => {
    const at = under(path, position);
    plan.partners.forEach(({ post }, number) => {
      if (post !== undefined) references.addressee(post, workflow, under(at, "partners", number, "post"));
    });
    if (always === -1 || position <= always) return;
    const details = { plan: plan.id, before: emergencyPlans[always]?.id };
    report.add({ code: "plan-never-called", path: at, severity: "warning", details });
  });
}

/** Members may report a case as urgent, citizens may not; or an action makes it so. */
function canBeUrgent({ workflow }: WorkflowIndex): boolean {
  const byMembers = workflow.report === undefined || workflow.report.some((permission) => "role" in permission);
  return byMembers || workflow.lifecycle.stages.some((stage) => stage.actions?.some(({ urgent }) => urgent === true));
}
