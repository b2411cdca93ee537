import type { FormDefinition } from "../../definition/index.js";
import type { CaseCommand } from "../command.js";
import type { CompiledWorkflow } from "../compiled-district.js";
import type { CaseDraft } from "../draft.js";
import type { Given } from "../event.js";
import type { Rejection } from "../rejection.js";
import type { TicketState } from "../state.js";
import { unitsIn, withdrawTicket as takeBack } from "../tickets.js";
import { fillForm } from "./fill.js";
import { allow } from "./operation.js";

/**
 * Takes back the ticket of a unit that assists and need not any more. The lead's ticket stays: somebody has to answer. A unit that
 * holds that the matter is not its own says so in its answer, and another is named.
 */
export function withdrawTicket(draft: CaseDraft, command: Extract<CaseCommand, { type: "withdraw-ticket" }>): Rejection | undefined {
  const allowed = allow(draft, "assist", command.actor);
  if (!allowed.ok) return allowed;
  const ticket = draft.state.tickets[command.ticket];
  if (ticket === undefined) return { ok: false, code: "ticket-unknown", ticket: command.ticket };
  if (ticket.status !== "open") return { ok: false, code: "ticket-closed", ticket: ticket.id };
  if (ticket.part === "lead") return { ok: false, code: "ticket-of-lead", ticket: ticket.id };
  const filled = fillForm(draft, withdrawalForm(draft.workflow), command.data, command.actor, allowed.by);
  if (!filled.ok) return filled;
  takeBack(draft, ticket, withoutUnit(draft, ticket, filled.given), allowed.by);
  return undefined;
}

/** What taking a ticket back asks: what naming assistants asks, less whom. */
export function withdrawalForm({ definition, forms }: CompiledWorkflow): FormDefinition | undefined {
  const { form: id, field } = definition.operations?.assist ?? {};
  const form = id === undefined ? undefined : forms.get(id);
  return form === undefined ? undefined : { ...form, fields: form.fields.filter((each) => each.id !== field) };
}

/** The unit is not among those chosen to assist any more: a redo does not ask it again. */
function withoutUnit(draft: CaseDraft, { stage, unit }: TicketState, given: Given): Given {
  const field = draft.workflow.stages.get(stage)?.joint?.definition.assistField;
  const chosen = field === undefined ? [] : unitsIn(draft.state.values[field]);
  if (field === undefined || !chosen.includes(unit)) return given;
  return { ...given, values: { ...given.values, [field]: chosen.filter((each) => each !== unit) } };
}
