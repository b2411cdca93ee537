import type { DistrictInput } from "@gridloop/core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { openTown, type Person } from "../../test/town.js";
import type { CaseHost, OutboxMessage } from "../host/case-host.js";
import { createPGliteHost } from "../host/pglite.js";
import { createPostgresHost } from "../host/postgres.js";
import { startPostgres, type TestPostgres } from "../testing/embedded-postgres.js";
import { startHttpSink } from "../testing/sinks/http-sink.js";
import { startSmtpSink } from "../testing/sinks/smtp-sink.js";
import { testSecret } from "../testing/sinks/test-secret.js";
import { silentLog } from "../log/log.js";
import { createNotifier } from "./notifier.js";
import type { NotifyOptions } from "./notify-options.js";
import { emailAdapter } from "./ways/email-adapter.js";
import type { MessageAdapter, OutgoingMessage } from "./ways/message-adapter.js";

const minute = 60_000;

/** Members' addresses, in each district its own; the leader has none. */
const contactsOf = (district: string) => [
  { member: "qian", language: "en" as const, addresses: { email: `qian@${district}.gov.example` } },
  { member: "sun", language: "zh-CN" as const, addresses: { email: `sun@${district}.gov.example` } },
  { member: "zhou", addresses: { email: `zhou@${district}.gov.example` } },
];

let postgres: TestPostgres | undefined;
const hosts: Record<string, () => Promise<CaseHost>> = {
  PGlite: () => createPGliteHost(),
  PostgreSQL: async () => {
    postgres = await startPostgres();
    return await createPostgresHost({ connectionString: await postgres.database() });
  },
};
afterAll(() => postgres?.stop());

describe.each(Object.entries(hosts))("notification on %s", (_name, openHost) => {
  let host: CaseHost;
  let count = 0;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    host = await openHost();
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  afterAll(() => host.close());

  /** A district of its own with a mail server, a system that hears of it, and an SMS gateway that only keeps what it gets. */
  async function begin(notifications?: DistrictInput["notifications"], change: (district: DistrictInput) => void = () => {}) {
    const id = `town-${String(++count)}`;
    const district: DistrictInput = { ...smallDistrict(), id, ...(notifications === undefined ? {} : { notifications }) };
    change(district);
    const [http, smtp] = [await startHttpSink(), await startSmtpSink()];
    const texts: OutgoingMessage[] = [];
    const sms: MessageAdapter = { id: "sms", send: async (message) => (texts.push(message), { ok: true }) };
    const email = emailAdapter({ host: "127.0.0.1", port: smtp.port, from: "Gridloop <no-reply@gridloop.example>" });
    const notify: NotifyOptions = {
      adapters: [email, sms],
      webhooks: [{ id: `bus-${id}`, url: http.url, secret: testSecret, districts: [id] }],
      links: { desk: "https://desk.example/#case={case}", track: "https://track.example/{number}" },
    };
    const heard: OutboxMessage[] = [];
    const town = await openTown(host, { districts: [district], notify, listeners: [(message) => void heard.push(message)] });
    await host.contacts.save(id, contactsOf(id));
    closing.push(() => town.stop(), http.stop, smtp.stop);
    const people = Object.fromEntries(
      await Promise.all(["qian", "sun", "zhou", "wu"].map(async (member) => [member, await town.as(member, id)] as const)),
    );
    return {
      id,
      town,
      notify,
      heard,
      http,
      smtp,
      texts,
      citizen: await town.as(undefined, id),
      who: (member: string) => people[member] as Person,
      district,
    };
  }
  type Begun = Awaited<ReturnType<typeof begin>>;

  /** Hands the outbox over and sends what is due by the clock. */
  async function tell({ town }: Begun): Promise<void> {
    await town.server.publisher.drain();
    await town.server.courier.drain();
  }

  async function reported({ citizen }: Begun, data: object = {}): Promise<{ id: string; number: string }> {
    const report = { item: "exposed-rubbish", channel: "mini-program", data: { description: "A heap", grid: "liuyuan-1", ...data } };
    const { status, body } = await citizen.post("cases", report);
    expect(status, JSON.stringify(body)).toBe(201);
    return body as { id: string; number: string };
  }

  /** Filed and dispatched: the handler's to do. */
  async function dispatched(at: Begun, data: object = {}): Promise<{ id: string; number: string }> {
    const opened = await reported(at, data);
    for (const [action, given] of [
      ["file", {}],
      ["dispatch", { "handling-unit": "east-urban-management" }],
    ] as const) {
      const { status, body } = await at.who("qian").post(`cases/${opened.id}/actions/${action}`, { data: given });
      expect(status, JSON.stringify(body)).toBe(200);
    }
    expect((await at.who("sun").post(`cases/${opened.id}/actions/accept`)).status).toBe(200);
    return opened;
  }

  const ofCase = (at: Begun, id: string) => host.deliveries.ofCase(at.id, id);
  // The courier sends for every district of the database, so what earlier tests left waiting comes to this mail server, too.
  const mails = ({ id, smtp }: Begun) =>
    [...smtp.shown.values()].filter(({ to }) => to.every((address) => address.endsWith(`@${id}.gov.example`)));
  const mailsTo = (at: Begun, member: string) => mails(at).filter(({ to }) => to[0]?.startsWith(`${member}@`));
  const mailArrivals = (at: Begun) => mails(at).map(({ mail }) => at.smtp.arrivals.get(mail.messageId ?? ""));
  const topics = ({ http }: Begun): string[] => [...http.shown.values()].map(({ data }) => data.topic);

  test("whoever a rung presses hears of it in the inbox and by mail, systems hear of it signed, each once", async () => {
    const at = await begin();
    const { id, number } = await dispatched(at);
    await at.town.goTo("2026-03-04T18:00:00+08:00");
    await tell(at);
    const inbox = (await at.who("sun").get("inbox")).body;
    const pressed = inbox.items.filter(({ topic }: { topic: string }) => topic === "pressed");
    expect(pressed.length).toBeGreaterThan(0);
    expect(pressed[0]).toMatchObject({
      case: { id, number },
      post: { role: "handler", unit: "east-urban-management" },
      readAt: null,
      unheld: false,
    });
    expect(pressed[0].subject).toContain(number);
    const mails = mailsTo(at, "sun").filter(({ mail }) => /预警|黄牌/.test(mail.subject ?? ""));
    expect(mails).toHaveLength(pressed.length);
    const [first] = mails;
    expect(first?.mail.text).toContain("暴露垃圾");
    expect(first?.mail.text).toContain(`https://desk.example/#case=${id}`);
    expect(first?.mail.html).toBeUndefined();
    expect(first?.raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(topics(at).filter((topic) => topic === "pressed")).toHaveLength(pressed.length);
    expect(at.http.refused).toBe(0);
    const sent = (await ofCase(at, id)).filter(({ status }) => status === "delivered");
    expect([...at.http.arrivals.keys()].toSorted()).toEqual(
      sent
        .filter(({ way }) => way === "webhook")
        .map(({ bundle }) => bundle)
        .toSorted(),
    );
    expect([...at.http.arrivals.values(), ...mailArrivals(at)].every((arrivals) => arrivals === 1)).toBe(true);
    // Heard again, as after a crash between planning and crossing out.
    const before = await ofCase(at, id);
    const parts = { host, districts: at.town.server.districts, clock: at.town.clock, log: silentLog };
    const again = createNotifier({ ...parts, options: at.notify, onPlanned: () => expect.fail("planned anew") });
    for (const message of at.heard) await again(message);
    expect(at.heard.length).toBeGreaterThan(4);
    expect(await ofCase(at, id)).toEqual(before);
  });

  test("each reads in their own language", async () => {
    const at = await begin();
    await reported(at);
    await tell(at);
    expect(mailsTo(at, "qian")[0]?.mail.subject).toMatch(/^Case \S+ is yours to handle$/);
    expect((await at.who("qian").get("inbox", { "accept-language": "zh-CN" })).body.items[0].subject).toMatch(/待您办理$/);
    expect((await at.who("qian").raw("me/notifications", put({ language: "zh-CN" }))).status).toBe(200);
    await reported(at);
    await tell(at);
    expect(mailsTo(at, "qian")[1]?.mail.subject).toMatch(/待您办理$/);
  });

  test("an inbox is its owner's: it is paged, counted and marked read by nobody else", async () => {
    const at = await begin();
    for (let cases = 0; cases < 3; cases++) await reported(at);
    await tell(at);
    const first = (await at.who("qian").get("inbox?limit=2")).body;
    const rest = (await at.who("qian").get(`inbox?limit=2&cursor=${String(first.cursor)}`)).body;
    expect([first.items.length, rest.items.length, rest.cursor, first.unread]).toEqual([2, 1, null, 3]);
    expect((await at.who("sun").get("inbox")).body).toMatchObject({ items: [], unread: 0 });
    const [newest, older] = first.items as { id: string }[];
    expect((await at.who("sun").post("inbox/read", { ids: [newest?.id] })).body).toEqual({ read: 0, unread: 0 });
    expect((await at.who("qian").post("inbox/read", { upTo: older?.id })).body).toEqual({ read: 2, unread: 1 });
    expect((await at.who("qian").post("inbox/read", { ids: [newest?.id] })).body).toEqual({ read: 1, unread: 0 });
    expect((await at.who("qian").get("inbox")).body.items.every(({ readAt }: { readAt: string | null }) => readAt !== null)).toBe(true);
    expect(await at.who("qian").get("inbox?cursor=made-up")).toMatchObject({ status: 422, body: { code: "query-invalid" } });
    expect((await at.citizen.get("inbox")).status).toBe(401);
    expect((await at.who("qian").post("inbox/read", {})).status).toBe(422);
  });

  test("who was told what is in the case's log for those who oversee, without an address", async () => {
    const at = await begin();
    const { id } = await dispatched(at);
    await tell(at);
    const { status, body } = await at.who("zhou").get(`cases/${id}/deliveries`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.deliveries).toContainEqual(
      expect.objectContaining({ topic: "assigned", way: "email", to: { kind: "member", id: "sun" }, status: "delivered", attempts: 1 }),
    );
    expect(body.deliveries).toContainEqual(expect.objectContaining({ way: "webhook", to: { kind: "endpoint", id: `bus-${at.id}` } }));
    expect(JSON.stringify(body)).not.toMatch(/gov\.example|127\.0\.0\.1/);
    expect(await at.who("sun").get(`cases/${id}/deliveries`)).toMatchObject({ status: 403, body: { code: "not-permitted" } });
    expect((await at.citizen.get(`cases/${id}/deliveries`)).status).toBe(401);
    expect(await at.who("zhou").get("cases/no-such/deliveries")).toMatchObject({ status: 404, body: { code: "case-not-found" } });
  });

  test("a district may let others read the log", async () => {
    const at = await begin({ log: [{ role: "handler" }] });
    const { id } = await dispatched(at);
    expect((await at.who("sun").get(`cases/${id}/deliveries`)).status).toBe(200);
    expect((await at.who("zhou").get(`cases/${id}/deliveries`)).status).toBe(403);
  });

  test("what a receiver refuses for now is sent again under the same id, when it asked for and not before", async () => {
    const at = await begin();
    at.http.answer = (_body, arrival) =>
      arrival === 1 ? { status: 503, headers: { "retry-after": "900" } } : arrival === 2 ? { status: 404 } : { status: 204 };
    at.smtp.answer = (_mail, arrival) => (arrival === 1 ? 451 : undefined);
    const { id } = await reported(at);
    await tell(at);
    expect([at.http.shown.size, mails(at).length]).toEqual([0, 0]);
    at.town.clock.advance(14 * minute);
    await tell(at);
    expect([at.http.shown.size, mails(at).length]).toEqual([0, 1]);
    at.town.clock.advance(2 * minute);
    await tell(at);
    at.town.clock.advance(2 * minute);
    await tell(at);
    expect([...at.http.arrivals.values()]).toEqual([3]);
    expect(at.http.shown.size).toBe(1);
    expect((await ofCase(at, id)).map(({ way, status, attempts }) => `${way} ${status} ${String(attempts)}`).toSorted()).toEqual([
      "email delivered 2",
      "inbox delivered 0",
      "webhook delivered 3",
    ]);
  });

  test("a receiver that takes a message and loses its answer is told again, and shows it once", async () => {
    const at = await begin();
    at.http.answer = (_body, arrival) => (arrival === 1 ? { status: 200, takes: true, hangsUp: true } : { status: 204 });
    await reported(at);
    await tell(at);
    at.town.clock.advance(minute);
    await tell(at);
    expect([...at.http.arrivals.values()]).toEqual([2]);
    expect(at.http.shown.size).toBe(1);
  });

  test("a receiver that was down for hours shows each message once", async () => {
    const at = await begin();
    const port = Number(new URL(at.http.url).port);
    await at.http.stop();
    const smtpPort = at.smtp.port;
    await at.smtp.stop();
    for (let cases = 0; cases < 3; cases++) await reported(at);
    await tell(at);
    for (let hours = 0; hours < 5; hours++) {
      at.town.clock.advance(60 * minute);
      await tell(at);
    }
    Object.assign(at, { http: await startHttpSink(port), smtp: await startSmtpSink(smtpPort) });
    closing.push(at.http.stop, at.smtp.stop);
    at.town.clock.advance(61 * minute);
    await tell(at);
    expect([at.http.shown.size, mails(at).length]).toEqual([3, 3]);
    expect([...at.http.arrivals.values(), ...mailArrivals(at)]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test("a refusal for good is kept as failed, and goes again by hand only", async () => {
    const at = await begin();
    at.http.answer = () => ({ status: 410 });
    at.smtp.refuseRecipient = () => 550;
    const { id } = await reported(at);
    await tell(at);
    at.town.clock.advance(100 * 60 * minute);
    await tell(at);
    const failed = (await ofCase(at, id)).filter(({ status }) => status === "failed");
    expect(failed.map(({ way, reason, attempts }) => `${way} ${String(reason)} ${String(attempts)}`).toSorted()).toEqual([
      "email smtp-550 1",
      "webhook http-410 1",
    ]);
    at.http.answer = () => ({ status: 204 });
    for (const each of failed) expect(await host.deliveries.again(each.id, at.town.clock.now())).toBe(true);
    at.smtp.refuseRecipient = () => undefined;
    await tell(at);
    expect([at.http.shown.size, mails(at).length]).toEqual([1, 1]);
  });

  test("what nobody takes for three days is given up and kept", async () => {
    const at = await begin();
    at.http.answer = () => ({ status: 500 });
    const { id } = await reported(at);
    await tell(at);
    for (let hours = 0; hours < 100; hours++) {
      at.town.clock.advance(60 * minute);
      await tell(at);
    }
    const webhook = (await ofCase(at, id)).find(({ way }) => way === "webhook");
    expect(webhook).toMatchObject({ status: "failed", reason: "http-500" });
    expect(webhook?.attempts).toBeGreaterThan(72);
    expect(await metric(at, "gridloop_deliveries_open", 'way="webhook",status="failed"')).toBeGreaterThan(0);
  });

  test("in quiet hours mail waits for their end, the inbox and systems do not", async () => {
    const at = await begin({ quiet: { from: "20:00", to: "08:00", daysOff: true } });
    at.town.clock.set("2026-03-06T21:00:00+08:00");
    await reported(at);
    await tell(at);
    expect([at.http.shown.size, mails(at).length, (await at.who("qian").get("inbox")).body.unread]).toEqual([1, 0, 1]);
    at.town.clock.set("2026-03-09T07:59:00+08:00");
    await tell(at);
    expect(mails(at).length).toBe(0);
    at.town.clock.set("2026-03-09T08:00:00+08:00");
    await tell(at);
    expect(mails(at).length).toBe(1);
  });

  test("what must go at once heeds no quiet hours, and nobody can turn it off", async () => {
    const at = await begin({ quiet: { from: "20:00", to: "08:00" }, rules: [{ topic: "assigned", via: ["email"], immediate: true }] });
    await at.who("qian").raw("me/notifications", put({ topics: [{ topic: "assigned", via: [] }] }));
    at.town.clock.set("2026-03-06T21:00:00+08:00");
    await reported(at);
    await tell(at);
    expect(mails(at).length).toBe(1);
  });

  test("a digest is one message with what was collected, though sent twice; what comes later is in the next", async () => {
    const at = await begin({ rules: [{ topic: "assigned", via: ["email"], digest: true }], digest: { at: ["16:30"] } });
    const numbers = [(await reported(at)).number, (await reported(at)).number];
    await tell(at);
    expect(mails(at).length).toBe(0);
    at.smtp.answer = (_mail, arrival) => (arrival === 1 ? 451 : undefined);
    at.town.clock.set("2026-03-02T16:30:00+08:00");
    await tell(at);
    const later = await reported(at);
    await at.town.server.publisher.drain();
    at.town.clock.set("2026-03-02T16:40:00+08:00");
    await tell(at);
    expect(mailArrivals(at)).toEqual([2]);
    const [digest] = mailsTo(at, "qian");
    expect(digest?.mail.subject).toBe("2 messages about cases");
    for (const number of numbers) expect(digest?.mail.text).toContain(number);
    expect(digest?.mail.text).not.toContain(later.number);
    at.smtp.answer = () => undefined;
    at.town.clock.set("2026-03-03T16:30:00+08:00");
    await tell(at);
    expect(mailsTo(at, "qian")[1]?.mail.text).toContain(later.number);
  });

  test("a member chooses ways, hours and digest, and only ways that exist", async () => {
    const at = await begin();
    const mine = (await at.who("qian").get("me/notifications")).body;
    expect(mine.ways).toContainEqual({ id: "email", title: { "zh-CN": "电子邮件", en: "E-mail" }, reachable: true });
    expect(mine.ways).toContainEqual(expect.objectContaining({ id: "sms", reachable: false }));
    expect(mine.topics).toContainEqual(
      expect.objectContaining({ id: "assigned", via: ["inbox", "email"], fixed: ["inbox"], digest: false }),
    );
    expect(JSON.stringify(mine)).not.toContain("gov.example");
    const unknown = await at.who("qian").raw("me/notifications", put({ topics: [{ topic: "assigned", via: ["pager"] }] }));
    expect(unknown.status).toBe(422);
    await at.who("qian").raw("me/notifications", put({ topics: [{ topic: "assigned", via: [] }] }));
    await reported(at);
    await tell(at);
    expect([mails(at).length, (await at.who("qian").get("inbox")).body.unread]).toEqual([0, 1]);
    await at.who("qian").raw("me/notifications", put({ digest: { at: ["17:00"] } }));
    await reported(at);
    await tell(at);
    expect(mails(at).length).toBe(0);
    at.town.clock.set("2026-03-02T17:00:00+08:00");
    await tell(at);
    expect(mails(at).length).toBe(1);
  });

  test("where nobody holds the post the log says so, and whoever comes to hold it finds the message", async () => {
    const at = await begin(undefined, (district) => {
      const qian = district.members?.find(({ id }) => id === "qian");
      if (qian) qian.assignments = [{ role: "dispatcher", unit: "east-centre", from: "2026-03-05" }];
    });
    const { id } = await reported(at);
    await tell(at);
    expect((await ofCase(at, id)).filter(({ way }) => way !== "webhook")).toMatchObject([
      { status: "no-holder", way: "inbox", role: "dispatcher" },
    ]);
    expect(mails(at).length).toBe(0);
    expect((await at.who("sun").get("inbox")).body.items).toEqual([]);
    at.town.clock.set("2026-03-05T09:00:00+08:00");
    expect((await at.who("qian").get("inbox")).body).toMatchObject({ unread: 1, items: [{ unheld: true }] });
  });

  test("a substitute hears as the holder does, on the days they stand in", async () => {
    const at = await begin(undefined, (district) => {
      const wang = district.members?.find(({ id }) => id === "wang");
      if (wang)
        wang.assignments = [{ role: "dispatcher", unit: "east-centre", from: "2026-03-02", to: "2026-03-02", substituteFor: "qian" }];
    });
    const [today, tomorrow] = [await reported(at), (await tell(at), at.town.clock.set("2026-03-03T09:00:00+08:00"), await reported(at))];
    await tell(at);
    const told = async (id: string) => (await ofCase(at, id)).filter(({ way }) => way === "inbox").map(({ recipient }) => recipient);
    expect((await told(today.id)).toSorted()).toEqual(["member:qian", "member:wang"]);
    expect(await told(tomorrow.id)).toEqual(["member:qian"]);
  });

  test("what waited does not go to somebody who has left the post meanwhile", async () => {
    const at = await begin({ quiet: { from: "20:00", to: "08:00" } }, (district) => {
      const qian = district.members?.find(({ id }) => id === "qian");
      if (qian) qian.assignments = [{ role: "dispatcher", unit: "east-centre", to: "2026-03-02" }];
    });
    at.town.clock.set("2026-03-02T21:00:00+08:00");
    const { id } = await reported(at);
    await tell(at);
    at.town.clock.set("2026-03-03T08:00:00+08:00");
    await tell(at);
    expect(mails(at).length).toBe(0);
    expect((await ofCase(at, id)).find(({ way }) => way === "email")).toMatchObject({ status: "no-holder", reason: "post-left" });
  });

  test("whoever holds two of the posts a rung names hears once, as the one pressed", async () => {
    const at = await begin(undefined, (district) => {
      const sun = district.members?.find(({ id }) => id === "sun");
      for (const role of ["supervisor", "leader"]) for (const unit of ["east-centre", "east"]) sun?.assignments?.push({ role, unit });
      district.members = district.members?.filter(({ id }) => !["zhou", "wu"].includes(id)) ?? [];
      delete district.demo;
    });
    const { id } = await dispatched(at);
    await at.town.goTo("2026-03-04T18:00:00+08:00");
    await tell(at);
    const rungs = (await ofCase(at, id)).filter(
      ({ topic, way, recipient }) => ["pressed", "told"].includes(topic) && way === "inbox" && recipient === "member:sun",
    );
    const events = rungs.map(({ facts }) => facts["rung"]);
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events).size).toBe(events.length);
    expect(rungs.every(({ topic }) => topic === "pressed")).toBe(true);
  });

  test("of an erased case a message that still waits says the number and nothing else", async () => {
    const at = await begin({ quiet: { from: "20:00", to: "08:00" } });
    at.town.clock.set("2026-03-02T21:00:00+08:00");
    const { id, number } = await reported(at);
    await tell(at);
    await host.erase(at.id, id, at.town.clock.now());
    at.town.clock.set("2026-03-03T08:00:00+08:00");
    await tell(at);
    const [mail] = mailsTo(at, "qian");
    expect(mail?.mail.subject).toBe(`News of case ${number}`);
    expect(mail?.mail.text?.trim()).toBe(`There is news of case ${number}.\nhttps://desk.example/#case=${id}`);
    expect((await at.who("qian").get("inbox")).body.items[0].body).toBe(`There is news of case ${number}.`);
  });

  test("no title can add a header, a recipient or markup to a mail", async () => {
    const evil = "Rubbish\r\nBcc: everybody@evil.example\r\n\r\n<script>alert(1)</script>\u2028x";
    const at = await begin(undefined, (district) => {
      for (const item of district.catalogue) item.title = { "zh-CN": evil, en: evil };
      const subject = { "zh-CN": "{item}\r\nX-Evil: 1", en: "{item}\r\nX-Evil: 1" };
      district.notifications = { templates: [{ id: "own", topic: "assigned", subject, body: { "zh-CN": "{item}", en: "{item}" } }] };
    });
    await reported(at);
    await tell(at);
    const [mail] = mails(at);
    expect(mail?.to).toEqual([`qian@${at.id}.gov.example`]);
    expect(mail?.mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(["x-evil"]));
    expect(mail?.mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(["bcc"]));
    expect(mail?.mail.subject).toBe("Rubbish Bcc: everybody@evil.example <script>alert(1)</script> x X-Evil: 1");
    expect(mail?.mail.text?.trim()).toBe("Rubbish Bcc: everybody@evil.example <script>alert(1)</script> x");
    expect(mail?.mail.html).toBeUndefined();
  });

  test("whoever reported hears the number and where to look, at an address read on the record, until it is erased", async () => {
    const at = await begin({ reporter: [{ via: "sms", field: "phone" }] });
    const told = await reported(at, { phone: "13900139000" });
    const silent = await reported(at);
    const tellReporter = async (opened: { id: string; number: string }, seq: number) => {
      const effect = { topic: "closed", to: "reporter", at: at.town.clock.now(), seq, facts: {} } as const;
      const builder = await host.load(at.id, opened.id);
      if (!builder) throw new Error("no case");
      const { planDeliveries } = await import("./plan-deliveries.js");
      const district = at.town.server.districts.get(at.id);
      if (!district) throw new Error("no district");
      const planning = {
        district,
        state: builder,
        now: at.town.clock.now(),
        adapters: new Set(["sms"]),
        endpoints: [],
        contacts: new Map(),
      };
      await host.deliveries.add(
        planDeliveries(planning, { id: `x/${String(seq)}`, district: at.id, case: opened.id, effect, attempts: 0 }),
      );
      await at.town.server.courier.drain();
    };
    await tellReporter(told, 90);
    expect(at.texts).toMatchObject([
      { to: "13900139000", body: `您反映的事项 ${told.number} 已办结，可凭查询码查询。\nhttps://track.example/${told.number}` },
    ]);
    expect(await host.reads(at.id, told.id)).toMatchObject([{ member: "system", post: { role: "sms" }, fields: ["phone"] }]);
    await tellReporter(silent, 90);
    expect((await ofCase(at, silent.id)).find(({ recipient }) => recipient === "reporter")).toMatchObject({ status: "no-address" });
    await host.erase(at.id, told.id, at.town.clock.now());
    await tellReporter(told, 91);
    expect(at.texts).toHaveLength(1);
    expect((await ofCase(at, told.id)).filter(({ recipient }) => recipient === "reporter").map(({ status }) => status)).toEqual([
      "delivered",
      "no-address",
    ]);
  });

  async function metric({ town }: Begun, name: string, labels: string): Promise<number> {
    const response = await town.server.handle(new Request("http://town.example/metrics"));
    const line = (await response.text()).split("\n").find((each) => each.startsWith(`${name}{${labels}}`));
    return Number(line?.split(" ").at(-1) ?? Number.NaN);
  }
});

const put = (body: object): RequestInit => ({ method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
