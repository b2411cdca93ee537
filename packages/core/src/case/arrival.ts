import { evaluateCondition, resolveLimit, type Action } from "../definition/index.js";
import type { MachineState } from "../machine/index.js";
import { armChains, armForOutcome, endAllChains, endChains } from "./chains.js";
import { leaveDeadlines } from "./deadlines.js";
import { waitsForRuling } from "./dispute.js";
import type { CaseDraft } from "./draft.js";
import type { Arrival, CaseEvent } from "./event.js";
import { responsibleFor } from "./responsible.js";
import { openTickets } from "./tickets.js";
import type { CaseState } from "./state.js";
import type { FieldValues } from "./values.js";
import { factsOf } from "./facts.js";

/** Where the case stands once its lifecycle machine has moved, and who is responsible there. */
export function arrivalAt(
  draft: CaseDraft,
  machine: MachineState,
  stageId: string,
  state: CaseState,
  given: FieldValues,
  action?: Action,
): Arrival {
  const stage = draft.workflow.stages.get(stageId);
  if (stage === undefined) throw new Error(`the lifecycle has no stage ${stageId}`);
  const { definition } = stage;
  const where = {
    place: state.place,
    values: { ...state.values, ...given },
    responsibleIn: state.responsibleIn,
    responsible: state.responsible,
  };
  const responsible =
    definition.final === true ? state.responsible : responsibleFor(draft.district, draft.item, definition, where, draft.date);
  return {
    lifecycle: machine,
    stage: stageId,
    step: definition.step,
    responsible,
    ...(definition.final === true ? { final: true as const, ...closing(draft, action) } : {}),
  };
}

/** The matter's result, and until when the citizen may say what they think of it. */
function closing(draft: CaseDraft, action: Action | undefined): Pick<Arrival, "outcome" | "surveyUntil"> {
  const { survey } = draft.workflow.definition;
  return {
    ...(action?.outcome === undefined ? {} : { outcome: action.outcome }),
    ...(survey === undefined ? {} : { surveyUntil: draft.district.calendar.due(draft.at, resolveLimit(survey.within)).at }),
  };
}

/**
 * What follows from having arrived in another stage: tickets, chains on stages, and the end of all of them at close.
 *
 * @param entersAnew Whether the case also arrives where it stays in its stage: it went to another unit by ruling.
 */
export function settleArrival(draft: CaseDraft, arrived: CaseEvent, from: string | undefined, entersAnew = false): void {
  const { state } = draft;
  if (from !== undefined && from !== state.stage) endChains(draft, stageWatchers(draft, from), "case", "left");
  if (state.closedAt !== undefined) {
    // What no stage carries, such as the limit of a ruling nobody made.
    leaveDeadlines(draft);
    endAllChains(draft);
    const facts = { stage: state.stage, ...(state.outcome === undefined ? {} : { outcome: state.outcome }) };
    draft.announce(arrived, { topic: "closed", facts });
    draft.announce(arrived, { topic: "closed", to: "reporter", facts });
    return;
  }
  if (from === state.stage && !entersAnew) return;
  openTickets(draft);
  armChains(draft, stageWatchers(draft, state.stage), "case", draft.at);
  // Whoever is asked to rule has heard of that, and nothing else is to be done meanwhile.
  if (!waitsForRuling(draft)) announceAssigned(draft, arrived);
}

/** Lets the post that is responsible now hear that the case is with it. */
export function announceAssigned(draft: CaseDraft, event: CaseEvent): void {
  const { stage, responsible } = draft.state;
  const { unit, role } = responsible;
  draft.announce(event, { topic: "assigned", unit, ...(role === undefined ? {} : { role }), facts: { stage } });
}

/** The chains that watch a stage. */
export function stageWatchers(draft: CaseDraft, stage: string): string[] {
  return [...draft.workflow.chains.values()]
    .filter(({ definition }) => "stage" in definition.watch && definition.watch.stage === stage)
    .map(({ definition }) => definition.id);
}

/** Arms the chains that watch for an outcome, where it came about often enough. */
export function noticeOutcome(draft: CaseDraft, outcome: "unsatisfied" | "returned" | "reopened", times: number): void {
  const ids = [...draft.workflow.chains.values()]
    .filter(({ definition: { watch } }) => "outcome" in watch && watch.outcome === outcome && times >= (watch.times ?? 1))
    .map(({ definition }) => definition.id);
  armForOutcome(draft, ids);
}

/** The action the product takes by itself where the case stands now, if any. */
export function automaticAction(draft: CaseDraft): Action | undefined {
  if (draft.state.closedAt !== undefined || draft.state.held !== undefined || waitsForRuling(draft)) return undefined;
  return draft.stage.automatic.find(
    (action) => action.when === undefined || evaluateCondition(action.when, factsOf(draft.district, draft.state, draft.item)),
  );
}
