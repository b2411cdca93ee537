import type { Ruling } from "../definition/index.js";
import { moveMachine, RULE } from "../machine/index.js";
import type { ActedBy, Actor } from "./actor.js";
import { arrivalAt, settleArrival } from "./arrival.js";
import { restartChains } from "./chains.js";
import { dropLeftDeadlines, endDeadline, settleDeadlines, startDeadline } from "./deadlines.js";
import { openDispute } from "./dispute.js";
import { SYSTEM, type CaseDraft } from "./draft.js";
import type { Given } from "./event.js";
import { actedBy, validPosts } from "./permission.js";
import { unitBy } from "./responsible.js";
import type { Responsible } from "./state.js";
import { withdrawTickets } from "./tickets.js";

/**
 * Asks the backstop unit to rule once a case was returned as often as the workflow puts up with (problem P-1: units pass cases
 * around). It is asked once: the unit it names may not return the case. To be called before the arrival a return led to is settled.
 */
export function askRulingWhenDue(draft: CaseDraft): void {
  const ruling = draft.workflow.definition.operations?.ruling;
  const { state } = draft;
  if (ruling === undefined || state.ruling !== undefined || state.closedAt !== undefined || state.returns < ruling.afterReturns) return;
  const responsible = backstopOf(draft, ruling);
  const asked = draft.record({ type: "ruling-asked", returns: state.returns, responsible });
  const { unit, role } = responsible;
  draft.announce(asked, { topic: "ruling-asked", unit, ...(role === undefined ? {} : { role }), facts: { returns: state.returns } });
  if (ruling.deadline !== undefined) startDeadline(draft, ruling.deadline, "case", "anew");
}

/** 先办理、后裁定: until it has ruled the backstop unit handles the case itself, so that the matter does not wait for the argument. */
export function handleFirst(draft: CaseDraft): void {
  const ruling = draft.workflow.definition.operations?.ruling;
  const dispute = openDispute(draft.state);
  if (ruling?.handleFirst !== true || dispute === undefined) return;
  // Stages that look up who was chosen find the backstop unit from now on.
  recordRuling(draft, ruling, { unit: dispute.by.unit, given: { values: { [ruling.field]: dispute.by.unit } }, provisional: true });
}

/** The backstop post: what the workflow names, else the item's own backstop; who has the case now where neither is found. */
function backstopOf(draft: CaseDraft, { by: { role, ...rule } }: Ruling): Responsible {
  const { district, item, state, date } = draft;
  const find = (wanted: typeof rule): string | undefined => unitBy(district, item, wanted, state, date);
  const named = Object.keys(rule).length > 0 ? find(rule) : undefined;
  const unit = named ?? (item.backstop === undefined ? undefined : find(item.backstop)) ?? state.responsible.unit;
  return role === undefined ? { unit } : { unit, role };
}

/** What is ruled. */
interface Decision {
  unit: string;
  given: Given;
  by?: ActedBy;
  provisional?: true;
}

/** The case goes to the unit that is responsible by ruling; what it leaves is left behind, as by a return, for its limits run on (首接负责制). */
export function recordRuling(draft: CaseDraft, { to }: Ruling, { unit, given, by = SYSTEM, provisional }: Decision): void {
  const from = draft.state.stage;
  const { state: machine, timers } = moveMachine(draft.workflow.lifecycle, draft.state.lifecycle, RULE);
  const arrival = arrivalAt(draft, machine, to, draft.state, given.values ?? {});
  const { role } = arrival.responsible;
  const ruled = draft.record(
    {
      type: "ruled",
      unit,
      machineEvent: RULE,
      ...(provisional === undefined ? {} : { provisional }),
      ...arrival,
      responsible: role === undefined ? { unit } : { unit, role },
      ...given,
    },
    [],
    by,
  );
  withdrawTickets(draft, from);
  const { lifecycle, operations } = draft.workflow.definition;
  settleDeadlines(draft, timers, [...(lifecycle.deadlines ?? []), ...(draft.stage.definition.deadlines ?? [])], "case", "left");
  dropLeftDeadlines(draft);
  const limit = operations?.ruling?.deadline;
  if (limit !== undefined && provisional === undefined) endDeadline(draft, limit.id, "case", "met");
  restartChains(draft, from === to);
  settleArrival(draft, ruled, from, true);
}

/** The post by which an actor may rule: the backstop post, or the same role above it. */
export function mayRule(draft: Pick<CaseDraft, "district" | "date">, { unit, role }: Responsible, actor: Actor): ActedBy | undefined {
  if (actor.kind !== "member") return undefined;
  const { organisation } = draft.district;
  const post = validPosts(draft.district, actor, draft.date).find((each) =>
    role === undefined
      ? each.unit === unit || organisation.seatsOf(unit).includes(each.unit)
      : each.role === role && organisation.governs(each.unit, unit),
  );
  return post === undefined ? undefined : actedBy(actor, post);
}
