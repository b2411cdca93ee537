import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { memoryHost } from "../../test/memory-host.js";
import { handClock, openTown, type Person, type Town } from "../../test/town.js";
import { jwtAuthenticator } from "../auth/jwt-authenticator.js";

let town: Town;
let citizen: Person;
let dispatcher: Person;
let handler: Person;
let water: Person;

const report = { item: "exposed-rubbish", channel: "mini-program", data: { description: "A heap behind the market", grid: "liuyuan-1" } };

beforeAll(async () => {
  town = await openTown(memoryHost());
  [citizen, dispatcher, handler, water] = [await town.as(), await town.as("qian"), await town.as("sun"), await town.as("li")];
});
afterAll(() => town.stop());

/** A case in its unit's hands, with the water office assisting. */
async function handled(): Promise<string> {
  const { id } = (await citizen.post("cases", report)).body as { id: string };
  await dispatcher.post(`cases/${id}/actions/file`);
  await dispatcher.post(`cases/${id}/actions/dispatch`, {
    data: { "handling-unit": "east-urban-management", "assisting-units": ["east-water"] },
  });
  expect((await handler.post(`cases/${id}/actions/accept`)).status).toBe(200);
  return id;
}

test("a hold stops the clock, and it runs on with what was left", async () => {
  const id = await handled();
  const before = (await handler.get(`cases/${id}`)).body;
  expect(before.operations.map((each: { id: string }) => each.id)).toContain("hold");
  expect((await handler.post(`cases/${id}/hold`, { until: "2026-03-09T09:00:00+08:00" })).status).toBe(200);
  const held = (await handler.get(`cases/${id}`)).body;
  expect(held.held).toMatchObject({ until: "2026-03-09T09:00:00+08:00" });
  expect(held.operations.map((each: { id: string }) => each.id)).toContain("resume");
  expect(held.deadlines.find((each: { id: string }) => each.id === "handle-in-time").status).toBe("stopped");
  town.clock.advance(3_600_000);
  expect((await handler.post(`cases/${id}/resume`)).status).toBe(200);
  const after = (await handler.get(`cases/${id}`)).body;
  const due = (view: { deadlines: { id: string; dueAt: string }[] }) =>
    Date.parse(view.deadlines.find((each) => each.id === "handle-in-time")?.dueAt ?? "");
  expect(due(after) - due(before)).toBeGreaterThanOrEqual(3_600_000);
  expect(await handler.post(`cases/${id}/resume`)).toMatchObject({ status: 409, body: { code: "not-held" } });
});

test("an extension moves the deadline, and is granted no more than the workflow allows", async () => {
  const id = await handled();
  const by = { amount: 1, unit: "working-days" };
  const first = await handler.post(`cases/${id}/extend`, { deadline: "handle-in-time", by });
  expect(first.status, JSON.stringify(first.body)).toBe(200);
  expect(await handler.post(`cases/${id}/extend`, { deadline: "handle-in-time", by: { amount: 90, unit: "working-days" } })).toMatchObject({
    status: 409,
    body: { code: "operation-exhausted" },
  });
  expect(await handler.post(`cases/${id}/extend`, { deadline: "no-such", by })).toMatchObject({
    status: 422,
    body: { code: "deadline-unknown" },
  });
  expect(await handler.post(`cases/${id}/extend`, { deadline: "handle-in-time", by: { amount: 1, unit: "fortnights" } })).toMatchObject({
    status: 422,
    body: { code: "body-invalid" },
  });
});

test("an assisting unit sees its ticket, answers it without naming it, and owes nothing after", async () => {
  const id = await handled();
  const { body } = await water.get(`cases/${id}`);
  expect(body.replies).toEqual([expect.objectContaining({ type: "ticket", form: expect.objectContaining({ id: "ticket-reply" }) })]);
  expect((await water.post(`cases/${id}/reply`, { data: { reply: "已协助排水" } })).status).toBe(200);
  expect((await water.get(`cases/${id}`)).body.tickets.find((each: { unit: { id: string } }) => each.unit.id === "east-water").status).toBe(
    "answered",
  );
  expect(await water.post(`cases/${id}/reply`, { data: { reply: "再次" } })).toMatchObject({
    status: 409,
    body: { code: "reply-not-owed" },
  });
});

test("a case goes on with the workflow it was opened under when a new version is published", async () => {
  const host = memoryHost();
  const before = await openTown(host);
  const opened = (await (await before.as()).post("cases", report)).body as { id: string };
  await before.stop();
  const next = smallDistrict();
  const [workflow] = next.workflows;
  if (!workflow) throw new Error("no workflow");
  workflow.version = 2;
  for (const stage of workflow.lifecycle.stages) for (const action of stage.actions ?? []) if (action.id === "file") action.id = "file-now";
  const after = await openTown(host, { districts: [next] });
  const qian = await after.as("qian");
  expect((await qian.get("definition/versions")).body.versions).toHaveLength(2);
  const fresh = (await (await after.as()).post("cases", report, { "idempotency-key": "fresh-one" })).body as { id: string };
  expect((await qian.post(`cases/${fresh.id}/actions/file-now`)).status).toBe(200);
  expect((await qian.get(`cases/${opened.id}`)).body.workflow).toEqual({ id: "six-step", version: 1 });
  expect((await qian.post(`cases/${opened.id}/actions/file`)).status).toBe(200);
  await after.stop();
});

test("members may sign in with an OpenID provider's tokens; another issuer's open nothing", async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const clock = handClock("2026-03-02T09:00:00+08:00");
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "k", alg: "RS256" }] };
  const authenticate = jwtAuthenticator(
    { issuer: "https://id.example", audience: "gridloop", keys: { jwks }, claims: { district: "district" } },
    clock,
  );
  const office = await openTown(memoryHost(), { authenticate, clock });
  const token = async (issuer: string, district = "lianhu") =>
    `Bearer ${await new SignJWT({ district })
      .setProtectedHeader({ alg: "RS256", kid: "k" })
      .setIssuer(issuer)
      .setAudience("gridloop")
      .setSubject("qian")
      .setExpirationTime(new Date(clock.now() + 600_000))
      .sign(privateKey)}`;
  const person = await office.as();
  expect((await person.get("worklist", { authorization: await token("https://id.example") })).status).toBe(200);
  expect((await person.get("worklist", { authorization: await token("https://evil.example") })).body.code).toBe("token-invalid");
  expect((await person.get("worklist", { authorization: await token("https://id.example", "elsewhere") })).body.code).toBe("not-a-member");
  clock.advance(3_600_000);
  expect((await person.get("worklist", { authorization: await token("https://id.example") })).status).toBe(200);
  await office.stop();
});
