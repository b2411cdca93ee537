import type { Permission } from "../../definition/index.js";
import { moveMachine, TICKET_ANSWER } from "../../machine/index.js";
import type { CaseCommand } from "../command.js";
import { settleDeadlines } from "../deadlines.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { ticketSubject } from "../subject.js";
import type { CaseState } from "../state.js";
import { fillFor } from "./fill.js";
import { notPermitted } from "./operation.js";
import { entitled, type PermissionScope } from "../permission.js";
import type { ActedBy, Actor } from "../actor.js";

/** A unit answers its part of a case handled jointly. */
export function answerTicket(draft: CaseDraft, command: Extract<CaseCommand, { type: "answer-ticket" }>): Rejection | undefined {
  const ticket = draft.state.tickets[command.ticket];
  if (ticket === undefined) return { ok: false, code: "ticket-unknown", ticket: command.ticket };
  if (ticket.status !== "open") return { ok: false, code: "ticket-closed", ticket: ticket.id };
  const joint = draft.workflow.stages.get(ticket.stage)?.joint;
  if (joint === undefined) return { ok: false, code: "ticket-unknown", ticket: command.ticket };
  const by = mayAnswer(draft, ticket.id, command.actor);
  if (by === undefined) return notPermitted("answer-ticket", joint.definition.by);
  const filled = fillFor(draft, joint.definition.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const { state, timers } = moveMachine(joint.machine, ticket.machine, TICKET_ANSWER);
  const answered = draft.record({ type: "ticket-answered", ticket: ticket.id, machine: state, ...filled.given }, [], by);
  const { unit, role } = draft.state.responsible;
  const responsible = { unit, ...(role === undefined ? {} : { role }) };
  // The lead knows what it has answered itself.
  const topic = ticket.unit === unit ? "case-changed" : "answered";
  draft.announce(answered, { topic, ...responsible, facts: { ticket: ticket.id, by: ticket.unit } });
  settleDeadlines(draft, timers, joint.definition.deadlines, ticketSubject(ticket.id), "met");
  return undefined;
}

/** What of a case answering a ticket goes by. */
type Answered = Pick<CaseDraft, "district" | "item" | "state" | "date" | "workflow">;

/** The post by which an actor may answer a ticket. */
export function mayAnswer(draft: Answered, id: string, actor: Actor): ActedBy | undefined {
  const asked = ticketScope(draft, id);
  return asked === undefined ? undefined : entitled(asked.scope, asked.permissions, actor);
}

/** Who may answer an open ticket: permissions, and the case looked at as if this ticket were its only one. */
export function ticketScope(draft: Answered, id: string): { scope: PermissionScope; permissions: Permission[] } | undefined {
  const ticket = draft.state.tickets[id];
  const joint = ticket === undefined ? undefined : draft.workflow.stages.get(ticket.stage)?.joint;
  if (ticket === undefined || joint === undefined || ticket.status !== "open") return undefined;
  const state: CaseState = { ...draft.state, tickets: { [id]: ticket } };
  const permissions = joint.definition.by.map((each) => ("role" in each ? { ...each, of: each.of ?? ("ticket" as const) } : each));
  return { scope: { district: draft.district, item: draft.item, state, date: draft.date }, permissions };
}
