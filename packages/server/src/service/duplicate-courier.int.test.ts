import { afterAll, beforeAll, expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { memoryHost } from "../../test/memory-host.js";
import { countingChance } from "../../test/town.js";
import { Scene, type Reported } from "../../test/operations/scene.js";
import type { CaseHost, OutboxMessage } from "../host/case-host.js";
import { silentLog } from "../log/log.js";
import { duplicateCourier } from "./duplicate-courier.js";

const why = { reason: "同一棵树" };

let host: CaseHost;
const chance = countingChance();
beforeAll(async () => {
  host = await anyHost();
});
afterAll(() => host.close());

const stateOf = async (of: Reported, at: CaseHost = host) => {
  const state = await at.load("yinhu", of.id);
  if (!state) throw new Error(`no case ${of.id}`);
  return state;
};

test("a process that dies once a merging is committed leaves it to the next one to tell the other case", async () => {
  const first = await Scene.open({ host, chance });
  const [primary, duplicate] = [await first.report(), await first.report()];
  await first.does("qian", duplicate, "merge", { into: primary.number, data: why });
  // Nothing was delivered: the process is gone with the word in the outbox.
  await first.end();
  expect((await stateOf(primary)).duplicates ?? []).toEqual([]);
  const second = await Scene.open({ host, chance });
  await second.hear();
  expect((await stateOf(primary)).duplicates).toEqual([{ case: duplicate.id, number: duplicate.number }]);
  await second.end();
});

test("a case that closes before it hears of its duplicate lets that one know what came of it all the same", async () => {
  const scene = await Scene.open({ host, chance });
  const [primary, duplicate] = [await scene.report(), await scene.report()];
  await scene.does("qian", duplicate, "merge", { into: primary.number, data: why });
  await scene.does("qian", primary, "actions/answer-directly", { data: { answer: "该树已列入补植计划" } });
  await scene.hear();
  const settled = await stateOf(duplicate);
  expect(settled.settled).toMatchObject({ outcome: "answered", said: [{ text: "该树已列入补植计划" }] });
  expect((await scene.track(duplicate)).survey).toBeDefined();
  await scene.end();
});

test("a word that comes twice is taken once", async () => {
  const scene = await Scene.open({ host, chance });
  const [primary, duplicate] = [await scene.report(), await scene.report()];
  await scene.does("qian", duplicate, "merge", { into: primary.number, data: why });
  await scene.hear();
  await scene.does("qian", primary, "actions/answer-directly", { data: { answer: "已列入计划" } });
  await scene.hear();
  const before = [(await stateOf(primary)).version, (await stateOf(duplicate)).version];
  const courier = courierOf(scene);
  for (const [of, topic] of [
    [duplicate, "merged"],
    [primary, "closed"],
  ] as const)
    for (const effect of scene.heardOf(of, topic)) await courier({ id: "again", district: "yinhu", case: of.id, effect, attempts: 1 });
  expect([(await stateOf(primary)).version, (await stateOf(duplicate)).version]).toEqual(before);
  await scene.end();
});

test("a database that is away while the other case is told makes the word come again", async () => {
  const away = memoryHost();
  const scene = await Scene.open({ host: away, chance });
  const [primary, duplicate] = [await scene.report(), await scene.report()];
  await scene.does("qian", duplicate, "merge", { into: primary.number, data: why });
  away.failing = true;
  await scene.hear();
  away.failing = false;
  expect((await stateOf(primary, away)).duplicates ?? []).toEqual([]);
  await scene.hear();
  expect((await stateOf(primary, away)).duplicates).toHaveLength(1);
  await scene.end();
});

test("in whatever order and however often words come, the two agree in the end", async () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const place = memoryHost();
    const held: OutboxMessage[] = [];
    const scene = await Scene.open({ host: place, chance });
    const courier = courierOf(scene);
    const gather = async () => await place.publish(async (message) => void held.push(message), 1_000);
    const random = dice(seed);
    const [primary, duplicate, other] = [await scene.report(), await scene.report(), await scene.report()];
    const merges = (of: Reported) => scene.does("qian", of, "merge", { into: primary.number, data: why });
    await merges(duplicate);
    await scene.does("qian", duplicate, "split", { data: why });
    await merges(other);
    await merges(duplicate);
    if (seed % 2 === 0) await scene.does("qian", other, "split", { data: why });
    await scene.does("qian", primary, "actions/answer-directly", { data: { answer: "已列入计划" } });
    for (let left = await gather(); left > 0; left = await gather()) {
      const words = held.splice(0).flatMap((word) => (random() < 0.3 ? [word, word] : [word]));
      for (const word of words.sort(() => random() - 0.5)) await courier(word);
    }
    const merged = seed % 2 === 0 ? [duplicate] : [duplicate, other];
    const { duplicates = [] } = await stateOf(primary, place);
    expect(duplicates.map((each) => each.case).sort(), `seed ${String(seed)}`).toEqual(merged.map(({ id }) => id).sort());
    for (const each of merged) expect((await stateOf(each, place)).settled).toMatchObject({ outcome: "answered" });
    if (seed % 2 === 0) expect((await stateOf(other, place)).settled).toBeUndefined();
    await scene.end();
  }
});

const courierOf = (scene: Scene) =>
  duplicateCourier({
    host: scene.town.host,
    districts: scene.town.server.districts,
    service: scene.town.server.service,
    clock: scene.town.clock,
    chance,
    log: silentLog,
  });

/** Numbers from 0 to 1 that repeat themselves for a seed. */
function dice(seed: number): () => number {
  let state = seed * 2_654_435_769;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state / 2 ** 32;
  };
}
