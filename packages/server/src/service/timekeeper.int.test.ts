import { expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { openTown } from "../../test/town.js";
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

test("a timer whose step throws is logged and does not hold up the others", async () => {
  const town = await openTown(await anyHost());
  const [bad, good] = [await handled(town), await handled(town)];
  const said: string[] = [];
  const { host, clock } = town;
  const service = new CaseService({
    host: { ...host, load: async (district, id) => (id === bad ? Promise.reject(new Error("poison")) : host.load(district, id)) },
    districts: town.server.districts,
    metrics: createMetrics(),
    log: silent(),
  });
  const timekeeper = new Timekeeper({
    host,
    clock,
    service,
    metrics: createMetrics(),
    log: { ...silent(), error: (message) => void said.push(message) },
  });
  clock.set("2026-03-03T20:00:00+08:00");
  await timekeeper.runDue();
  expect(said.length).toBeGreaterThan(0);
  expect((await host.events("lianhu", good)).some((event) => event.type === "deadline-passed")).toBe(true);
  expect((await host.events("lianhu", bad)).some((event) => event.type === "deadline-passed")).toBe(false);
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
