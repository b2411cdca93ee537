import { evaluateCondition, type Action, type ActionKind } from "../../definition/index.js";
import { actionEvent, moveMachine } from "../../machine/index.js";
import { announceAssigned, arrivalAt, automaticAction, noticeOutcome, settleArrival } from "../arrival.js";
import type { ActedBy } from "../actor.js";
import { restartChains } from "../chains.js";
import type { CaseCommand } from "../command.js";
import { dropLeftDeadlines, settleDeadlines } from "../deadlines.js";
import { waitsForRuling } from "../dispute.js";
import { SYSTEM, type CaseDraft } from "../draft.js";
import { callPartners } from "../emergency.js";
import type { CaseEvent, Given } from "../event.js";
import { factsOf } from "../facts.js";
import { entitled } from "../permission.js";
import type { Rejection } from "../rejection.js";
import { askRulingWhenDue, handleFirst } from "../ruling.js";
import { reissueTickets, ticketsComplete, withdrawTickets } from "../tickets.js";
import { fillFor } from "./fill.js";

/** Kinds of action that leave a stage's deadlines behind instead of meeting them. */
const leavesBehind = new Set<ActionKind>(["return", "reassign"]);

/** Kinds of action open while units still work on their tickets. */
const openWithTickets = new Set<ActionKind>(["return", "reassign", "withdraw", "reject"]);

/** Kinds of action that end a case without its having been handled: no dispute about who is to handle it keeps anybody from them. */
const endsUnhandled = new Set<ActionKind>(["withdraw", "reject"]);

/** Why an action is not open. */
type Unavailable = Extract<Rejection, { code: "action-unavailable" }>["why"];

/** Most actions the product takes by itself in a row; a sound lifecycle needs a few. */
const MOST_AUTOMATIC = 50;

/** Takes an action of the stage the case is in. */
export function act(draft: CaseDraft, command: Extract<CaseCommand, { type: "act" }>): Rejection | undefined {
  const { stage } = draft;
  const { mergedInto } = draft.state;
  if (command.action.startsWith("xstate.")) return { ok: false, code: "event-forbidden", event: command.action };
  const action = stage.actions.get(command.action);
  if (draft.state.closedAt !== undefined && mergedInto === undefined) return { ok: false, code: "case-closed" };
  if (action === undefined)
    return { ok: false, code: "action-unknown", action: command.action, stage: draft.state.stage, available: [...stage.actions.keys()] };
  const scope = { district: draft.district, item: draft.item, state: draft.state, date: draft.date };
  const by = entitled(scope, action.by ?? [], command.actor);
  if (by === undefined) {
    return {
      ok: false,
      code: "not-permitted",
      command: action.id,
      needs: (action.by ?? []).flatMap((each) => ("role" in each ? [each.role] : ["citizen"])),
    };
  }
  const blocked = whyUnavailable(draft, action, by);
  if (blocked !== undefined) return { ok: false, code: "action-unavailable", action: action.id, why: blocked };
  const filled = fillFor(draft, action.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  return takeAction(draft, action, filled.given, by) ?? takeAutomaticActions(draft);
}

/** Why an action the actor is entitled to is not open now; undefined where it is. */
export function whyUnavailable(draft: CaseDraft, action: Action, by: ActedBy): Unavailable | undefined {
  const kind = action.kind ?? "advance";
  if (action.automatic === true) return "automatic";
  if (draft.state.mergedInto !== undefined) return "merged";
  if (draft.state.held !== undefined && kind !== "withdraw") return "held";
  if (waitsForRuling(draft) && !endsUnhandled.has(kind)) return "ruling";
  if (kind === "return" && isRuledResponsible(draft, by)) return "ruled";
  if (!openWithTickets.has(kind) && !ticketsComplete(draft)) return "tickets-open";
  const post = by.role === undefined || by.unit === undefined ? undefined : { role: by.role, unit: by.unit };
  const holds = action.when === undefined || evaluateCondition(action.when, factsOf(draft.district, draft.state, draft.item, post));
  return holds ? undefined : "condition";
}

/** Whether a return would send back what a ruling gave: by the unit that was ruled to be responsible, or in its name from above. */
function isRuledResponsible({ state: { ruling, responsible } }: CaseDraft, by: ActedBy): boolean {
  return ruling?.unit !== undefined && (by.unit === ruling.unit || responsible.unit === ruling.unit);
}

/** Moves the lifecycle by an action and records all that follows from it. */
function takeAction(draft: CaseDraft, action: Action, given: Given, by: ActedBy): undefined {
  const from = draft.state.stage;
  const kind = action.kind ?? "advance";
  const { state, timers } = moveMachine(draft.workflow.lifecycle, draft.state.lifecycle, actionEvent(action.id));
  const milestone = action.to === from && kind !== "reassign";
  const arrival = arrivalAt(draft, state, action.to, draft.state, given.values ?? {}, action);
  const acted = draft.record(
    {
      type: "acted",
      action: action.id,
      kind,
      from,
      machineEvent: actionEvent(action.id),
      ...(action.urgent === undefined ? {} : { urgent: action.urgent }),
      ...(action.satisfaction === undefined ? {} : { satisfaction: action.satisfaction }),
      ...arrival,
      // A milestone in the same stage changes nobody's duty; a reassignment does.
      ...(milestone ? { responsible: draft.state.responsible } : {}),
      ...given,
    },
    [],
    by,
  );
  const deadlines = [...(draft.workflow.definition.lifecycle.deadlines ?? []), ...(draft.stage.definition.deadlines ?? [])];
  if (action.to !== from) withdrawTickets(draft, from);
  settleDeadlines(draft, timers, deadlines, "case", leavesBehind.has(kind) ? "left" : "met", action.restarts);
  afterAction(draft, action, acted, from);
  return undefined;
}

/** What follows from an action besides its deadlines: pressure, tickets, whoever must hear of it, a ruling, emergency partners. */
function afterAction(draft: CaseDraft, action: Action, acted: CaseEvent, from: string): void {
  const kind = action.kind ?? "advance";
  if (kind !== "return") dropLeftDeadlines(draft);
  if (leavesBehind.has(kind)) restartChains(draft, action.to === from);
  if (kind === "return") noticeOutcome(draft, "returned", draft.state.returns);
  if (action.satisfaction === "unsatisfied") noticeOutcome(draft, "unsatisfied", draft.state.dissatisfactions);
  if (kind === "return") askRulingWhenDue(draft);
  settleArrival(draft, acted, from);
  if (kind === "reassign" && action.to === from) {
    reissueTickets(draft);
    announceAssigned(draft, acted);
  }
  if (kind === "return") handleFirst(draft);
  if (action.urgent === true) callPartners(draft);
}

/** Takes the actions the product takes by itself, until none is open. */
export function takeAutomaticActions(draft: CaseDraft): Rejection | undefined {
  for (let taken = 0; taken < MOST_AUTOMATIC; taken += 1) {
    const action = automaticAction(draft);
    if (action === undefined) return undefined;
    takeAction(draft, action, {}, SYSTEM);
  }
  return { ok: false, code: "lifecycle-endless", stage: draft.state.stage };
}
