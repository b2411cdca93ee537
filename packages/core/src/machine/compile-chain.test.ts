import { describe, expect, test } from "vitest";
import type { Rung } from "../definition/index.js";
import { CHAIN_END, compileChain, rungEvent } from "./compile-chain.js";
import { moveMachine, startMachine } from "./xstate-adapter.js";

const rung = (id: string, at: Rung["at"]): Rung => ({ id, at, measure: "urge", press: [], tell: [] });
const days = (amount: number): { amount: number; unit: "working-days" } => ({ amount, unit: "working-days" });
const chain = (rungs: Rung[]): Parameters<typeof compileChain>[0] => ({ id: "overdue", watch: { deadline: "d" }, rungs });

describe("a compiled supervision chain", () => {
  const machine = compileChain(
    chain([
      rung("warn", { before: days(1) }),
      rung("urge", { after: days(0) }),
      rung("on-site", { hand: true }),
      rung("after-visit", { afterPrevious: days(2) }),
      rung("circulate", { after: days(5) }),
    ]),
  );

  test("waits for its first rung", () => {
    expect(startMachine(machine).timers).toEqual([{ op: "set", name: "rung/warn" }]);
  });

  test("waits for the next rung once one fired", () => {
    const { state } = startMachine(machine);
    expect(moveMachine(machine, state, rungEvent("warn")).timers).toEqual([
      { op: "cancel", name: "rung/warn" },
      { op: "set", name: "rung/urge" },
    ]);
  });

  test("is not held up by a rung by hand, nor by one that counts from it", () => {
    let { state } = startMachine(machine);
    for (const id of ["warn", "urge"]) ({ state } = moveMachine(machine, state, rungEvent(id)));
    expect(moveMachine(machine, state, rungEvent("urge")).state).toEqual(state);
    expect(moveMachine(machine, state, rungEvent("on-site")).timers).toEqual([
      { op: "cancel", name: "rung/circulate" },
      { op: "set", name: "rung/after-visit" },
    ]);
  });

  test("may be taken up several rungs at once by hand", () => {
    const { state } = startMachine(machine);
    expect(moveMachine(machine, state, rungEvent("circulate")).state.value).toBe("after:circulate");
  });

  test("stays at its height when a lower rung is fired again", () => {
    const { state } = moveMachine(machine, startMachine(machine).state, rungEvent("circulate"));
    expect(moveMachine(machine, state, rungEvent("warn"))).toEqual({ state, timers: [] });
  });

  test("ends from anywhere and wants no timer any more", () => {
    const ended = moveMachine(machine, startMachine(machine).state, CHAIN_END);
    expect(ended).toEqual({ state: { value: "ended", status: "done" }, timers: [{ op: "cancel", name: "rung/warn" }] });
  });
});
