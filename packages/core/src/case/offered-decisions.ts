import type { Instant } from "../calendar/index.js";
import type { Actor } from "./actor.js";
import type { CompiledDistrict } from "./compiled-district.js";
import type { CaseDraft } from "./draft.js";
import { glance } from "./glance.js";
import { awaitedStep, mayDecide } from "./requests.js";
import type { CaseState, RequestState } from "./state.js";
import { offerForm, type OfferedForm } from "./views.js";

/** A request whose next step an actor may decide now, and the form its reasons are given in. */
export interface OfferedDecision {
  request: string;
  form?: OfferedForm;
}

/** The requests on a case whose next step an actor may decide now, be the case open or closed. */
export function availableDecisions(district: CompiledDistrict, state: CaseState, actor: Actor, at: Instant): OfferedDecision[] {
  const look = glance(district, state, at);
  if (look === undefined) return [];
  return decidable(look, actor).map(({ id, ...request }) => {
    const form = offerForm(look, awaitedStep(look.workflow, { id, ...request })?.form, actor);
    return { request: id, ...(form === undefined ? {} : { form }) };
  });
}

/** The requests whose next step an actor may decide. */
export function decidable(look: CaseDraft, actor: Actor): RequestState[] {
  return Object.values(look.state.requests ?? {}).filter((request) => {
    const step = awaitedStep(look.workflow, request);
    return step !== undefined && !("code" in mayDecide(look, request, step, actor));
  });
}
