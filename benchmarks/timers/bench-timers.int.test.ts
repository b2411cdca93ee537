import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

interface Result {
  once: number;
  sizes: { pending: number; once: number; figures: Record<string, number> }[];
}

/** The benchmark itself looks into the cases' events after each measurement, and fails where a timer did not fire or fired twice. */
async function bench(...options: string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, "bench-timers.mjs"), "--json", ...options]);
  return JSON.parse(stdout) as Result;
}

test(
  "in the quick form of the timers' benchmark every timer fires exactly once, and every figure is one",
  { timeout: 300_000 },
  async () => {
    const { once, sizes } = await bench("--quick");
    // Two times 200 that fall due together, a backlog of 800, and 200 under a snapshot.
    expect(once).toBe(1400);
    expect(sizes).toHaveLength(1);
    const { pending, figures } = sizes[0] as Result["sizes"][number];
    expect(pending).toBe(1000);
    expect(Object.values(figures).every((figure) => Number.isFinite(figure) && figure >= 0)).toBe(true);
    expect(figures["fired from a backlog"]).toBeGreaterThan(0);
    // However many wait: the front of an index, and a row or two.
    expect(figures["idle poll, shared buffers"]).toBeLessThan(10);
  },
);
