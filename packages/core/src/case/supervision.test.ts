import { describe, expect, test } from "vitest";
import { CaseStory } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";

const MONDAY = "2026-02-02T09:00:00+08:00";
const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1" };

/** A case with the department since Monday morning, whose limit is five working days: due next Monday, 09:00. */
function handled(change?: (district: ReturnType<typeof smallDistrict>) => void): CaseStory {
  const district = smallDistrict();
  for (const item of district.catalogue) delete (item as { limits?: unknown }).limits;
  change?.(district);
  return new CaseStory(district, MONDAY)
    .open("exposed-rubbish", report)
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management" })
    .act("sun", "accept");
}

/** A district with a chain that waits for an order, and a form for orders that asks for something personal. */
function ordered(): ReturnType<typeof smallDistrict> {
  const district = smallDistrict();
  const workflow = district.workflows[0];
  workflow?.forms?.push({ id: "order", fields: [{ id: "opinion", type: "text", personal: "sensitive" }] });
  Object.assign(workflow?.operations?.supervise ?? {}, { form: "order" });
  workflow?.supervision?.push({
    id: "ordered",
    watch: { order: true },
    rungs: [{ id: "on-site", at: { hand: true }, measure: "on-site", press: [{ role: "dispatcher" }], by: [{ role: "supervisor" }] }],
  });
  return district;
}

describe("a supervision chain", () => {
  test("warns one working day before due, presses the handlers and tells the centre, by name of the rule", () => {
    const warned = handled().at("2026-02-06T09:00:00+08:00").fireDue();
    expect(warned.rungs).toEqual(["warn"]);
    expect(warned.events.find((event) => event.type === "rung-fired")).toMatchObject({
      measure: "warn",
      press: [{ role: "handler", unit: "east-urban-management" }],
      tell: [{ role: "dispatcher", unit: "east-centre" }],
      rule: "six-step@1/overdue/warn",
      by: { kind: "system" },
    });
    expect(warned.effects.filter(({ topic }) => topic === "pressed")).toHaveLength(1);
  });

  test("fires each rung once, in order, however late the host is", () => {
    const late = handled().at("2026-02-20T09:00:00+08:00").fireDue();
    expect(late.rungs).toEqual(["warn", "yellow-card"]);
    expect(late.state.deadlines["handle-in-time/case"]?.late).toBe(true);
    expect(late.fireDue().rungs).toEqual(["warn", "yellow-card"]);
  });

  test("has fired what was due before a command is looked at, even if the host fired nothing", () => {
    const late = handled().at("2026-02-20T09:00:00+08:00");
    late.do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } });
    expect(late.rungs).toEqual(["warn", "yellow-card"]);
  });

  test("passes over a warning that would have come before the case did", () => {
    const short = new CaseStory(smallDistrict(), MONDAY)
      .open("exposed-rubbish", report)
      .act("qian", "file")
      .act("qian", "dispatch", { "handling-unit": "east-urban-management" })
      .act("sun", "accept");
    expect(short.rungs).toEqual([]);
    expect(short.happened()).toContain("rung-skipped");
    expect(short.at("2026-02-02T15:00:00+08:00").fireDue().rungs).toEqual(["yellow-card"]);
  });

  test("may be taken on by hand by those entitled, and asks for a reply by a time", () => {
    const pressed = handled().at("2026-02-03T09:00:00+08:00");
    expect(pressed.try({ type: "supervise", chain: "overdue", rung: "on-site", data: {} }, "sun")).toMatchObject({
      code: "not-permitted",
      needs: ["supervisor", "leader"],
    });
    expect(pressed.try({ type: "supervise", chain: "overdue", rung: "warn", data: {} }, "zhou")).toMatchObject({
      code: "rung-not-by-hand",
    });
    pressed.do("zhou", { type: "supervise", chain: "overdue", rung: "on-site", data: {} });
    const [fired] = pressed.events.filter((event) => event.type === "rung-fired");
    expect(fired).toMatchObject({ byHand: true, by: { kind: "member", member: "zhou", role: "supervisor", unit: "east-centre" } });
    expect(pressed.state.chains["overdue/case"]?.fired[0]?.replyDue).toBeGreaterThan(pressed.now);
  });

  test("fired by hand before it was armed keeps its personal values under the number of the rung's own event", () => {
    const told = new CaseStory(ordered(), MONDAY).open("exposed-rubbish", report);
    told.do("zhou", { type: "supervise", chain: "ordered", rung: "on-site", data: { opinion: "13800138000" } });
    const fired = told.events.find((event) => event.type === "rung-fired");
    expect(fired).toMatchObject({ commitments: { opinion: { mark: "sensitive" } } });
    expect(told.personal.map(({ key }) => key)).toEqual([`${String(fired?.seq)}/opinion`]);
  });

  test("takes the reply of the pressed unit only, and once", () => {
    const pressed = handled().do("zhou", { type: "supervise", chain: "overdue", rung: "on-site", data: {} });
    const reply = { type: "answer-rung", chain: "overdue", rung: "on-site", data: { reply: "今日整改" } } as const;
    expect(pressed.try(reply, "li")).toMatchObject({ code: "not-permitted" });
    expect(pressed.do("sun", reply).try(reply, "sun")).toMatchObject({ code: "reply-not-owed" });
  });

  test("keeps pressing while units pass the case around, whoever has it", () => {
    const bounced = handled((district) => {
      const handling = district.workflows[0]?.lifecycle.stages.find(({ id }) => id === "handling");
      handling?.actions?.push({ id: "send-back", to: "filed", kind: "return", by: [{ role: "handler" }], form: "reason" });
    });
    bounced.at("2026-02-03T09:00:00+08:00").act("sun", "send-back", { reason: "属地事项" });
    expect(bounced.at("2026-02-10T09:00:00+08:00").fireDue().rungs).toEqual(["warn", "yellow-card"]);
    expect(bounced.events.find((event) => event.type === "rung-fired")).toMatchObject({ press: [{ role: "handler" }] });
  });

  test("ends when what it watched is settled, and leaves no timer", () => {
    const done = handled()
      .do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } })
      .act("sun", "finish", { result: "已清运" });
    expect(done.state.chains["overdue/case"]?.status).toBe("ended");
    expect(Object.keys(done.state.timers).filter((key) => key.startsWith("rung/"))).toEqual([]);
  });
});

describe("a deadline", () => {
  test("keeps its remaining working time over a hold, and its warning follows", () => {
    const held = handled().at("2026-02-03T09:00:00+08:00").do("sun", { type: "hold", data: {} });
    expect(Object.keys(held.state.timers)).not.toContain("deadline/handle-in-time/case");
    expect(held.try({ type: "act", action: "finish", data: {} }, "sun")).toMatchObject({ code: "action-unavailable", why: "held" });
    held.at("2026-02-05T09:00:00+08:00").do("sun", { type: "resume" });
    expect(held.due("handle-in-time")).toBe("2026-02-11T09:00:00+08:00");
    expect(held.state.timers["rung/overdue/warn/case"]?.due).toBe(Date.parse("2026-02-10T09:00:00+08:00"));
  });

  test("is extended by working days that are asked for before it is due, twice at most", () => {
    const extended = handled();
    const ask = { type: "extend", deadline: "handle-in-time", by: { amount: 5, unit: "working-days" }, data: {} } as const;
    extended.do("sun", ask);
    // Saturday the 14th is a make-up day for the Spring Festival of 2026.
    expect(extended.due("handle-in-time")).toBe("2026-02-14T09:00:00+08:00");
    extended.do("sun", ask);
    expect(extended.try(ask, "sun")).toEqual({ ok: false, code: "operation-exhausted", operation: "extend", most: 2 });
  });

  test("once passed is not extended any more", () => {
    const late = handled().at("2026-02-20T09:00:00+08:00");
    expect(
      late.try({ type: "extend", deadline: "handle-in-time", by: { amount: 1, unit: "working-days" }, data: {} }, "sun"),
    ).toMatchObject({
      code: "deadline-passed",
    });
  });

  test("set by hand to a time gone by is late when met", () => {
    const set = handled()
      .at("2026-02-04T09:00:00+08:00")
      .do("zhou", { type: "set-due", deadline: "handle-in-time", due: Date.parse("2026-02-03T09:00:00+08:00"), data: {} });
    set.do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } }).act("sun", "finish", { result: "已清运" });
    expect(set.state.deadlines["handle-in-time/case"]).toMatchObject({ status: "met", late: true });
  });

  test("met at its very instant is in time", () => {
    const just = handled()
      .do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } })
      .at("2026-02-09T09:00:00+08:00");
    just.act("sun", "finish", { result: "已清运" });
    expect(just.state.deadlines["handle-in-time/case"]).toMatchObject({ status: "met", late: false });
  });

  test("past the published calendar is provisional, and computed anew once the year is published", () => {
    const guessed = new CaseStory(smallDistrict(), "2026-12-28T09:00:00+08:00").open("dead-tree", report).act("qian", "file");
    guessed.act("qian", "dispatch", { "handling-unit": "east-urban-management" }).act("sun", "accept");
    expect(guessed.state.deadlines["handle-in-time/case"]?.provisional).toBe(true);
    const published = smallDistrict();
    published.calendar = { ...published.calendar, horizon: "2027-12-31", days: [{ date: "2027-01-01", kind: "off" }] };
    const before = guessed.state.deadlines["handle-in-time/case"]?.due as number;
    const after = guessed.republish(published);
    expect(after.state.deadlines["handle-in-time/case"]).toMatchObject({ provisional: false, due: before + 24 * 3_600_000 });
  });

  test("does not fire for a generation that was replaced", () => {
    const held = handled();
    const old = held.state.timers["deadline/handle-in-time/case"]?.generation as number;
    held.do("sun", { type: "extend", deadline: "handle-in-time", by: { amount: 1, unit: "working-days" }, data: {} });
    const fired = held.fire("deadline/handle-in-time/case", old);
    expect(fired).toEqual({ ok: false, code: "timer-stale", key: "deadline/handle-in-time/case" });
  });
});
