import type { CaseState, TicketState } from "../state.js";
import { distinct } from "./distinct.js";
import type { Fact } from "./fact.js";
import { withGiven } from "./with-given.js";

/** A ticket was opened, answered or taken back. */
export function afterTicket(state: CaseState, event: Fact<"ticket-opened" | "ticket-answered" | "ticket-withdrawn">): CaseState {
  if (event.type === "ticket-opened") {
    const ticket: TicketState = {
      id: event.ticket,
      stage: event.stage,
      unit: event.unit,
      part: event.part,
      machine: event.machine,
      status: "open",
      openedAt: event.at,
    };
    return { ...state, tickets: { ...state.tickets, [event.ticket]: ticket }, involved: distinct([...state.involved, event.unit]) };
  }
  const before = state.tickets[event.ticket];
  if (before === undefined) return state;
  const closed: TicketState =
    event.type === "ticket-answered"
      ? { ...before, machine: event.machine, status: "answered", answeredAt: event.at }
      : { ...before, machine: event.machine, status: "withdrawn" };
  const tickets = { ...state.tickets, [event.ticket]: closed };
  return withGiven({ ...state, tickets }, event);
}
