import { evaluateCondition, type EmergencyPartner, type EmergencyPlan } from "../definition/index.js";
import type { CaseDraft } from "./draft.js";
import type { CalledPartner } from "./event.js";
import { factsOf } from "./facts.js";
import { addressed } from "./responsible.js";

/**
 * 急事特办: calls the partners of the first emergency plan whose condition holds and that was not called before, because the case is,
 * or becomes, urgent. Posts of the district may read the case from then on; services outside it are reached by their id.
 */
export function callPartners(draft: CaseDraft): void {
  const plan = planFor(draft);
  if (plan === undefined) return;
  const partners = plan.partners.map((partner) => called(draft, partner));
  const event = draft.record({ type: "partners-called", plan: plan.id, partners });
  for (const { id, post } of partners) {
    const to = post === undefined ? { partner: id } : { unit: post.unit, ...(post.vacant === true ? {} : { role: post.role }) };
    draft.announce(event, { topic: "partner-called", ...to, facts: { plan: plan.id, partner: id } });
  }
}

function planFor({ workflow, state, district, item }: CaseDraft): EmergencyPlan | undefined {
  if (!state.urgent || state.closedAt !== undefined) return undefined;
  const facts = factsOf(district, state, item);
  return workflow.definition.emergencyPlans?.find(
    ({ id, when }) => !(state.plansCalled ?? []).includes(id) && (when === undefined || evaluateCondition(when, facts)),
  );
}

function called({ district, item, state, date }: CaseDraft, { id, post }: EmergencyPartner): CalledPartner {
  return post === undefined ? { id } : { id, post: addressed(district, item, post, state, state.responsible.unit, date) };
}
