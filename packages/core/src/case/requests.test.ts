import { describe, expect, test } from "vitest";
import type { CaseStory } from "../testing/case-story.js";
import { closeCase, handledCase, twoApprovals } from "../testing/operation-story.js";
import type { Actor } from "./actor.js";

const handler = [{ role: "handler" }];
const extend = { by: handler, form: "reason", atMost: { amount: 5, unit: "working-days" as const }, approval: twoApprovals };
const ask = { type: "extend", deadline: "handle-in-time", data: { reason: "需协调吊装设备" } } as const;
const decide = (grant: boolean, request = "r1") => ({ type: "decide", request, grant, data: {} }) as const;
const asked = (): CaseStory => handledCase({ operations: { extend } }).do("sun", ask);
const heard = (story: CaseStory, topic: string) => story.effects.filter((effect) => effect.topic === topic);

describe("something asked for that needs approval", () => {
  test("is recorded with its reasons and by whom, changes nothing yet, and the posts of the first step hear of it", () => {
    const story = asked();
    expect(story.events.at(-1)).toMatchObject({
      type: "request-made",
      request: "r1",
      steps: 2,
      order: { operation: "extend", deadline: "handle-in-time", subject: "case", by: { amount: 5, unit: "working-days" } },
      values: { reason: "需协调吊装设备" },
      by: { member: "sun", role: "handler" },
    });
    expect(story.due("handle-in-time")).toBe("2026-02-09T09:00:00+08:00");
    expect(heard(story, "approval-asked")).toEqual([
      expect.objectContaining({ role: "supervisor", unit: "east-centre", facts: { request: "r1", operation: "extend" } }),
    ]);
  });

  test("goes from step to step, each heard of by its posts, and takes effect with the last as the doing of who gave it", () => {
    const story = asked().do("zhou", decide(true));
    expect(heard(story, "approval-asked").map(({ role }) => role)).toEqual(["supervisor", "leader"]);
    expect(story.due("handle-in-time")).toBe("2026-02-09T09:00:00+08:00");
    story.do("wu", decide(true));
    expect(story.events.slice(-2)).toMatchObject([
      { type: "request-approved", approval: 2, final: true, by: { member: "wu" } },
      { type: "deadline-moved", why: "extended", request: "r1", by: { member: "wu" } },
    ]);
    expect(story.due("handle-in-time")).toBe("2026-02-14T09:00:00+08:00");
    expect(story.state.requests?.["r1"]).toMatchObject({
      status: "granted",
      approvals: [{ by: { member: "zhou" } }, { by: { member: "wu" } }],
    });
    expect(heard(story, "approval-decided")).toEqual([
      expect.objectContaining({
        role: "handler",
        unit: "east-urban-management",
        facts: { request: "r1", operation: "extend", status: "granted" },
      }),
    ]);
  });

  test("is ended by a refusal at any step, which whoever asked hears of", () => {
    const story = asked().do("zhou", decide(true)).do("wu", decide(false));
    expect(story.state.requests?.["r1"]?.status).toBe("refused");
    expect(heard(story, "approval-decided")).toMatchObject([{ role: "handler", facts: { status: "refused" } }]);
    expect(story.try(decide(true), "wu")).toEqual({ ok: false, code: "request-decided", request: "r1" });
    expect(story.try(decide(true, "r2"), "wu")).toEqual({ ok: false, code: "request-unknown", request: "r2" });
  });

  test("is asked for once at a time, again once decided, and numbered within the case", () => {
    const story = asked();
    expect(story.try({ ...ask, by: { amount: 1, unit: "working-days" } }, "sun")).toEqual({
      ok: false,
      code: "request-pending",
      request: "r1",
    });
    story.do("zhou", decide(false)).do("sun", ask);
    expect(Object.keys(story.state.requests ?? {})).toEqual(["r1", "r2"]);
  });

  test("asks its reasons before anything, and the deciding step its own", () => {
    const approval = [{ by: [{ role: "supervisor" }], form: "reason" }];
    const story = handledCase({ operations: { extend: { ...extend, approval } } });
    expect(story.try({ ...ask, data: {} }, "sun")).toMatchObject({ code: "form-invalid", form: "reason" });
    story.do("sun", ask);
    expect(story.try(decide(false), "zhou")).toMatchObject({ code: "form-invalid", form: "reason" });
    story.do("zhou", { ...decide(false), data: { reason: "理由不充分" } });
    expect(story.events.at(-1)).toMatchObject({ type: "request-refused", approval: 1, values: { reason: "理由不充分" } });
  });

  test("keeps personal reasons out of the evidence", () => {
    const story = handledCase({
      operations: { extend: { ...extend, form: "private" } },
      change: (district) =>
        district.workflows[0]?.forms?.push({ id: "private", fields: [{ id: "why", type: "text", personal: "sensitive" }] }),
    }).do("sun", { ...ask, data: { why: "当事人住院" } });
    expect(JSON.stringify(story.events)).not.toContain("当事人住院");
    expect(story.personal.at(-1)).toMatchObject({ value: "当事人住院", key: `${String(story.state.version)}/why` });
  });
});

describe("who decides", () => {
  test("is who is entitled to the step that is waited for, and nobody else: not even to a later step", () => {
    const story = asked();
    expect(story.try(decide(true), "wu")).toEqual({ ok: false, code: "not-permitted", command: "decide", needs: ["supervisor"] });
    expect(story.try(decide(true), "sun")).toMatchObject({ code: "not-permitted" });
    expect(story.try(decide(true), { kind: "citizen", posts: [] })).toMatchObject({ code: "not-permitted" });
  });

  const post = (role: string, unit: string) => ({ role, unit });
  const both = [post("supervisor", "east-centre"), post("leader", "east")];

  test("is another person for each step, whatever posts they hold", () => {
    // Somebody the directory does not know: the host's word for their posts counts.
    const many: Actor = { kind: "member", id: "deputy", posts: both };
    const story = asked().do(many, decide(true));
    expect(story.try(decide(true), many)).toEqual({ ok: false, code: "approval-by-same-person", request: "r1" });
    expect(story.try(decide(false), many)).toMatchObject({ code: "approval-by-same-person" });
    story.do("wu", decide(true));
    expect(story.state.requests?.["r1"]?.status).toBe("granted");
  });

  test("is not whoever asked, where a step they could not take lay before theirs", () => {
    const both: Actor = { kind: "member", id: "acting", posts: [post("handler", "east-urban-management"), post("leader", "east")] };
    const story = handledCase({ operations: { extend } }).do(both, ask).do("zhou", decide(true));
    expect(story.try(decide(true), both)).toEqual({ ok: false, code: "approval-by-same-person", request: "r1" });
  });

  test("without ids is another post", () => {
    const nameless: Actor = { kind: "member", posts: both };
    const story = asked().do({ kind: "member", posts: [post("supervisor", "east-centre")] }, decide(true));
    expect(story.try(decide(true), nameless)).toMatchObject({ code: "approval-by-same-person" });
    expect(story.try(decide(true), { kind: "member", posts: [post("leader", "east")] })).toMatchObject({ ok: true });
  });

  test("has decided by asking the first steps they could decide themselves", () => {
    const wide = { ...extend, by: [...handler, { role: "supervisor" }] };
    const story = handledCase({ operations: { extend: wide } }).do("zhou", ask);
    expect(story.state.requests?.["r1"]).toMatchObject({ status: "open", approvals: [{ by: { member: "zhou" } }] });
    expect(heard(story, "approval-asked").map(({ role }) => role)).toEqual(["leader"]);
    story.do("wu", decide(true));
    expect(story.state.requests?.["r1"]?.status).toBe("granted");
  });

  test("needs nobody else where they could decide every step: it takes effect by asking", () => {
    const wide = { ...extend, by: [{ role: "leader" }], approval: [{ by: [{ role: "leader" }] }] };
    const story = handledCase({ operations: { extend: wide } }).do("wu", ask);
    expect(story.state.requests?.["r1"]?.status).toBe("granted");
    expect(story.due("handle-in-time")).toBe("2026-02-14T09:00:00+08:00");
    expect(story.try({ ...ask }, "sun")).toMatchObject({ code: "not-permitted", needs: ["leader"] });
  });
});

describe("a request nobody decided", () => {
  test("lapses when its deadline is settled, and whoever asked hears of it", () => {
    const story = asked()
      .do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } })
      .act("sun", "finish", { result: "已清运" });
    expect(story.events.find(({ type }) => type === "request-lapsed")).toMatchObject({ request: "r1", why: "settled" });
    expect(heard(story, "approval-decided")).toMatchObject([{ facts: { status: "lapsed" } }]);
    expect(story.try(decide(true), "zhou")).toMatchObject({ code: "request-decided" });
  });

  test("for a hold lapses when the case closes", () => {
    const story = handledCase({ operations: { hold: { by: [...handler, { role: "dispatcher" }], approval: twoApprovals } } });
    closeCase(story.do("qian", { type: "hold", data: {} }));
    expect(story.state.requests?.["r1"]).toMatchObject({ status: "lapsed" });
    expect(story.events.find(({ type }) => type === "request-lapsed")).toMatchObject({ why: "closed" });
  });
});
