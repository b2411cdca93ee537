import { expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { openTown } from "../../test/town.js";
import type { CaseHost } from "../host/case-host.js";
import { createMetrics } from "../metrics/metrics.js";
import { CaseService } from "./case-service.js";
import { Timekeeper } from "./timekeeper.js";

const report = { item: "exposed-rubbish", channel: "mini-program", data: { description: "A heap behind the market", grid: "liuyuan-1" } };

async function handled(town: Awaited<ReturnType<typeof openTown>>): Promise<string> {
  const { body } = await (await town.as()).post("cases", report);
  await (await town.as("qian")).post(`cases/${body.id}/actions/file`);
  await (await town.as("qian")).post(`cases/${body.id}/actions/dispatch`, { data: { "handling-unit": "east-urban-management" } });
  await (await town.as("sun")).post(`cases/${body.id}/actions/accept`);
  return body.id;
}

test("a deadline passes and its chain fires, once, though two timekeepers look at the same time", async () => {
  const town = await openTown(await anyHost());
  const id = await handled(town);
  const { host, clock } = town;
  const { districts, service } = town.server;
  const other = new Timekeeper({
    host,
    clock,
    service: new CaseService({ host, districts, metrics: createMetrics(), log: silent() }),
    metrics: createMetrics(),
    log: silent(),
  });
  void service;
  clock.set("2026-03-03T20:00:00+08:00");
  await Promise.all([town.server.timekeeper.runDue(), other.runDue()]);
  const events = await host.events("lianhu", id);
  expect(events.filter((event) => event.type === "deadline-passed" && event.deadline === "handle-in-time")).toHaveLength(1);
  expect(events.filter((event) => event.type === "rung-fired").map((event) => event.type === "rung-fired" && event.rung)).toEqual([
    "yellow-card",
  ]);
  await town.stop();
});

/** A timekeeper beside the town's own, on a host that does something else than it should. */
function timekeeperOn(town: Awaited<ReturnType<typeof openTown>>, odd: Partial<CaseHost>, said: string[] = []): Timekeeper {
  const host = { ...town.host, ...odd };
  const { clock } = town;
  const { districts } = town.server;
  const log = { ...silent(), error: (message: string) => void said.push(message) };
  const service = new CaseService({ host, districts, metrics: createMetrics(), log });
  return new Timekeeper({ host, clock, service, metrics: createMetrics(), log });
}

const passedOf = async (host: CaseHost, id: string) =>
  (await host.events("lianhu", id)).filter((event) => event.type === "deadline-passed" && event.deadline === "handle-in-time").length;

test("a timer whose step throws is logged and does not hold up the others", async () => {
  const town = await openTown(await anyHost());
  const [bad, good] = [await handled(town), await handled(town)];
  const said: string[] = [];
  const { host, clock } = town;
  const commit: CaseHost["commit"] = async (one) => {
    if (one.case === bad) throw new Error("poison");
    return await host.commit(one);
  };
  clock.set("2026-03-03T20:00:00+08:00");
  await timekeeperOn(town, { commit }, said).runDue();
  expect(said.length).toBeGreaterThan(0);
  expect(await passedOf(host, good)).toBe(1);
  expect(await passedOf(host, bad)).toBe(0);
  await town.stop();
});

test("a case that moved on after it was loaded with the others is loaded anew, and its deadline passes all the same", async () => {
  const town = await openTown(await anyHost());
  const [moved, other] = [await handled(town), await handled(town)];
  const { host, clock } = town;
  const noted: number[] = [];
  const loadSeveral: CaseHost["loadSeveral"] = async (cases) => {
    const states = await host.loadSeveral(cases);
    const sun = await town.as("sun");
    if (noted.length === 0) noted.push((await sun.post(`cases/${moved}/note`)).status);
    return states;
  };
  clock.set("2026-03-03T20:00:00+08:00");
  expect(await timekeeperOn(town, { loadSeveral }).runDue()).toBeGreaterThan(0);
  expect(noted).toEqual([200]);
  expect(await passedOf(host, moved)).toBe(1);
  expect(await passedOf(host, other)).toBe(1);
  await town.stop();
});

test("where cases cannot be loaded together each is loaded by itself", async () => {
  const town = await openTown(await anyHost());
  const ids = [await handled(town), await handled(town)];
  town.clock.set("2026-03-03T20:00:00+08:00");
  await timekeeperOn(town, { loadSeveral: () => Promise.reject(new Error("one of them is unreadable")) }).runDue();
  for (const id of ids) expect(await passedOf(town.host, id)).toBe(1);
  await town.stop();
});

test("a timekeeper that is stopped with a backlog finishes what it has claimed and claims no more", async () => {
  const town = await openTown(await anyHost());
  const ids = [await handled(town), await handled(town)];
  town.clock.set("2026-03-03T20:00:00+08:00");
  const claims: number[] = [];
  const claimDue: CaseHost["claimDue"] = async (now, _, leaseMs) => {
    const due = await town.host.claimDue(now, 1, leaseMs);
    claims.push(due.length);
    if (claims.length === 1) stopped.push(timekeeper.stop());
    return due;
  };
  const stopped: Promise<void>[] = [];
  const timekeeper = timekeeperOn(town, { claimDue });
  timekeeper.start();
  await expect.poll(() => stopped.length).toBe(1);
  await Promise.all(stopped);
  expect(claims).toEqual([1]);
  expect((await Promise.all(ids.map((id) => passedOf(town.host, id)))).sort()).toEqual([0, 1]);
  await town.stop();
});

test("a running timekeeper wakes for a timer that was set after it fell asleep, and stops cleanly", async () => {
  const town = await openTown(await anyHost());
  town.server.start();
  const id = await handled(town);
  town.clock.set("2026-03-03T20:00:00+08:00");
  town.server.timekeeper.wake();
  await expect
    .poll(async () => (await town.host.events("lianhu", id)).some((event) => event.type === "deadline-passed"), { timeout: 5000 })
    .toBe(true);
  await town.stop();
});

const silent = () => ({ info: () => {}, warn: () => {}, error: () => {} });
