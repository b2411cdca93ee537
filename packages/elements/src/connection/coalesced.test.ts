import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Coalesced } from "./coalesced.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a burst is answered at once and once more at the end of the span", () => {
  const work = vi.fn();
  const coalesced = new Coalesced(work, 2_000);
  for (let asked = 0; asked < 50; asked++) coalesced.ask();
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_999);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(2);
});

test("what is asked for seldom is done each time at once", () => {
  const work = vi.fn();
  const coalesced = new Coalesced(work, 2_000);
  coalesced.ask();
  vi.advanceTimersByTime(2_000);
  coalesced.ask();
  expect(work).toHaveBeenCalledTimes(2);
});

test("after the end nothing is owed", () => {
  const work = vi.fn();
  const coalesced = new Coalesced(work, 2_000);
  coalesced.ask();
  coalesced.ask();
  coalesced.end();
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(1);
});
