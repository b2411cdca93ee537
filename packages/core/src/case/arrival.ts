import { evaluateCondition, resolveLimit, type Action } from "../definition/index.js";
import type { MachineState } from "../machine/index.js";
import { armChains, armForOutcome, endAllChains, endChains } from "./chains.js";
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

/** What follows from having arrived in another stage: tickets, chains on stages, and the end of all of them at close. */
export function settleArrival(draft: CaseDraft, arrived: CaseEvent, from: string | undefined): void {
  const { state } = draft;
  if (from !== undefined && from !== state.stage) endChains(draft, stageWatchers(draft, from), "case", "left");
  if (state.closedAt !== undefined) {
    endAllChains(draft);
    draft.announce(arrived, {
      topic: "closed",
      facts: { stage: state.stage, ...(state.outcome === undefined ? {} : { outcome: state.outcome }) },
    });
    return;
  }
  if (from === state.stage) return;
  openTickets(draft);
  armChains(draft, stageWatchers(draft, state.stage), "case", draft.at);
  draft.announce(arrived, {
    topic: "assigned",
    unit: state.responsible.unit,
    ...(state.responsible.role === undefined ? {} : { role: state.responsible.role }),
    facts: { stage: state.stage },
  });
}

function stageWatchers(draft: CaseDraft, stage: string): string[] {
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
  if (draft.state.closedAt !== undefined || draft.state.held !== undefined) return undefined;
  return draft.stage.automatic.find(
    (action) => action.when === undefined || evaluateCondition(action.when, factsOf(draft.district, draft.state, draft.item)),
  );
}
