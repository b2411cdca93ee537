import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres } from "../embedded-postgres.js";
import { builderSteps as steps } from "./builder-steps.js";
import { runCrashes } from "./crash-run.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gridloop-crash-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rounds = 6;

test("a killed process on PGlite loses nothing it acknowledged and does nothing by half", { timeout: 240_000 }, async () => {
  const place = { kind: "pglite", dataDir: join(folder, "data") } as const;
  const counts = await runCrashes({ place, steps, rounds, folder, workers: 1 });
  expect(counts.kills).toBe(rounds);
  expect(counts.acknowledged).toBeGreaterThan(rounds);
  expect(counts.fired).toBeGreaterThan(0);
});

test("killed processes, and a killed server, on PostgreSQL neither", { timeout: 240_000 }, async () => {
  const server = await startPostgres();
  try {
    const place = { kind: "postgres", connectionString: await server.database() } as const;
    const counts = await runCrashes({ place, steps, rounds, folder, workers: 2, server });
    expect(counts.kills).toBe(2 * rounds);
    expect(counts.acknowledged).toBeGreaterThan(rounds);
    expect(counts.fired).toBeGreaterThan(0);
  } finally {
    await server.stop();
  }
});
