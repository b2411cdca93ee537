import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CrashPlace } from "../crash/oracle.js";
import { startPostgres, type TestPostgres } from "../embedded-postgres.js";
import { startHttpSink, type HttpSink } from "../sinks/http-sink.js";
import { startSmtpSink, type SmtpSink } from "../sinks/smtp-sink.js";
import { letLeasesPass, onHost, startNotifyWorker, type NotifyWorker } from "./notify-crash-run.js";

/** Each comes at another moment: between two messages, or in the middle of one. */
const kills = 3;

let postgres: TestPostgres | undefined;
let folder: string;
const places: Record<string, () => Promise<CrashPlace>> = {
  PGlite: async () => ({ kind: "pglite", dataDir: join(folder, "data") }),
  PostgreSQL: async () => ({ kind: "postgres", connectionString: await (postgres ??= await startPostgres()).database() }),
};
afterAll(() => postgres?.stop());

describe.each(Object.entries(places))("a server on %s that is killed while it tells", { timeout: 300_000 }, (_name, placeOf) => {
  let place: CrashPlace;
  let http: HttpSink;
  let smtp: SmtpSink;
  let alive: NotifyWorker | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "gridloop-notify-"));
    [place, http, smtp] = [await placeOf(), await startHttpSink(), await startSmtpSink()];
  });
  afterEach(async () => {
    await alive?.kill();
    alive = undefined;
    await Promise.all([http.stop(), smtp.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  const start = async (reports: number): Promise<NotifyWorker> =>
    (alive = await startNotifyWorker({ place, httpUrl: http.url, smtpPort: smtp.port, reports }));
  const kill = async (): Promise<void> => {
    await alive?.kill();
    alive = undefined;
    await letLeasesPass(place);
  };
  const numbers = (): Promise<string[]> =>
    onHost(place, async (host) => {
      const states = await Promise.all((await host.cases("lianhu")).map((id) => host.load("lianhu", id)));
      return states.flatMap((state) => state?.number ?? []).toSorted();
    });
  const heardBySystem = (): string[] => [...http.shown.values()].map(({ data }) => data.number).toSorted();
  const heardByMail = (): string[] => [...smtp.shown.values()].map(({ mail }) => /LH\d+/.exec(mail.subject ?? "")?.[0] ?? "").toSorted();

  test("shows each message once, however often and whenever it is killed", async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round++) {
      const server = await start(1_000);
      const enough = randomInt(1, 6);
      await expect.poll(() => server.opened.length, { timeout: 60_000, interval: 10 }).toBeGreaterThanOrEqual(enough);
      await new Promise((resolve) => setTimeout(resolve, randomInt(0, 300)));
      await kill();
      acknowledged.push(...server.opened);
    }
    await start(0);
    await expect
      .poll(() => http.shown.size + smtp.shown.size, { timeout: 120_000, interval: 250 })
      .toBeGreaterThanOrEqual(2 * acknowledged.length);
    await quiet();
    await kill();
    const all = await numbers();
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills);
    expect(acknowledged.filter((number) => !all.includes(number))).toEqual([]);
    expect(heardBySystem()).toEqual(all);
    expect(heardByMail()).toEqual(all);
    const repeats = [...http.arrivals.values(), ...smtp.arrivals.values()].filter((arrivals) => arrivals > 1).length;
    console.log(`${String(all.length)} cases, ${String(kills)} kills, ${String(repeats)} repeats that receivers told by their id`);
  });

  test("shows once what was taken when the process died before it could write that down", async () => {
    http.answer = () => ({ status: 200, takes: true, keepsSilent: true });
    await start(1);
    await expect.poll(() => http.shown.size, { timeout: 60_000, interval: 20 }).toBe(1);
    await kill();
    http.answer = () => ({ status: 204 });
    await start(0);
    await expect.poll(() => [...http.arrivals.values()], { timeout: 60_000, interval: 50 }).toEqual([2]);
    await expect.poll(() => smtp.shown.size, { timeout: 60_000, interval: 50 }).toBe(1);
    expect(http.shown.size).toBe(1);
    expect(http.refused).toBe(0);
  });

  /** Until nothing waits any more. */
  async function quiet(): Promise<void> {
    let before = -1;
    const arrived = (): number => [...http.arrivals.values(), ...smtp.arrivals.values()].reduce((sum, each) => sum + each, 0);
    await expect
      .poll(
        () => {
          const now = arrived();
          const isStill = now === before;
          before = now;
          return isStill;
        },
        { timeout: 60_000, interval: 3_000 },
      )
      .toBe(true);
  }
});
