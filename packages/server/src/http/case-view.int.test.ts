import { afterAll, beforeAll, expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { openTown, type Person, type Town } from "../../test/town.js";

/** What a case's view says for people: its answers in words, its steps, its ladder. */
let town: Town;
let handler: Person;
let supervisor: Person;
let id: string;

beforeAll(async () => {
  town = await openTown(await anyHost());
  const [citizen, dispatcher] = [await town.as(), await town.as("qian")];
  [handler, supervisor] = [await town.as("sun"), await town.as("zhou")];
  const reported = await citizen.post("cases", {
    item: "exposed-rubbish",
    channel: "mini-program",
    data: { description: "菜市场后面有一堆垃圾", grid: "liuyuan-1", phone: "13800138000", address: "柳园路 3 号" },
  });
  id = reported.body.id;
  await dispatcher.post(`cases/${id}/actions/file`);
  await dispatcher.post(`cases/${id}/actions/dispatch`, { data: { "handling-unit": "east-urban-management" } });
  await handler.post(`cases/${id}/actions/accept`);
});
afterAll(() => town.stop());

const view = async (person: Person) => (await person.get(`cases/${id}`)).body;
const answer = async (person: Person, field: string) =>
  (await view(person)).answers
    .flatMap((form: { fields: { id: string }[] }) => form.fields)
    .find((each: { id: string }) => each.id === field);

test("answers stand under the forms that asked them, with their questions' words and the names of what was chosen", async () => {
  const { answers } = await view(handler);
  expect(answers[0].form).toBe("intake");
  expect(await answer(handler, "description")).toMatchObject({ type: "textarea", personal: "none", value: "菜市场后面有一堆垃圾" });
  expect((await answer(handler, "description")).label["zh-CN"]).not.toBe("description");
  expect(await answer(handler, "handling-unit")).toMatchObject({
    value: "east-urban-management",
    chosen: [{ id: "east-urban-management", title: { "zh-CN": expect.any(String), en: expect.any(String) } }],
  });
});

test("a question nobody answered is not among them, and one of several forms stands once", async () => {
  const ids = (await view(handler)).answers.flatMap((form: { fields: { id: string }[] }) => form.fields.map((field) => field.id));
  expect(ids).not.toContain("photos");
  expect(new Set(ids).size).toBe(ids.length);
});

test("personal answers are there for whoever handles the case; others are told that they are withheld", async () => {
  expect(await answer(handler, "phone")).toMatchObject({ value: "13800138000" });
  const withheld = await answer(supervisor, "phone");
  expect(withheld).toMatchObject({ withheld: "handlers-only" });
  expect(withheld).not.toHaveProperty("value");
});

test("the outward steps, the way down to the place, and how long each limit was given", async () => {
  const { steps, place, deadlines } = await view(supervisor);
  expect(steps.map((step: { id: string }) => step.id)).toEqual(["collect", "file", "dispatch", "supervise", "report-back", "close"]);
  expect(place.unit.id).toBe("liuyuan-1");
  expect(place.path.map((title: { en: string }) => title.en)).toHaveLength(3);
  expect(deadlines).toContainEqual(expect.objectContaining({ id: "handle-in-time", limit: { amount: 4, unit: "working-hours" } }));
});

test("a chain names the deadline it watches, and all its rungs with their times", async () => {
  const { chains } = await view(supervisor);
  const watching = chains.find((chain: { deadline?: string }) => chain.deadline === "handle-in-time");
  expect(watching.rungs.length).toBeGreaterThan(1);
  expect(watching.rungs[0]).toMatchObject({ rung: expect.any(String), measure: expect.any(String), at: expect.any(Object) });
});

test("once erased, whoever handles the case is told so", async () => {
  await town.host.erase("lianhu", id, town.clock.now());
  expect(await answer(handler, "phone")).toMatchObject({ withheld: "erased" });
});
