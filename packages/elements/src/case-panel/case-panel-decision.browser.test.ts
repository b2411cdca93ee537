import type { CaseView } from "@gridloop/core/api";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "../../test/accessibility.js";
import { jointCase, lateCase, lateCaseForSupervisor } from "../../test/case-of-exposed-rubbish.js";
import { find, focused, heard, one, openPanel, posts, shows, take, textIn, textsIn } from "../../test/case-panel-on-page.js";
import { offline, problem } from "../../test/fake-server.js";
import { commit, compose } from "../../test/ime.js";
import { liveEvents } from "../../test/live-events.js";
import "../define.js";

const moved: CaseView = {
  ...lateCase,
  version: 38,
  stage: "reporting-back",
  stageTitle: { "zh-CN": "待反馈", en: "To be reported back" },
  responsible: { unit: { id: "tianning-tianning", title: { "zh-CN": "天宁街道", en: "Tianning Subdistrict" } } },
  replies: [],
  actions: [],
};
const changed = {
  id: "case-1",
  number: lateCase.number,
  version: 38,
  status: "open",
  stage: "reporting-back",
  step: "report-back",
  dueAt: null,
};

/** Fills in the form of the return, beginning at its heading, and sends it. */
const returnIt = async (): Promise<void> => await userEvent.keyboard("{Tab}{ArrowDown}{ArrowDown}{Tab}应由街道办理{Tab}{Enter}");

test("axe finds nothing to object to, in both languages", async () => {
  for (const lang of ["zh-CN", "en"]) {
    document.documentElement.lang = lang;
    const { panel } = await openPanel(lateCase);
    await take(panel, "action:return");
    await expectAccessible(panel);
  }
});

describe("what can be done", () => {
  test("stands in this order: what is owed, the way on, what is grave, then the rest", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(lateCase);
    expect(textsIn(panel, "[data-offer]")).toEqual([
      "回复“黄牌警告” 应于明天 15:30前回复",
      "处置完毕 转入“待反馈”",
      "联系诉求人 留在当前环节",
      "退回 转入“待派遣”",
      "添加备注",
    ]);
    expect(one(panel, "[data-offer='action:dispose']").classList).toContain("primary");
    expect(one(panel, "[data-offer='action:return']").classList).toContain("alarm");
  });

  test("where an answer is all that is owed, nothing else is headed", async () => {
    const { panel } = await openPanel({ ...lateCase, actions: [], operations: [] });
    expect(find(panel, ".owed")).not.toBeNull();
    expect(find(panel, "#offers-title")).toBeNull();
  });

  test("an action with a form takes the keyboard alone; the page hears of it, and it is said who has the case now", async () => {
    document.documentElement.lang = "zh-CN";
    const event = heard("gridloop-case-changed");
    let view = lateCase;
    const { panel, server } = await openPanel(() => view, {
      "POST cases/*/actions/*": () => {
        view = moved;
        return changed;
      },
    });
    await take(panel, "action:return");
    await returnIt();
    await vi.waitFor(() => expect(focused(panel)?.id).toBe("case-title"));
    expect(posts(server)).toMatchObject([
      {
        path: "cases/case-1/actions/return",
        body: { data: { "return-reason": "not-our-area", "return-explanation": "应由街道办理" }, expectedVersion: 37 },
      },
    ]);
    expect(posts(server)[0]?.headers.get("idempotency-key")).toMatch(/^[0-9a-f]{32}$/);
    expect(event).toHaveReturnedWith({ id: "case-1", number: lateCase.number, version: 38, status: "open", stage: "reporting-back" });
    expect(textIn(panel, "[role=status]")).toBe("已办理：退回。已交给天宁街道（待反馈）。");
    expect(textIn(panel, ".nothing-to-do")).toBe("目前没有需要您办理的事项。正由天宁街道办理。");
  });

  test("what came of it is told of the newest state, also where the page hears of the change at once", async () => {
    document.documentElement.lang = "zh-CN";
    const events = liveEvents();
    let view = lateCase;
    const { panel } = await openPanel(() => view, {
      "GET events": events.answer,
      "POST cases/*/actions/*": () => {
        view = moved;
        events.changed("case-1");
        return changed;
      },
    });
    heard("gridloop-case-changed").mockImplementation(() => events.changed("case-1"));
    await take(panel, "action:return");
    await returnIt();
    await vi.waitFor(() => expect(textIn(panel, ".outcome p")).toBe("已办理：退回。已交给天宁街道（待反馈）。"));
  });

  test("what leaves the reader's sight by their own doing is said so", async () => {
    document.documentElement.lang = "zh-CN";
    let answer: () => unknown = () => lateCase;
    const { panel } = await openPanel(() => answer(), {
      "POST cases/*/actions/*": () => {
        answer = () => problem(404, "case-not-found");
        return changed;
      },
    });
    await take(panel, "action:return");
    await returnIt();
    await vi.waitFor(() => expect(textIn(panel, ".outcome p")).toBe("已办理：退回。案件已不在您的查看范围内。"));
    expect(textIn(panel, ".notice-title")).toBe("看不到此案件");
    await vi.waitFor(() => expect(focused(panel)?.className).toBe("outcome"));
  });

  test("what asks for no form asks for a second press, and says what it does", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel, server } = await openPanel({ ...lateCase, operations: [{ id: "resume" }] }, { "POST cases/*/resume": changed });
    await take(panel, "operation:resume");
    expect(textIn(panel, ".decision p")).toBe("结束挂账，时限从剩余时间接着计。");
    expect(posts(server)).toEqual([]);
    await userEvent.keyboard("{Tab}{Enter}");
    await vi.waitFor(() => expect(posts(server)).toMatchObject([{ path: "cases/case-1/resume", body: { expectedVersion: 37 } }]));
  });

  test("an answer owed to a measure names it", async () => {
    const { panel, server } = await openPanel(lateCase, { "POST cases/*/reply": changed });
    await take(panel, "reply:rung:overdue:yellow-card:case");
    await userEvent.keyboard("{Tab}明日清运{Tab}{Enter}");
    await vi.waitFor(() =>
      expect(posts(server)).toMatchObject([
        {
          path: "cases/case-1/reply",
          body: { chain: "overdue", rung: "yellow-card", subject: "case", data: { "supervision-reply": "明日清运" } },
        },
      ]),
    );
  });

  test("an answer owed to a ticket names the ticket", async () => {
    const { panel, server } = await openPanel(jointCase, { "POST cases/*/reply": changed });
    await take(panel, "reply:ticket:t-1");
    await userEvent.keyboard("{Tab}{Enter}");
    await vi.waitFor(() => expect(posts(server)).toMatchObject([{ body: { ticket: "t-1", data: {} } }]));
  });

  test("a supervisor takes a measure by hand", async () => {
    const { panel, server } = await openPanel(lateCaseForSupervisor, { "POST cases/*/supervise": changed });
    await take(panel, "rung:overdue:on-site");
    await userEvent.keyboard("{Tab}请到现场{Tab}{Enter}");
    await vi.waitFor(() =>
      expect(posts(server)).toMatchObject([
        {
          path: "cases/case-1/supervise",
          body: { chain: "overdue", rung: "on-site", subject: "case", data: { "supervision-text": "请到现场" } },
        },
      ]),
    );
  });

  test("a measure about one unit's ticket says whose, and presses for that ticket alone", async () => {
    document.documentElement.lang = "zh-CN";
    const [rung] = lateCaseForSupervisor.rungs;
    const rungs = [rung!, { ...rung!, subject: "ticket:t-2" }];
    const { panel, server } = await openPanel({ ...jointCase, actions: [], replies: [], rungs }, { "POST cases/*/supervise": changed });
    expect(textsIn(panel, "[data-offer^='rung:']")).toEqual(["现场督办", "现场督办（天宁街道综合执法中队）"]);
    await take(panel, "rung:overdue:on-site:ticket:t-2");
    await userEvent.keyboard("{Tab}请到现场{Tab}{Enter}");
    await vi.waitFor(() => expect(posts(server)).toMatchObject([{ body: { chain: "overdue", rung: "on-site", subject: "ticket:t-2" } }]));
  });

  test("a deadline is extended by an amount of a kind of time", async () => {
    const { panel, server } = await openPanel({ ...lateCase, operations: [{ id: "extend" }] }, { "POST cases/*/extend": changed });
    await take(panel, "operation:extend");
    await userEvent.keyboard("{Tab}2{Tab}{Tab}{Enter}");
    await vi.waitFor(() =>
      expect(posts(server)).toMatchObject([
        { body: { deadline: "close-in-time", subject: "case", by: { amount: 2, unit: "working-days" }, expectedVersion: 37 } },
      ]),
    );
  });

  test("one that has passed is past extending", async () => {
    const deadlines = lateCase.deadlines.filter(({ late }) => late);
    const { panel } = await openPanel({ ...lateCase, deadlines, operations: [{ id: "extend" }] });
    expect(find(panel, "[data-offer='operation:extend']")).toBeNull();
  });

  test("a hold ends at a time of the district's own clock", async () => {
    const { panel, server } = await openPanel({ ...lateCase, operations: [{ id: "hold" }] }, { "POST cases/*/hold": changed });
    await take(panel, "operation:hold");
    await userEvent.fill(one(panel, "#field-hold-until"), "2026-03-20T09:30");
    one(panel, "button[type=submit]").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(posts(server)).toMatchObject([{ body: { until: "2026-03-20T09:30:00+08:00", data: {} } }]));
  });

  test("what the server refuses of a part of the panel's own is said beside its question", async () => {
    const refused = { problems: [{ pointer: "/by/amount", code: "too-big", message: "", details: { most: 7 } }] };
    const { panel } = await openPanel(
      { ...lateCase, operations: [{ id: "extend" }] },
      { "POST cases/*/extend": () => problem(422, "body-invalid", refused) },
    );
    await take(panel, "operation:extend");
    await userEvent.keyboard("{Tab}20{Tab}{Tab}{Enter}");
    await vi.waitFor(() => expect(one(panel, "[data-summary] a").dataset["field"]).toBe("extend-amount"));
  });
});

describe("when it goes wrong", () => {
  test("an empty form says what is missing and leads there, before anything is sent", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel, server } = await openPanel(lateCase);
    await take(panel, "action:return");
    await userEvent.keyboard("{Tab}{Tab}{Tab}{Enter}");
    await vi.waitFor(() => expect(focused(panel)).toBe(one(panel, "[data-summary]")));
    expect(textIn(panel, "[data-summary] h3")).toBe("有 2 处需要修改");
    expect(posts(server)).toEqual([]);
    await userEvent.keyboard("{Tab}{Enter}");
    await vi.waitFor(() => expect(focused(panel)?.id).toBe("field-return-reason"));
  });

  test("Enter that ends a composition sends nothing", async () => {
    const { panel, server } = await openPanel(
      { ...lateCase, operations: [{ id: "note", form: textForm }] },
      { "POST cases/*/note": changed },
    );
    await take(panel, "operation:note");
    await userEvent.keyboard("{Tab}");
    await compose("beizhu");
    expect(posts(server)).toEqual([]);
    await commit("备注");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(posts(server)).toMatchObject([{ body: { data: { line: "备注" } } }]));
  });

  test("without a network everything stays, and the next try carries the same key", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel, server } = await openPanel(lateCase, { "POST cases/*/actions/*": offline });
    await take(panel, "action:return");
    await returnIt();
    await vi.waitFor(() => expect(textIn(panel, ".trouble-title")).toBe("网络未连接"));
    await vi.waitFor(() => expect(focused(panel)).toBe(one(panel, ".trouble")));
    expect(one(panel, "#field-return-explanation")).toMatchObject({ value: "应由街道办理" });
    server.change({ "POST cases/*/actions/*": changed });
    one(panel, "button[type=submit]").focus();
    await userEvent.keyboard("{Enter}");
    await shows(panel, ".outcome");
    const keys = posts(server).map(({ headers }) => headers.get("idempotency-key"));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test("the server's own sentence is shown where it refuses", async () => {
    const { panel } = await openPanel(lateCase, {
      "POST cases/*/actions/*": () => problem(403, "not-permitted", { title: "您现有的岗位不能退回。" }),
    });
    await take(panel, "action:return");
    await returnIt();
    await vi.waitFor(() => expect(textIn(panel, ".trouble")).toContain("您现有的岗位不能退回。"));
  });

  test("where somebody else was first the answers stay; looked at, it can be sent with the newer version under a new key", async () => {
    document.documentElement.lang = "zh-CN";
    let view = lateCase;
    const { panel, server } = await openPanel(() => view, { "POST cases/*/actions/*": () => problem(409, "version-conflict") });
    await take(panel, "action:return");
    await returnIt();
    await vi.waitFor(() => expect(textIn(panel, ".trouble-title")).toBe("案件已有新进展，本次没有提交"));
    await expectAccessible(panel);
    view = { ...lateCase, version: 40, urgent: true };
    server.change({ "POST cases/*/actions/*": { ...changed, version: 41 } });
    await userEvent.keyboard("{Tab}{Enter}");
    await vi.waitFor(() => expect(textIn(panel, ".trouble-title")).toBe("已更新为最新情况"));
    expect(textsIn(panel, ".badge")).toContain("紧急");
    expect(one(panel, "#field-return-explanation")).toMatchObject({ value: "应由街道办理" });
    one(panel, "button[type=submit]").focus();
    await userEvent.keyboard("{Enter}");
    await shows(panel, ".outcome");
    const [first, second] = posts(server);
    expect([first, second].map((call) => (call?.body as { expectedVersion: number }).expectedVersion)).toEqual([37, 40]);
    expect(first?.headers.get("idempotency-key")).not.toBe(second?.headers.get("idempotency-key"));
  });

  test("or sent at once as things stand", async () => {
    let view = lateCase;
    const { panel, server } = await openPanel(() => view, { "POST cases/*/actions/*": () => problem(409, "version-conflict") });
    await take(panel, "action:return");
    await returnIt();
    await shows(panel, ".trouble.conflict");
    view = { ...lateCase, version: 40 };
    server.change({ "POST cases/*/actions/*": { ...changed, version: 41 } });
    await userEvent.keyboard("{Tab}{Tab}{Enter}");
    await shows(panel, ".outcome");
    expect(posts(server).at(-1)?.body).toMatchObject({ expectedVersion: 40 });
  });

  test("what can no longer be done is said, and the answers can still be copied", async () => {
    document.documentElement.lang = "zh-CN";
    let view = lateCase;
    const { panel } = await openPanel(() => view, { "POST cases/*/actions/*": () => problem(409, "version-conflict") });
    await take(panel, "action:return");
    await returnIt();
    await shows(panel, ".trouble.conflict");
    view = moved;
    await userEvent.keyboard("{Tab}{Enter}");
    await vi.waitFor(() => expect(textIn(panel, ".trouble-title")).toBe("此项现在不能办理"));
    expect(find(panel, "button[type=submit]")).toBeNull();
    expect(one(panel, "#field-return-explanation")).toMatchObject({ value: "应由街道办理" });
  });

  test("a change of mind keeps the answers for the next time, and gives the focus back", async () => {
    const { panel } = await openPanel(lateCase);
    await take(panel, "action:return");
    await userEvent.keyboard("{Tab}{Tab}应由街道办理{Tab}{Tab}{Enter}");
    await vi.waitFor(() => expect((focused(panel) as HTMLElement).dataset["offer"]).toBe("action:return"));
    await userEvent.keyboard("{Enter}");
    await shows(panel, ".decision");
    expect(one(panel, "#field-return-explanation")).toMatchObject({ value: "应由街道办理" });
  });
});

const textForm = {
  id: "note",
  fields: [{ id: "line", type: "text" as const, label: { "zh-CN": "备注", en: "Note" }, required: true }],
};
