import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryHost } from "../../test/memory-host.js";
import { startSweeping } from "./sweeping.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const day = 86_400_000;
const log = { info: () => {}, warn: vi.fn(), error: () => {} };

test("every hour what nobody asks for any more goes, and then an embedded database is tidied", async () => {
  const host = memoryHost();
  const done: string[] = [];
  const sweepable = {
    ...host,
    attachments: { ...host.attachments, sweep: async (before: number) => (done.push(`attachments before ${String(before / day)}`), 0) },
    sweepAnswers: async (before: number) => (done.push(`answers before ${String(before / day)}`), 0),
    tidy: async () => void done.push("tidied"),
  };
  const stop = startSweeping(sweepable, { now: () => 100 * day }, log);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(done).toEqual(["attachments before 99", "answers before 93", "tidied"]);
  stop();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(done).toHaveLength(3);
});

test("a sweep that fails is told in the log, and the next one comes all the same", async () => {
  const host = memoryHost();
  let sweeps = 0;
  const failing = { ...host, attachments: { ...host.attachments, sweep: () => (sweeps++, Promise.reject(new Error("no database"))) } };
  const stop = startSweeping(failing, { now: () => 100 * day }, log);
  await vi.advanceTimersByTimeAsync(2 * 3_600_000);
  expect(sweeps).toBe(2);
  expect(log.warn).toHaveBeenCalledTimes(2);
  stop();
});
