import type { AnyStateMachine } from "xstate";
import type { Action, DeadlineDefinition, Stage, Workflow } from "../definition/index.js";
import { deadlineTimer } from "./timer-name.js";
import { askForTimer, buildMachine, dropTimer, type StateConfig } from "./xstate-adapter.js";

/** The machine event of an action. */
export const actionEvent = (action: string): string => `act.${action}`;

/** The machine event of a deadline that passed. */
export const deadlineEvent = (deadline: string): string => `deadline.${deadline}`;

/** The machine event that brings a closed case back to a stage. */
export const reopenEvent = (stage: string): string => `reopen.${stage}`;

/** The machine event of a ruling on who is responsible, known wherever a case may lie. */
export const RULE = "rule";

/**
 * Compiles a lifecycle: stages are states under their own ids, actions are events, deadlines are named delays.
 * The machine's id carries no version, so that timers set under an older one still find their state.
 */
export function compileLifecycle(workflow: Workflow): AnyStateMachine {
  const { lifecycle } = workflow;
  const whole = lifecycle.deadlines ?? [];
  const names = [...whole, ...lifecycle.stages.flatMap((stage) => stage.deadlines ?? [])].map(({ id }) => id);
  return buildMachine(
    {
      id: `lifecycle/${workflow.id}`,
      initial: lifecycle.initial,
      entry: whole.map(startDeadline),
      on: Object.fromEntries(whole.map(({ id }) => [deadlineEvent(id), {}])),
      states: Object.fromEntries(lifecycle.stages.map((stage) => [stage.id, compileStage(stage, workflow, whole)])),
    },
    names,
  );
}

const startDeadline = ({ id }: DeadlineDefinition): unknown => askForTimer(deadlineTimer(id), deadlineEvent(id), id);
const stopDeadline = (id: string): unknown => dropTimer(deadlineTimer(id));

function compileStage(stage: Stage, workflow: Workflow, whole: readonly DeadlineDefinition[]): StateConfig {
  if (stage.final === true) return compileFinalStage(stage, workflow, whole);
  const own = stage.deadlines ?? [];
  return {
    id: stage.id,
    entry: own.map(startDeadline),
    exit: own.map(({ id }) => stopDeadline(id)),
    on: {
      ...Object.fromEntries(own.map(({ id }) => [deadlineEvent(id), {}])),
      ...Object.fromEntries((stage.actions ?? []).map((action) => [actionEvent(action.id), transitionOf(action, stage, own)])),
      ...rulingTransition(workflow),
    },
  };
}

/** A ruling takes the case to one stage from wherever it lies; from that stage itself it enters it anew, for another unit. */
function rulingTransition({ operations }: Workflow): Record<string, unknown> {
  const to = operations?.ruling?.to;
  return to === undefined ? {} : { [RULE]: { target: `#${to}`, reenter: true } };
}

/**
 * A final stage ends the case's own deadlines. XState never leaves a state of type "final", so where
 * dissatisfaction or an order may bring the case back it stays an ordinary state with those ways out.
 */
function compileFinalStage(stage: Stage, workflow: Workflow, whole: readonly DeadlineDefinition[]): StateConfig {
  const ended = { id: stage.id, entry: whole.map(({ id }) => stopDeadline(id)) };
  const back = [workflow.survey?.reopenTo, workflow.operations?.reopen?.to].filter((to) => to !== undefined);
  if (back.length === 0) return { ...ended, type: "final" };
  const ways = back.map((to) => [reopenEvent(to), { target: `#${to}`, actions: whole.map(startDeadline) }]);
  return { ...ended, on: Object.fromEntries(ways) };
}

/** An action that stays in its stage does not leave it: deadlines run on, except those it fulfils or starts anew. */
function transitionOf(action: Action, stage: Stage, own: readonly DeadlineDefinition[]): unknown {
  if (action.to !== stage.id) return { target: `#${action.to}` };
  const met = own.filter((deadline) => deadline.metBy?.includes(action.id));
  const anew = own.filter(({ id }) => action.restarts?.includes(id));
  return { actions: [...met.map(({ id }) => stopDeadline(id)), ...anew.flatMap((each) => [stopDeadline(each.id), startDeadline(each)])] };
}
