import type { Instant } from "../calendar/index.js";
import type { UnitRule } from "../definition/index.js";
import { moveMachine, startMachine, TICKET_WITHDRAW } from "../machine/index.js";
import type { ActedBy } from "./actor.js";
import type { CompiledStage } from "./compiled-district.js";
import { settleDeadlines } from "./deadlines.js";
import { SYSTEM, type CaseDraft } from "./draft.js";
import type { Given } from "./event.js";
import { unitBy } from "./responsible.js";
import type { TicketState } from "./state.js";
import { ticketSubject } from "./subject.js";

type JointStage = NonNullable<CompiledStage["joint"]>;

/**
 * Opens a ticket for the lead and each assistant of the stage the case arrived in, if it is a joint one.
 *
 * @param since Units that have answered since then are not asked again; absent: everybody is.
 */
export function openTickets(draft: CaseDraft, since?: Instant): void {
  const { joint } = draft.stage;
  if (joint === undefined) return;
  const { lead, assistants } = unitsOf(draft, joint);
  const answered = new Set(
    ticketsOf(draft)
      .filter(({ answeredAt }) => since !== undefined && answeredAt !== undefined && answeredAt >= since)
      .map(({ unit }) => unit),
  );
  for (const unit of [lead, ...assistants]) if (!answered.has(unit)) openTicket(draft, unit, unit === lead ? "lead" : "assist");
}

/** Opens a ticket in the joint stage the case is in. */
export function openTicket(draft: CaseDraft, unit: string, part: TicketState["part"]): void {
  const { joint } = draft.stage;
  if (joint === undefined) return;
  // Numbered within the case: ids of tickets come from nowhere else, so the step stays pure.
  const id = `t${String(Object.keys(draft.state.tickets).length + 1)}`;
  const { state, timers } = startMachine(joint.machine);
  const opened = draft.record({ type: "ticket-opened", ticket: id, stage: draft.state.stage, unit, part, machine: state });
  draft.announce(opened, { topic: "assigned", unit, facts: { ticket: id } });
  settleDeadlines(draft, timers, joint.definition.deadlines, ticketSubject(id), "met");
}

/**
 * The case went to another unit within its joint stage: that one leads now, with the ticket that goes with it. Those who assist go on,
 * and whoever was chosen to assist with it joins them.
 */
export function reissueTickets(draft: CaseDraft): void {
  const { joint } = draft.stage;
  if (joint === undefined) return;
  const { lead, assistants } = unitsOf(draft, joint);
  for (const ticket of openTicketsOf(draft)) if ((ticket.part === "lead") !== (ticket.unit === lead)) withdrawTicket(draft, ticket);
  const busy = new Set(openTicketsOf(draft).map(({ unit }) => unit));
  for (const unit of [lead, ...assistants]) if (!busy.has(unit)) openTicket(draft, unit, unit === lead ? "lead" : "assist");
}

/** Who leads and who assists in a joint stage as the case is now; nobody does both. */
function unitsOf(draft: CaseDraft, { definition }: JointStage): { lead: string; assistants: string[] } {
  const find = (rule: UnitRule): string | undefined => unitBy(draft.district, draft.item, rule, draft.state, draft.date);
  const lead = find(definition.lead) ?? draft.state.responsible.unit;
  const chosen = definition.assistField === undefined ? [] : unitsIn(draft.state.values[definition.assistField]);
  const assistants = [...definition.assist.map(find), ...chosen].filter((each) => each !== undefined && each !== lead);
  return { lead, assistants: [...new Set(assistants as string[])] };
}

/** The units a value of a unit field names. */
export function unitsIn(value: unknown): string[] {
  return [value].flat().filter((each): each is string => typeof each === "string");
}

/** The tickets of the stage the case is in. */
const ticketsOf = ({ state }: Pick<CaseDraft, "state">): TicketState[] =>
  Object.values(state.tickets).filter(({ stage }) => stage === state.stage);

/** Those of them that are not answered yet. */
export const openTicketsOf = (draft: Pick<CaseDraft, "state">): TicketState[] => ticketsOf(draft).filter(({ status }) => status === "open");

/** Takes back the tickets of a stage the case left before they were answered. */
export function withdrawTickets(draft: CaseDraft, stage: string): void {
  for (const ticket of Object.values(draft.state.tickets))
    if (ticket.stage === stage && ticket.status === "open") withdrawTicket(draft, ticket);
}

/** Takes a ticket back: its unit need not answer any more. */
export function withdrawTicket(draft: CaseDraft, { id, stage, machine }: TicketState, given: Given = {}, by: ActedBy = SYSTEM): void {
  const joint = draft.workflow.stages.get(stage)?.joint;
  if (joint === undefined) return;
  const { state, timers } = moveMachine(joint.machine, machine, TICKET_WITHDRAW);
  const withdrawn = draft.record({ type: "ticket-withdrawn", ticket: id, machine: state, ...given }, [], by);
  if (by.kind !== "system") draft.announce(withdrawn, { topic: "case-changed", unit: draft.state.responsible.unit, facts: { ticket: id } });
  settleDeadlines(draft, timers, joint.definition.deadlines, ticketSubject(id), "dropped");
}

/** Whether the units at work on the stage have answered as far as its joint handling asks before the case goes on. */
export function ticketsComplete(draft: CaseDraft): boolean {
  const { joint } = draft.stage;
  if (joint === undefined) return true;
  return !openTicketsOf(draft).some(({ part }) => joint.definition.complete === "all" || part === "lead");
}
