import type { AnyStateMachine } from "xstate";
import type { Rung, SupervisionChain } from "../definition/index.js";
import type { MachineState } from "./machine-state.js";
import { rungTimer } from "./timer-name.js";
import { askForTimer, buildMachine, dropTimer, type StateConfig } from "./xstate-adapter.js";

/** The machine event of a rung that fires or is skipped. */
export const rungEvent = (rung: string): string => `rung.${rung}`;

/** The machine event that ends a chain. */
export const CHAIN_END = "end";

/** The state a chain is in before its first rung. */
const BEGUN = "begun";

/** The state a chain is in after a rung. A colon cannot stand in a slug, so no other state has this name; a dot would split the target. */
const after = (rung: Rung): string => `after:${rung.id}`;

/** How many rungs lie behind a chain, by where its machine stands: 0 before the first, all of them once it has ended. */
export function chainHeight(rungs: readonly Rung[], { value }: MachineState): number {
  return value === BEGUN ? 0 : rungs.findIndex((rung) => after(rung) === value) + 1 || rungs.length;
}

/**
 * Compiles a supervision chain: one state per height reached. A rung higher up may fire at any time by hand and takes
 * the chain there; a lower one fired again leaves it where it is. Each state waits for the next rung that time fires.
 */
export function compileChain(chain: SupervisionChain): AnyStateMachine {
  const heights = [undefined, ...chain.rungs];
  const states = heights.map((reached, index): [string, StateConfig] => {
    const name = reached === undefined ? BEGUN : after(reached);
    const awaited = nextTimedRung(chain.rungs, index);
    return [
      name,
      {
        id: name,
        entry: awaited === undefined ? [] : [askForTimer(rungTimer(awaited.id), rungEvent(awaited.id), awaited.id)],
        exit: awaited === undefined ? [] : [dropTimer(rungTimer(awaited.id))],
        on: {
          ...Object.fromEntries(
            chain.rungs.map((rung, height) => [rungEvent(rung.id), height >= index ? { target: `#${after(rung)}` } : {}]),
          ),
          [CHAIN_END]: { target: "#ended" },
        },
      },
    ];
  });
  return buildMachine(
    { id: `chain/${chain.id}`, initial: BEGUN, states: { ...Object.fromEntries(states), ended: { id: "ended", type: "final" } } },
    chain.rungs.map(({ id }) => id),
  );
}

/**
 * The next rung that fires by itself. Rungs by hand do not hold the others up; a rung counted from the one before it
 * waits for that one, so behind a rung by hand it is passed over until somebody fired it.
 *
 * @param from How many rungs lie behind: 0 before the first.
 */
export function nextTimedRung(rungs: readonly Rung[], from: number): Rung | undefined {
  for (let index = from; index < rungs.length; index += 1) {
    const rung = rungs[index] as Rung;
    if ("hand" in rung.at) continue;
    if ("afterPrevious" in rung.at && index !== from) continue;
    return rung;
  }
  return undefined;
}
