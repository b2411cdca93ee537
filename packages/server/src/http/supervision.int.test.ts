import { afterAll, beforeAll, expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { openTown, type Person, type Town } from "../../test/town.js";

let town: Town;
let handler: Person;
let supervisor: Person;
let id: string;
let number: string;

const span = "from=2026-03-01&to=2026-03-31";

beforeAll(async () => {
  town = await openTown(await anyHost());
  const [citizen, dispatcher] = [await town.as(), await town.as("qian")];
  [handler, supervisor] = [await town.as("sun"), await town.as("zhou")];
  const data = { description: "A heap behind the market", grid: "liuyuan-1", phone: "13800138000" };
  const opened = (await citizen.post("cases", { item: "exposed-rubbish", channel: "mini-program", data })).body;
  ({ id, number } = opened);
  await dispatcher.post(`cases/${id}/actions/file`);
  await dispatcher.post(`cases/${id}/actions/dispatch`, { data: { "handling-unit": "east-urban-management" } });
  expect((await handler.post(`cases/${id}/actions/accept`)).status).toBe(200);
  // Long past the four working hours, shorter than the warning was ahead: the yellow card has fired, then somebody goes on site.
  await town.goTo("2026-03-20T09:00:00+08:00");
  expect((await supervisor.post(`cases/${id}/supervise`, { chain: "overdue", rung: "on-site" })).status).toBe(200);
});
afterAll(async () => {
  await town.stop();
  await town.host.close();
});

test("the register says who was pressed how, when and by which rule, oldest first", async () => {
  const { lines, cursor } = (await supervisor.get(`supervision?${span}`)).body;
  expect(lines.map((line: { measure: string }) => line.measure)).toEqual(["yellow-card", "on-site"]);
  expect(lines[0]).toMatchObject({
    case: { number, item: { id: "exposed-rubbish" }, status: "open" },
    rule: "six-step@1/overdue/yellow-card",
    issuedBy: null,
    press: [{ unit: { id: "east-urban-management" }, role: { id: "handler" } }],
  });
  expect(lines[1]).toMatchObject({ issuedBy: { unit: { id: "east-centre" }, role: { id: "supervisor" } } });
  expect(lines[1].replyDueAt).toBeDefined();
  expect(cursor).toBeNull();
  // Without a period it is the current month's.
  expect((await supervisor.get("supervision")).body).toMatchObject({ from: "2026-03-01", to: "2026-03-31", lines });
});

test("the register goes on page by page and is asked by measure", async () => {
  const first = (await supervisor.get(`supervision?${span}&limit=1`)).body;
  const rest = (await supervisor.get(`supervision?${span}&limit=1&cursor=${first.cursor}`)).body;
  expect([...first.lines, ...rest.lines].map((line: { measure: string }) => line.measure)).toEqual(["yellow-card", "on-site"]);
  const cards = (await supervisor.get(`supervision?${span}&measure=yellow-card`)).body;
  expect(cards.lines).toHaveLength(1);
});

test("a paper says whom it presses, for which deadline, by when an answer is owed, and what was answered", async () => {
  const { lines } = (await supervisor.get(`supervision?${span}`)).body;
  const { seq } = lines[1];
  expect((await handler.get(`cases/${id}/papers/${String(seq)}`)).body).toMatchObject({
    title: { "zh-CN": "现场督办通知单" },
    case: { number },
    deadline: { id: "handle-in-time", late: true },
    reply: { repliedAt: null, words: [] },
  });
  await handler.post(`cases/${id}/reply`, { chain: "overdue", rung: "on-site", data: { reply: "今日清运" } });
  const answered = (await supervisor.get(`cases/${id}/papers/${String(seq)}`)).body;
  expect(answered.reply.words).toEqual([expect.objectContaining({ field: "reply", text: "今日清运" })]);
  expect(JSON.stringify(answered)).not.toContain("13800138000");
  const now = (await supervisor.get(`supervision?${span}`)).body;
  expect(now.lines[1].repliedAt).toBe(answered.reply.repliedAt);
});

test("an event that is no rung, and a case one may not see, have no paper; a member elsewhere has an empty register", async () => {
  expect(await supervisor.get(`cases/${id}/papers/1`)).toMatchObject({ status: 404, body: { code: "paper-not-found" } });
  const water = await town.as("li");
  expect(await water.get(`cases/${id}/papers/1`)).toMatchObject({ status: 404, body: { code: "case-not-found" } });
  expect((await water.get(`supervision?${span}`)).body.lines).toEqual([]);
  const citizen = await town.as();
  expect((await citizen.get(`supervision?${span}`)).status).toBe(401);
});

test("a span that runs backwards or over years is refused by name", async () => {
  const backwards = "from=2026-04-01&to=2026-03-01";
  expect(await supervisor.get(`supervision?${backwards}`)).toMatchObject({ status: 422, body: { code: "query-invalid" } });
  const years = "from=2020-04-01&to=2026-03-01";
  expect((await supervisor.get(`supervision?${years}`)).body.problems[0].pointer).toBe("query/to");
  expect((await supervisor.get(`supervision?${span}&cursor=made-up`)).status).toBe(422);
});
