import { fileURLToPath } from "node:url";
import {
  availableActions,
  availableDecisions,
  availableOperations,
  availableRungs,
  compileDistrict,
  deskOf,
  districtSchema,
  owedReplies,
  sightOf,
  verifyChain,
  type Actor,
  type CaseState,
  type CompiledDistrict,
  type Post,
} from "@gridloop/core";
import { afterEach, describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { loadDistrictFile } from "../district-file/index.js";
import type { CaseHost } from "../host/case-host.js";
import { createPGliteHost } from "../host/pglite.js";
import { nextDeadline } from "../service/case-row.js";
import { lampOf } from "./moments.js";
import { emptyAlbum, openAlbum } from "./photo-album.js";
import { seedCases } from "./seed-cases.js";

/** A Wednesday at work. */
const now = Date.parse("2026-03-11T10:30:00+08:00");
const day = 86_400_000;

let hosts: CaseHost[] = [];
afterEach(async () => {
  for (const host of hosts) await host.close();
  hosts = [];
});

async function database(): Promise<CaseHost> {
  const host = await createPGliteHost();
  hosts.push(host);
  return host;
}

async function casesOf(host: CaseHost, district: string): Promise<CaseState[]> {
  const ids = await host.cases(district, undefined, 1000);
  return (await Promise.all(ids.map((id) => host.load(district, id)))).filter((state) => state !== undefined);
}

async function seeded(district: CompiledDistrict, count: number, at = now): Promise<{ host: CaseHost; cases: CaseState[] }> {
  const host = await database();
  await (await seedCases({ host, album: emptyAlbum }, district, count, at)).finish();
  return { host, cases: await casesOf(host, district.definition.id) };
}

const small = (): CompiledDistrict => compileDistrict(districtSchema.parse(smallDistrict()));

async function example(name: string): Promise<CompiledDistrict> {
  const loaded = await loadDistrictFile(fileURLToPath(new URL(`../../../../examples/districts/${name}`, import.meta.url)));
  if (!loaded.ok) throw new Error(`${name} does not hold together`);
  return compileDistrict(districtSchema.parse(loaded.document));
}

/** What a member may do to move a case on: an action, an answer owed, a decision, a ruling. */
function moves(district: CompiledDistrict, state: CaseState, actor: Actor): number {
  const rules = availableOperations(district, state, actor, now).filter(({ id }) => id === "rule");
  const others = [availableActions, owedReplies, availableDecisions].map((offered) => offered(district, state, actor, now).length);
  return others.reduce((sum, count) => sum + count, rules.length);
}

/** Roles that always have something to do where the personas are. */
const hasDesk = (posts: readonly Post[]): boolean =>
  ["dispatcher", "grid-head", "full-time-member", "department-leader", "checker"].some((role) => posts[0]?.role === role);

/** Everything that can be asked for, ordered or disputed beside the way of a case, by how it shows. */
const besides: Readonly<Record<string, (state: CaseState) => boolean>> = {
  "a hold asked for": (state) => isAsked(state, "hold", "open"),
  "a hold granted": (state) => isAsked(state, "hold", "granted") && state.held !== undefined,
  "an extension asked for": (state) => isAsked(state, "extend", "open"),
  "an extension granted": (state) => isAsked(state, "extend", "granted"),
  "an extension refused": (state) => isAsked(state, "extend", "refused"),
  "a rung asked for": (state) => isAsked(state, "rung", "open"),
  "a question open": (state) => state.question !== undefined,
  "a question answered": (state) => (state.questions ?? 0) > 0 && state.commitments["supplement"] !== undefined,
  "units at work jointly": (state) => state.closedAt === undefined && Object.values(state.tickets).some(({ status }) => status === "open"),
  "a unit named to assist later": (state) => "assist-reason" in state.values,
  "a ruling owed": (state) => state.ruling !== undefined && state.ruling.unit === undefined,
  "a ruling given": (state) => state.ruling?.unit !== undefined,
  "a duplicate": (state) => state.mergedInto !== undefined && state.outcome === "merged",
  "a case with a duplicate": (state) => (state.duplicates ?? []).length > 0,
  "an appeal asked for": (state) => isAsked(state, "appeal", "open"),
  "an appeal granted": (state) => Object.values(state.deadlines).some(({ late, exempt }) => late && exempt === true),
  "a reopening asked for": (state) => isAsked(state, "reopen", "open"),
};

const isAsked = ({ requests = {} }: CaseState, operation: string, wanted: string): boolean =>
  Object.values(requests).some(({ order, status }) => order.operation === operation && status === wanted);

const missingBeside = (cases: readonly CaseState[]): string[] =>
  Object.entries(besides).flatMap(([what, shows]) => (cases.some(shows) ? [] : [what]));

describe("Changzhou's sample cases", () => {
  test("fill every stage and every persona's desk, some late, some due today, some with time, some on hold", async () => {
    const district = await example("changzhou");
    const { host, cases } = await seeded(district, 240);
    expect(cases.length).toBeGreaterThan(230);
    const stages = district.definition.workflows.flatMap(({ lifecycle }) => lifecycle.stages.map(({ id }) => id));
    expect(stages.filter((stage) => !cases.some((each) => each.stage === stage))).toEqual([]);

    const open = cases.filter((each) => each.closedAt === undefined);
    const shareOf = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;
    expect(shareOf(open, cases)).toBeGreaterThan(0.4);
    expect(shareOf(open, cases)).toBeLessThan(0.6);
    const lit = (lamp: string) => open.filter((each) => each.held === undefined && lampOf(nextDeadline(each)?.due, now) === lamp);
    expect(shareOf(lit("late"), open)).toBeGreaterThan(0.08);
    expect(shareOf(lit("late"), open)).toBeLessThan(0.35);
    expect(shareOf(lit("soon"), open)).toBeGreaterThan(0.15);
    expect(shareOf(lit("ahead"), open)).toBeGreaterThan(0.15);
    expect(open.filter((each) => each.held !== undefined).length).toBeGreaterThan(3);

    for (const id of district.definition.demo?.personas ?? []) {
      const posts = district.organisation.postsOf(id, "2026-03-11").map(({ role, unit }) => ({ role, unit }));
      const actor: Actor = { kind: "member", id, posts };
      const toDo = cases.filter((each) => moves(district, each, actor) > 0 || availableRungs(district, each, actor, now).length > 0);
      expect([id, toDo.length > 2]).toEqual([id, true]);
      expect(cases.filter((each) => sightOf(district, each, actor, now) !== "none").length).toBeGreaterThan(4);
      const mine = await host.worklist({ district: "changzhou", reach: posts.map(({ unit }) => unit), movers: deskOf(posts), atMost: 200 });
      // Whoever only oversees waits for nothing; nor does a post of the whole city for matters that lie in a district.
      if (hasDesk(posts)) expect([id, mine.rows.length > 1]).toEqual([id, true]);
      const onDesk = cases.filter(({ id: caseId }) => mine.rows.some((row) => row.id === caseId));
      expect(onDesk).toHaveLength(mine.rows.length);
      const isStill = (each: CaseState): boolean => each.held !== undefined || each.question !== undefined;
      const mayMove = (each: CaseState): boolean => isStill(each) || moves(district, each, actor) > 0;
      expect(onDesk.filter((each) => !mayMove(each)).map(({ number }) => [id, number])).toEqual([]);
      // A ticket may also be answered from above; a rung presses nobody but its own.
      const owing = open.filter((each) => owedReplies(district, each, actor, now).some(({ type }) => type === "rung"));
      expect(owing.filter((each) => !onDesk.includes(each)).map(({ number }) => [id, number])).toEqual([]);
    }
    const fired = open.flatMap(({ chains }) => Object.values(chains).flatMap((chain) => chain.fired));
    expect(new Set(fired.map(({ measure }) => measure)).size).toBeGreaterThan(4);
    expect(fired.some((rung) => rung.replyDue !== undefined && rung.repliedAt === undefined)).toBe(true);
    for (const satisfaction of ["satisfied", "unsatisfied"]) expect(cases.some((each) => each.satisfaction === satisfaction)).toBe(true);
    for (const happened of ["returns", "reopenings"] as const) expect(cases.some((each) => each[happened] > 0)).toBe(true);
    expect(cases.some((each) => each.urgent)).toBe(true);
    expect(cases.some((each) => (each.plansCalled ?? []).length > 0)).toBe(true);
    expect(missingBeside(cases)).toEqual([]);

    const descriptions = cases.map(({ values }) => String(values["description"]));
    expect(descriptions.filter((text) => text.split("【演示数据】").length !== 2)).toEqual([]);
    expect(descriptions.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
    expect(new Set(descriptions).size).toBeGreaterThan(cases.length * 0.95);
    // Dense in the last days, and nothing out of the future or from before the three weeks.
    expect(cases.every(({ openedAt }) => openedAt < now && openedAt > now - 22 * day)).toBe(true);
    expect(cases.filter(({ openedAt }) => openedAt > now - 3 * day).length).toBeGreaterThan(cases.length / 4);
    expect(cases.flatMap(({ timers }) => Object.values(timers)).every(({ due }) => due > now)).toBe(true);
    const [any] = cases.filter(({ reopenings }) => reopenings > 0);
    expect(verifyChain(await host.events("changzhou", any?.id ?? ""))).toMatchObject({ ok: true });
  }, 180_000);
});

test("the cases of another city with another workflow come out too", async () => {
  const { cases } = await seeded(await example("boston-311"), 40);
  expect(cases.length).toBeGreaterThan(35);
  expect(new Set(cases.map(({ stage }) => stage))).toEqual(new Set(["reported", "in-progress", "closed", "declined"]));
});

test("every demonstration tells the same story", async () => {
  const heads = (cases: readonly CaseState[]) => cases.map(({ number, head }) => [number, head]);
  const [one, other] = [await seeded(small(), 30), await seeded(small(), 30)];
  expect(heads(one.cases).length).toBeGreaterThan(25);
  expect(heads(other.cases)).toEqual(heads(one.cases));
});

test("a run that was cut short is taken up where it was, at whatever time", async () => {
  const district = small();
  const host = await database();
  let made = 0;
  const cutShort = { host: { ...host, commit: (commit) => (made++, host.commit(commit)) } as CaseHost, album: emptyAlbum };
  await (await seedCases({ ...cutShort, isStopping: () => made >= 8 }, district, 30, now)).finish();
  const before = await casesOf(host, "lianhu");
  expect(before.length).toBe(8);
  await (await seedCases({ host, album: emptyAlbum }, district, 30, now + day)).finish();
  const whole = (await seeded(district, 30)).cases;
  const after = await casesOf(host, "lianhu");
  expect(after.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  expect(await (await seedCases({ host, album: emptyAlbum }, district, 30, now + day)).finish()).toBe(after.length);
  expect((await casesOf(host, "lianhu")).length).toBe(after.length);
});

test("some cases have photos that say of themselves that they are samples, attached as real ones are", async () => {
  const host = await database();
  await (await seedCases({ host, album: await openAlbum() }, small(), 30, now)).finish();
  const withPhotos = (await casesOf(host, "lianhu")).filter(({ values }) => Array.isArray(values["evidence"]));
  expect(withPhotos.length).toBeGreaterThan(0);
  for (const { id, values } of withPhotos) {
    const [photo] = values["evidence"] as string[];
    expect(await host.attachments.get("lianhu", photo ?? "")).toMatchObject({ case: id, name: "handled.png", mediaType: "image/png" });
  }
});

test("what was said to whom at the time is not said again", async () => {
  const { host } = await seeded(small(), 10);
  expect(await host.publish(() => Promise.resolve(), 10)).toBe(0);
});

test("cases come out whatever the hour is: at night, on a holiday, at the turn of a day", async () => {
  for (const at of ["2026-03-15T03:00:00+08:00", "2026-02-18T12:00:00+08:00", "2026-04-01T00:10:00+08:00"]) {
    const { cases } = await seeded(small(), 24, Date.parse(at));
    expect(cases.length).toBeGreaterThan(18);
  }
});
