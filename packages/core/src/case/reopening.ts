import { moveMachine, reopenEvent } from "../machine/index.js";
import { arrivalAt, noticeOutcome, settleArrival } from "./arrival.js";
import { settleDeadlines } from "./deadlines.js";
import { SYSTEM, type CaseDraft } from "./draft.js";
import { placedFacts, type Placed } from "./orders/order-kind.js";

/** Brings a closed case back to a stage: its deadlines begin anew there, whoever is responsible and whoever reported hear of it. */
export function reopenCase(draft: CaseDraft, to: string, why: "unsatisfied" | "operation", placed: Placed = { by: SYSTEM }): void {
  const { state, timers } = moveMachine(draft.workflow.lifecycle, draft.state.lifecycle, reopenEvent(to));
  const arrival = arrivalAt(draft, state, to, draft.state, placed.given?.values ?? {});
  const reopened = draft.record({ type: "reopened", why, ...arrival, ...placedFacts(placed) }, [], placed.by);
  const { lifecycle } = draft.workflow.definition;
  settleDeadlines(draft, timers, [...(lifecycle.deadlines ?? []), ...(draft.stage.definition.deadlines ?? [])], "case", "met");
  settleArrival(draft, reopened, undefined);
  draft.announce(reopened, { topic: "reopened", to: "reporter", facts: { stage: to } });
  noticeOutcome(draft, "reopened", draft.state.reopenings);
}
