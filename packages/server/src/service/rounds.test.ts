import { expect, test, vi } from "vitest";
import { Rounds } from "./rounds.js";

/** Longer than any test takes. */
const forEver = 3_600_000;

test("it goes round again once the time its round asked for is over, and not before it is woken otherwise", async () => {
  const waits = [1, forEver];
  const round = vi.fn(async () => waits.shift() ?? forEver);
  const rounds = new Rounds(round);
  rounds.start();
  await vi.waitUntil(() => round.mock.calls.length === 2);
  rounds.wake();
  await vi.waitUntil(() => round.mock.calls.length === 3);
  await rounds.stop();
  expect(round).toHaveBeenCalledTimes(3);
});

test("woken while it works it goes round again at once", async () => {
  const round = vi.fn(async () => {
    if (round.mock.calls.length === 1) rounds.wake();
    return forEver;
  });
  const rounds = new Rounds(round);
  rounds.start();
  await vi.waitUntil(() => round.mock.calls.length === 2);
  await rounds.stop();
});

test("stopping waits for the round under way, which is told of it", async () => {
  let finish: (ms: number) => void = () => {};
  const rounds = new Rounds(() => new Promise((resolve) => (finish = resolve)));
  rounds.start();
  const stopped = vi.fn();
  const stopping = rounds.stop().then(stopped);
  expect(rounds.isStopping).toBe(true);
  await Promise.resolve();
  expect(stopped).not.toHaveBeenCalled();
  finish(forEver);
  await stopping;
});

test("started twice it goes once; stopped it can be started again", async () => {
  const round = vi.fn(async () => forEver);
  const rounds = new Rounds(round);
  rounds.start();
  rounds.start();
  await rounds.stop();
  expect(round).toHaveBeenCalledTimes(1);
  rounds.start();
  await vi.waitUntil(() => round.mock.calls.length === 2);
  await rounds.stop();
});
