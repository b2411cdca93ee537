import { moveMachine, startMachine, TICKET_WITHDRAW } from "../machine/index.js";
import { settleDeadlines } from "./deadlines.js";
import type { CaseDraft } from "./draft.js";
import { unitBy } from "./responsible.js";
import type { TicketState } from "./state.js";
import { ticketSubject } from "./subject.js";

/** Opens a ticket for the lead and each assistant of the stage the case arrived in, if it is a joint one. */
export function openTickets(draft: CaseDraft): void {
  const { joint } = draft.stage;
  if (joint === undefined) return;
  const find = (rule: Parameters<typeof unitBy>[2]): string | undefined =>
    unitBy(draft.district, draft.item, rule, draft.state, draft.date);
  const lead = find(joint.definition.lead) ?? draft.state.responsible.unit;
  const chosen = joint.definition.assistField === undefined ? [] : [draft.state.values[joint.definition.assistField] ?? []].flat();
  const assistants = [...joint.definition.assist.map(find), ...chosen.filter((each) => typeof each === "string")];
  const units = new Set([lead, ...assistants.filter((each) => each !== undefined)]);
  for (const unit of units) {
    // Numbered within the case: ids of tickets come from nowhere else, so the step stays pure.
    const id = `t${String(Object.keys(draft.state.tickets).length + 1)}`;
    const { state, timers } = startMachine(joint.machine);
    const opened = draft.record({
      type: "ticket-opened",
      ticket: id,
      stage: draft.state.stage,
      unit,
      part: unit === lead ? "lead" : "assist",
      machine: state,
    });
    draft.announce(opened, { topic: "assigned", unit, facts: { ticket: id } });
    settleDeadlines(draft, timers, joint.definition.deadlines, ticketSubject(id), "met");
  }
}

/** Takes back the tickets of a stage the case left before they were answered. */
export function withdrawTickets(draft: CaseDraft, stage: string): void {
  const joint = draft.workflow.stages.get(stage)?.joint;
  if (joint === undefined) return;
  for (const ticket of Object.values(draft.state.tickets)) {
    if (ticket.stage !== stage || ticket.status !== "open") continue;
    const { state, timers } = moveMachine(joint.machine, ticket.machine, TICKET_WITHDRAW);
    draft.record({ type: "ticket-withdrawn", ticket: ticket.id, machine: state });
    settleDeadlines(draft, timers, joint.definition.deadlines, ticketSubject(ticket.id), "dropped");
  }
}

/** Whether the units at work on the stage have answered as far as its joint handling asks before the case goes on. */
export function ticketsComplete(draft: CaseDraft): boolean {
  const { joint } = draft.stage;
  if (joint === undefined) return true;
  const waitedFor = (ticket: TicketState): boolean =>
    ticket.stage === draft.state.stage && ticket.status === "open" && (joint.definition.complete === "all" || ticket.part === "lead");
  return !Object.values(draft.state.tickets).some(waitedFor);
}
