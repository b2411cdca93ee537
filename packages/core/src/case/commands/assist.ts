import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { openTicket, openTicketsOf, unitsIn } from "../tickets.js";
import { fillFor } from "./fill.js";
import { allow } from "./operation.js";

/** Names more units to assist (协办) in the joint stage the case is in. Whoever has answered already can be asked again. */
export function assist(draft: CaseDraft, { data, actor }: Extract<CaseCommand, { type: "assist" }>): Rejection | undefined {
  const allowed = allow(draft, "assist", actor);
  if (!allowed.ok) return allowed;
  const { joint } = draft.stage;
  if (joint === undefined) return { ok: false, code: "not-joint", stage: draft.state.stage };
  const { form, field } = allowed.operation;
  const filled = fillFor(draft, form, data, actor, allowed.by);
  if (!filled.ok) return filled;
  const busy = openTicketsOf(draft).map(({ unit }) => unit);
  const units = [...new Set(unitsIn(filled.given.values?.[field]))].filter((unit) => !busy.includes(unit));
  if (units.length === 0) return { ok: false, code: "assistants-none" };
  // Where the stage looks up who was chosen to assist, those named later are chosen besides: they assist again when it is redone.
  const chosen = field === joint.definition.assistField ? { [field]: [...new Set([...unitsIn(draft.state.values[field]), ...units])] } : {};
  const given = { ...filled.given, values: { ...filled.given.values, ...chosen } };
  const named = draft.record({ type: "assistants-named", units, ...given }, [], allowed.by);
  draft.announce(named, { topic: "case-changed", facts: { units: units.length } });
  for (const unit of units) openTicket(draft, unit, "assist");
  return undefined;
}
