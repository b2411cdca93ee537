import { routes, type RouteContract, type RouteId } from "@gridloop/core/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryHost } from "../../test/memory-host.js";
import { commandsOn } from "../../test/permissions/commands.js";
import { holdersIn, matrixDistrict, type Holder } from "../../test/permissions/district.js";
import { DefinitionReader } from "../../test/permissions/reader.js";
import { Situations, type Situation } from "../../test/permissions/situations.js";
import { openTown, otherDistrict, type Person, type Town } from "../../test/town.js";
import type { CaseHost } from "../host/case-host.js";

/**
 * Role × unit × command on a case in ten situations: who may do what is read from the definition by a reader that shares no code with the
 * product. Once the cases stand, nothing is written any more, so that every question is put to the same case.
 */
let frozen = false;
let town: Town;
let situations: Situation[];
let other: string;
const district = matrixDistrict();
const reader = new DefinitionReader(district);
const holders = holdersIn(district);

/** Routes that lead to one case and are for members. */
const caseRoutes = Object.entries<RouteContract>(routes).filter(
  ([, { path, caller }]) => path.includes("/cases/{id}") && caller === "member",
);

beforeAll(async () => {
  const memory = memoryHost();
  const host: CaseHost = { ...memory, commit: async (commit) => (frozen ? { ok: true } : await memory.commit(commit)) };
  town = await openTown(host, { districts: [district, otherDistrict()] });
  const bringing = new Situations(town);
  situations = await bringing.all();
  other = (await bringing.report()).id;
  frozen = true;
});
afterAll(() => town.stop());

test("every command of the interface is in the matrix", () => {
  const tried = new Set<RouteId>(
    situations.flatMap(({ where, deadline }) => commandsOn(reader, where, deadline, other).map(({ route }) => route)),
  );
  const commands = caseRoutes.filter(([, { method }]) => method === "POST").map(([id]) => id);
  expect([...tried].sort()).toEqual(commands.sort());
});

test("every situation has commands that apply, and every command applies somewhere", () => {
  const applied = new Set(situations.flatMap(({ applies }) => applies));
  const names = new Set(situations.flatMap(({ where, deadline }) => commandsOn(reader, where, deadline, other).map(({ name }) => name)));
  for (const name of applied) expect(names, name).toContain(name);
  for (const route of ["hold", "resume", "appeal", "rule", "split", "requests/r1/grant", "call-back", "reply to a rung"])
    expect(applied).toContain(route);
});

const names = [
  "reported",
  "dispatched",
  "in hand, another unit assisting",
  "waiting for whoever reported",
  "a hold asked for",
  "held",
  "pressed by hand",
  "returned twice",
  "merged",
  "closed late",
];

test.each(names)("on a case %s everybody may do what the definition says, and nothing else", async (name) => {
  const situation = situations.find((each) => each.name === name);
  expect(situation).toBeDefined();
  if (!situation) return;
  const wrong: string[] = [];
  for (const holder of holders) {
    const person = await town.as(holder.id);
    for (const command of commandsOn(reader, situation.where, situation.deadline, other)) {
      const { status, body } = await person.post(`cases/${situation.id}/${command.path}`, command.body);
      const allowed = reader.permits(command, holder, situation.where);
      // Whoever is to approve something sees what it is about.
      const approves =
        situation.name === "a hold asked for" && holder.role === "supervisor" && reader.permits(approval(), holder, situation.where);
      const expected = verdict(
        reader.sees(holder, situation.where) || approves,
        allowed,
        situation.applies.includes(command.name) && hasTarget(command.name, holder),
      );
      if (!expected(status)) wrong.push(`${holder.id} ${command.name}: ${String(status)} ${String((body as { code?: string }).code)}`);
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
});

/** A case is merged only into one that its actor may see, too: of another they learn nothing, not even that it is there. */
const hasTarget = (command: string, holder: Holder): boolean =>
  command !== "merge" || reader.sees(holder, { involved: ["liuyuan-1", "east-centre"] });

const approval = () => ({ permissions: district.workflows[0]?.operations?.hold?.approval?.[0]?.by ?? [] });

/** What may be answered: to whom a case is not theirs to see, it is not there; of the others those may whom the definition names. */
function verdict(sees: boolean, allowed: boolean, applies: boolean): (status: number) => boolean {
  if (!sees) return (status) => status === 404;
  if (applies) return (status) => status === (allowed ? 200 : 403);
  // Whether it has a place here is another question: whoever may do it is never told that they may not, and nobody else ever does it.
  return (status) => (allowed ? [200, 409, 422] : [403, 409, 422]).includes(status);
}

describe("somebody who is not of the district", () => {
  const path = (template: string, id: string) =>
    template
      .replace("{district}", "lianhu")
      .replace("{id}", id)
      .replace("{action}", "file")
      .replace("{seq}", "1")
      .replace(/\{\w+\}/g, "r1");

  test.each(caseRoutes.map(([id, contract]) => [id, contract.method, contract.path] as const))(
    "is told nothing by %s (%s %s)",
    async (_id, method, template) => {
      const strangers: [Person, number, string][] = [
        [await town.as(), 401, "not-signed-in"],
        [await town.as("qian", "fenghuang"), 404, "case-not-found"],
      ];
      for (const { id } of situations.slice(0, 3)) {
        for (const [person, status, code] of strangers) {
          const [there, nowhere] = await Promise.all([id, "no-such-case"].map((each) => send(person, method, path(template, each))));
          expect(there).toMatchObject({ status, code });
          expect(nowhere).toEqual(there);
        }
      }
    },
  );

  async function send(person: Person, method: string, address: string): Promise<{ status: number; code: string }> {
    const body = method === "GET" ? {} : { body: "{}", headers: { "content-type": "application/json" } };
    const response = await person.raw(address, { method, ...body });
    return { status: response.status, code: ((await response.json()) as { code: string }).code };
  }
});

describe("whoever reported", () => {
  const answers = { survey: { satisfied: "yes" }, answer: { supplement: "东侧" }, "actions/file": {} };

  test.each(Object.entries(answers))("does %s with the tracking code alone, be they a member or not", async (what, data) => {
    frozen = false;
    const report = await new Situations(town).report();
    frozen = true;
    for (const person of [await town.as(), await town.as("qian"), await town.as("zhou")]) {
      const wrong = await person.post(`track/${report.number}/${what}`, { code: "AAAA-AAAA-AAAA", data });
      expect(wrong).toMatchObject({ status: 404, body: { code: "case-not-found" } });
      const right = await person.post(`track/${report.number}/${what}`, { code: report.trackingCode, data });
      // Known now, so that it is said why it is not open: nothing was asked, nothing is closed, filing is the centre's.
      expect(right.status).not.toBe(404);
      expect(["survey-closed", "question-not-open", "not-permitted"]).toContain(right.body.code);
    }
  });

  test("has no say by any member's address, code or not", async () => {
    const citizen = await town.as();
    for (const { id } of situations) expect((await citizen.post(`cases/${id}/note`, { data: {} })).status).toBe(401);
  });
});
