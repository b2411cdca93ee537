/**
 * The only file that knows XState's action names and snapshot shape.
 *
 * XState never owns time here: `xstate.raise` with a delay becomes a request to set a timer, `xstate.cancel` a request
 * to cancel one. Due instants are computed outside, from the calendar and the recorded command time.
 */
import { cancel, createMachine, initialTransition, raise, transition, type AnyMachineSnapshot, type AnyStateMachine } from "xstate";
import type { MachineState } from "./machine-state.js";

/** A timer a machine asks for or no longer wants; `name` is the id its `raise` was given. */
export type TimerRequest = { op: "set"; name: string } | { op: "cancel"; name: string };

/** What a machine did with an event. */
export interface MachineMove {
  state: MachineState;
  timers: TimerRequest[];
}

/** A machine that cannot be compiled. Codes: `delay-missing`, `effect-forbidden`. */
export class MachineError extends Error {
  constructor(
    readonly code: "delay-missing" | "effect-forbidden",
    readonly subject: string,
  ) {
    super(`${code}: ${subject}`);
    this.name = "MachineError";
  }
}

/**
 * The entry action that asks for a timer and, once it fires, for an event.
 *
 * @param delay The delay's name: a limit may change without the timers set under it losing their machine.
 */
export function askForTimer(name: string, event: string, delay: string): unknown {
  return raise({ type: event }, { delay: delay as never, id: name });
}

/** The exit action that no longer wants a timer. */
export function dropTimer(name: string): unknown {
  return cancel(name);
}

/** A state of the plain configuration our compilers write. */
export interface StateConfig {
  id: string;
  type?: "final";
  entry?: unknown[];
  exit?: unknown[];
  on?: Record<string, unknown>;
}

/** The plain configuration our compilers write. */
export interface MachineConfig {
  id: string;
  initial: string;
  entry?: unknown[];
  on?: Record<string, unknown>;
  states: Record<string, StateConfig>;
}

/** Restoring asks for an actor scope only to revive spawned children; our machines have none. */
const NO_ACTOR = {} as never;

/** More microsteps than any sound lifecycle needs; beyond it a machine runs in circles. */
const MAX_ITERATIONS = 200;

/**
 * Builds the machine and refuses what would go wrong silently at run time: a delay name nobody defined fires at once
 * in XState 5, and an invoked or spawned actor would run effects inside a pure step.
 */
export function buildMachine(config: MachineConfig, delayNames: readonly string[]): AnyStateMachine {
  const delays = Object.fromEntries(delayNames.map((name) => [name, 1]));
  for (const raised of raisedDelays(config)) if (!(raised in delays)) throw new MachineError("delay-missing", raised);
  for (const state of [config, ...Object.values(config.states)]) {
    if ("invoke" in state || "after" in state) throw new MachineError("effect-forbidden", state.id);
  }
  return createMachine({ ...config, options: { maxIterations: MAX_ITERATIONS } } as never, { delays } as never);
}

/** The names of the delays a configuration's `raise` actions refer to. */
function raisedDelays(config: MachineConfig): string[] {
  const actions = [config.entry, ...Object.values(config.states).map((state) => state.entry)].flatMap((list) => list ?? []);
  return actions.map((action) => (action as { delay?: unknown }).delay).filter((delay): delay is string => typeof delay === "string");
}

/** Starts a machine. */
export function startMachine(machine: AnyStateMachine): MachineMove {
  const [snapshot, actions] = initialTransition(machine);
  return { state: persist(machine, snapshot), timers: requests(actions) };
}

/** Moves a machine by an event; an event it does not know leaves it as it is. */
export function moveMachine(machine: AnyStateMachine, state: MachineState, event: string): MachineMove {
  const [snapshot, actions] = transition(machine, restore(machine, state), { type: event });
  return { state: persist(machine, snapshot), timers: requests(actions) };
}

function persist(machine: AnyStateMachine, snapshot: AnyMachineSnapshot): MachineState {
  const full = machine.getPersistedSnapshot(snapshot) as unknown as {
    value: MachineState["value"];
    status: string;
    historyValue: Record<string, unknown>;
  };
  const state: MachineState = { value: full.value, status: full.status === "done" ? "done" : "active" };
  if (Object.keys(full.historyValue ?? {}).length > 0) state.historyValue = full.historyValue;
  return state;
}

function restore(machine: AnyStateMachine, state: MachineState): AnyMachineSnapshot {
  return machine.restoreSnapshot(
    { ...state, historyValue: state.historyValue ?? {}, context: {}, children: {} } as never,
    NO_ACTOR,
  ) as AnyMachineSnapshot;
}

function requests(actions: readonly { type: string; params?: unknown }[]): TimerRequest[] {
  const found: TimerRequest[] = [];
  for (const action of actions) {
    const params = action.params as { id?: string; sendId?: string; delay?: number } | undefined;
    if (action.type === "xstate.raise" && params?.delay !== undefined && params.id !== undefined)
      found.push({ op: "set", name: params.id });
    else if (action.type === "xstate.cancel" && params?.sendId !== undefined) found.push({ op: "cancel", name: params.sendId });
  }
  return found;
}
