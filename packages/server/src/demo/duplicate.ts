import type { Actor, Instant } from "@gridloop/core";
import { open } from "./opening.js";
import { Narrator } from "./narrator.js";

/** When somebody reports a matter again, and when the two cases are merged. */
export interface SecondReport {
  openedAt: Instant;
  mergedAt: Instant;
}

/** The product itself, which tells one of two cases what happened to the other. */
const system: Actor = { kind: "system", posts: [] };

/** Within how many working hours somebody sees that two cases are one. */
const soon = 6;

/** When a matter that rests where it is could be reported again; nothing where no working time is left for it. */
export function secondReport(first: Narrator): SecondReport | undefined {
  const mergedAt = first.soon(soon);
  if (mergedAt === undefined) return undefined;
  return { mergedAt, openedAt: Math.round(mergedAt - (0.02 + first.luck.roll() * 0.3) * (mergedAt - first.plot.openedAt)) };
}

/**
 * Tells of whoever reports a matter again: their case is merged into the first one, which hears of it.
 *
 * @returns the duplicate's story; nothing where nobody may report or merge it.
 */
export function tellAgain(first: Narrator, named: { id: string; number: string }, when: SecondReport): Narrator | undefined {
  const { setting, plot, luck } = first;
  const operation = first.case.workflow?.definition.operations?.merge;
  if (!operation) return undefined;
  const wish = { workflow: plot.wish.workflow, rests: [] };
  const again = new Narrator(setting, { ...plot, ...named, wish, openedAt: when.openedAt }, luck);
  if (!open(again)) return undefined;
  again.case.letTimePass(when.mergedAt);
  const { state } = first.case;
  const actors = setting.cast.entitled(operation.by, again.case.state, when.mergedAt, luck);
  const into = { case: state.id, number: state.number };
  if (!again.told(actors, when.mergedAt, { type: "merge", into }, operation.form)) return undefined;
  const duplicate = { case: named.id, number: named.number };
  if (!first.case.command(system, when.mergedAt, { type: "join-duplicate", duplicate })) return undefined;
  return again;
}
