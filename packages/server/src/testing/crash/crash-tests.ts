import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres } from "../embedded-postgres.js";
import { builderSteps } from "./builder-steps.js";
import { runCrashes } from "./crash-run.js";
import { serviceSteps } from "./service-steps.js";

/** What is killed: the host under made-up steps, as fast as it goes, or the product's own steps. */
const kinds = {
  host: { steps: builderSteps, worker: new URL("./builder-worker.ts", import.meta.url) },
  "case service": { steps: serviceSteps, worker: new URL("./service-worker.ts", import.meta.url) },
};

/**
 * Declares the crash tests of one kind of steps on both databases.
 *
 * @param rounds how often processes are killed and the database is counted
 */
export function describeCrashes(kind: keyof typeof kinds, rounds: number, timeout: number): void {
  const { steps, worker } = kinds[kind];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gridloop-crash-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test(`${kind}: a killed process on PGlite loses nothing it acknowledged and does nothing by half`, { timeout }, async () => {
    const place = { kind: "pglite", dataDir: join(folder, "data") } as const;
    const counts = await runCrashes({ place, steps, worker, rounds, folder, workers: 1 });
    console.log(`${kind} on PGlite: ${JSON.stringify(counts)}`);
    expect(counts.kills).toBe(rounds);
    expect(counts.acknowledged).toBeGreaterThan(rounds);
    expect(counts.fired).toBeGreaterThan(0);
  });

  test(`${kind}: killed processes, and a killed server, on PostgreSQL neither`, { timeout }, async () => {
    const server = await startPostgres();
    try {
      const place = { kind: "postgres", connectionString: await server.database() } as const;
      const counts = await runCrashes({ place, steps, worker, rounds, folder, workers: 2, server });
      console.log(`${kind} on PostgreSQL: ${JSON.stringify(counts)}`);
      expect(counts.kills).toBe(2 * rounds);
      expect(counts.acknowledged).toBeGreaterThan(rounds);
      expect(counts.fired).toBeGreaterThan(0);
    } finally {
      await server.stop();
    }
  });
}
