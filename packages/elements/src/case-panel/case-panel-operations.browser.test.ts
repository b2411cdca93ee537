import type { CaseView } from "@gridloop/core/api";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "../../test/accessibility.js";
import { jointCase, lateCase } from "../../test/case-of-exposed-rubbish.js";
import * as operated from "../../test/case-of-exposed-rubbish/operated-cases.js";
import { operationsById } from "../../test/case-of-exposed-rubbish/operations.js";
import { focused, one, openPanel, posts, take, textIn, textsIn } from "../../test/case-panel-on-page.js";
import { offline, problem } from "../../test/fake-server.js";
import { casesOfTianning, wednesday } from "../../test/worklist-of-tianning.js";
import "../define.js";

const changed = { ...lateCase, version: 38 };

beforeEach(() => void (document.documentElement.lang = "zh-CN"));

/** Takes an offer, answers its questions by keyboard, and sends. */
interface Walk {
  readonly title: string;
  /** Keys from the decision's heading up to its button. */
  readonly keys?: string;
  /** What no key can be pressed for: the parts of a date. */
  readonly fill?: Readonly<Record<string, string>>;
  readonly path: string;
  readonly body: object;
  readonly on?: CaseView;
}

const text = "{Tab}清运车辆检修";

type OperationId = CaseView["operations"][number]["id"];

/** Every operation, so that a new one without a walk does not compile. */
const walks: Readonly<Record<OperationId, Walk>> = {
  note: { title: "添加备注", keys: text, path: "note", body: { data: { "note-text": "清运车辆检修" } } },
  hold: {
    title: "挂账",
    keys: text,
    fill: { "hold-until": "2026-04-01T09:00" },
    path: "hold",
    body: { until: "2026-04-01T09:00:00+08:00", data: { "hold-text": "清运车辆检修" } },
  },
  resume: { title: "恢复办理", path: "resume", body: {} },
  extend: {
    title: "延期",
    keys: `{Tab} {ArrowDown}{Tab}{Backspace}2${text}`,
    path: "extend",
    body: {
      deadline: "handle-in-time",
      subject: "case",
      by: { amount: 2, unit: "working-hours" },
      data: { "extend-text": "清运车辆检修" },
    },
  },
  "set-due": {
    title: "设定时限",
    keys: "{Tab} ",
    fill: { "set-due-due": "2026-03-10T17:00" },
    path: "set-due",
    body: { deadline: "close-in-time", subject: "case", due: "2026-03-10T17:00:00+08:00", data: { "set-due-text": "清运车辆检修" } },
  },
  ask: { title: "向上报人提问", keys: text, path: "ask", body: { data: { "question-text": "清运车辆检修" } } },
  "stop-asking": { title: "不再等待答复", path: "stop-asking", body: {} },
  assist: {
    title: "增加协办单位",
    keys: "{Tab}中队{ArrowDown}{Enter}",
    path: "assist",
    body: { data: { "assisting-units": ["tianning-tianning-urban-management"] } },
  },
  "withdraw-ticket": {
    title: "撤回工单",
    keys: `{Tab} {ArrowDown}${text}`,
    path: "tickets/t-2/withdraw",
    body: { data: { "withdraw-ticket-text": "清运车辆检修" } },
    on: jointCase,
  },
  merge: {
    title: "并案",
    keys: `{Tab}CZ-2026-000118{Escape}${text}`,
    path: "merge",
    body: { into: "CZ-2026-000118", data: { "merge-text": "清运车辆检修" } },
  },
  split: { title: "拆分单独办理", keys: text, path: "split", body: { data: { "split-text": "清运车辆检修" } }, on: operated.mergedCase },
  appeal: {
    title: "超期申诉",
    keys: text,
    path: "appeal",
    body: { deadline: "handle-in-time", subject: "case", data: { "appeal-text": "清运车辆检修" } },
    on: operated.closedDesk,
  },
  reopen: { title: "重新办理", keys: text, path: "reopen", body: { data: { "reopen-text": "清运车辆检修" } }, on: operated.closedDesk },
  rule: {
    title: "裁定责任单位",
    keys: `{Tab}城市管理局{ArrowDown}{Enter}${text}`,
    path: "rule",
    body: { data: { "handling-unit": "tianning-urban-management", "ruling-text": "清运车辆检修" } },
    on: operated.disputedCase,
  },
  "call-back": {
    title: "登记回访",
    keys: "{Tab} {ArrowDown}",
    path: "call-back",
    body: { data: { satisfied: "no" } },
    on: operated.closedDesk,
  },
};

const everyId = Object.keys(walks) as OperationId[];

describe("every operation is done by keyboard, and says what came of it", () => {
  test.each(everyId)("%s", async (id) => {
    const { title, keys, fill = {}, path, body, on = lateCase } = walks[id];
    const { panel, server } = await openPanel(
      { ...on, operations: [operationsById[id]] },
      { "POST cases/*/*": changed, "POST cases/*/tickets/*/withdraw": changed, "GET worklist": { at: wednesday, rows: [], cursor: null } },
    );
    await take(panel, `operation:${id}`);
    expect(textIn(panel, "#decision-title")).toBe(title);
    await expectAccessible(panel);
    if (keys) await userEvent.keyboard(keys);
    for (const [field, value] of Object.entries(fill)) await userEvent.fill(one(panel, `#field-${field}`), value);
    if (id === "set-due") {
      one(panel, "#field-set-due-text").focus();
      await userEvent.keyboard("清运车辆检修");
    }
    one(panel, "button[type=submit]").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(posts(server)).toHaveLength(1));
    expect(posts(server)[0]).toMatchObject({ path: `cases/case-1/${path}`, body: { ...body, expectedVersion: on.version } });
    expect(posts(server)[0]?.headers.get("idempotency-key")).toMatch(/^[0-9a-f]{32}$/);
    await vi.waitFor(() => expect(textIn(panel, ".outcome p")).toContain(`已办理：${title}`));
    await vi.waitFor(() => expect(focused(panel)?.id).toBe("case-title"));
  });

  test.each(everyId)("%s, in English", async (id) => {
    document.documentElement.lang = "en";
    const { panel } = await openPanel({ ...(walks[id].on ?? lateCase), operations: [operationsById[id]] });
    await take(panel, `operation:${id}`);
    expect(textIn(panel, ".decision")).not.toMatch(/\p{Script=Han}/u);
    await expectAccessible(panel);
  });

  test("one a newer server knows and this page does not is left out", async () => {
    const { panel } = await openPanel({ ...lateCase, operations: [{ id: "teleport" as "note" }, operationsById.note] });
    expect(textsIn(panel, ".more-offers [data-offer]")).toEqual(["添加备注"]);
  });
});

describe("a desk with a dozen rights", () => {
  test("shows the next move, and the rest under one disclosure by theme", async () => {
    const { panel } = await openPanel(operated.busyDesk);
    expect(one<HTMLDetailsElement>(panel, ".more-offers").open).toBe(false);
    expect(textIn(panel, ".more-offers summary")).toBe("更多操作（11）");
    expect(textsIn(panel, ".more-offers h4")).toEqual(["督办", "时限", "协办与沟通", "案件"]);
    const seen = [...panel.renderRoot.querySelectorAll<HTMLElement>("[data-offer]")].filter((button) => button.checkVisibility());
    expect(seen.map(({ dataset }) => dataset["offer"])).toEqual([
      "reply:rung:overdue:yellow-card:case",
      "action:dispose",
      "action:contact",
      "action:return",
    ]);
  });

  test("opens by key, and a change of mind comes back to the button it began at", async () => {
    const { panel } = await openPanel(operated.busyDesk);
    await take(panel, "operation:set-due");
    one(panel, ".decision button.quiet").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect((focused(panel) as HTMLElement).dataset["offer"]).toBe("operation:set-due"));
    expect(one<HTMLDetailsElement>(panel, ".more-offers").open).toBe(true);
  });

  test("is open where the reader has no move of their own", async () => {
    const { panel } = await openPanel(operated.supervisorsDesk);
    expect(one<HTMLDetailsElement>(panel, ".more-offers").open).toBe(true);
  });
});

describe("limits are said in words", () => {
  test("until when at the latest, how often still, and who must agree", async () => {
    const { panel } = await openPanel({ ...lateCase, operations: [operationsById.hold] });
    await take(panel, "operation:hold");
    expect(textsIn(panel, ".limits li")).toEqual(["最迟到2027年3月4日 18:30。", "还可办理 1 次。"]);
    expect(textIn(panel, ".only-asked")).toBe("这里提交的是申请，须依次经“中心初审”“分管领导审批”同意后才生效。");
    expect(textIn(panel, "button[type=submit]")).toBe("提交申请");
  });

  test("a deadline to choose says when it is due and how much more it can have", async () => {
    const { panel } = await openPanel({ ...lateCase, operations: [operationsById.extend] });
    await take(panel, "operation:extend");
    expect(textsIn(panel, ".choice")).toEqual([
      "结案时限（3月9日周一 09:00到期，最多延 5 个工作日，还可延 2 次）",
      "处置时限（3月2日周一 15:30到期，最多延 4 个工作时，还可延 1 次）",
    ]);
  });

  test("what lies beyond them is refused before it is sent, in the words of a clock", async () => {
    const { panel, server } = await openPanel({ ...lateCase, operations: [operationsById.hold] });
    await take(panel, "operation:hold");
    await userEvent.keyboard(text);
    await userEvent.fill(one(panel, "#field-hold-until"), "2028-01-01T09:00");
    one(panel, "button[type=submit]").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(textsIn(panel, "[data-summary] li")).toEqual(["“挂账至”不能晚于2027年3月4日 18:30"]));
    expect(posts(server)).toEqual([]);
  });

  test("approvals nobody named are counted", async () => {
    const { approvedBy: _names, ...nameless } = operationsById.hold;
    const { panel } = await openPanel({ ...lateCase, operations: [nameless] });
    await take(panel, "operation:hold");
    expect(textIn(panel, ".only-asked")).toContain("“第 1 级审批”“第 2 级审批”");
  });
});

describe("merging", () => {
  const routes = { "GET worklist": { at: wednesday, rows: casesOfTianning, cursor: null }, "POST cases/*/merge": changed };

  test("offers cases of the same matter at once, and tells what was chosen", async () => {
    const { panel, server } = await openPanel({ ...lateCase, operations: [operationsById.merge] }, routes);
    await take(panel, "operation:merge");
    await userEvent.keyboard("{Tab}");
    await vi.waitFor(() => expect(panel.renderRoot.querySelectorAll("[role=option]")).toHaveLength(7));
    await expectAccessible(panel);
    expect(server.calls.findLast(({ path }) => path === "worklist")?.query.get("item")).toBe("market-surroundings-exposed-rubbish");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await vi.waitFor(() => expect(textIn(panel, ".case-chosen")).toBe("暴露垃圾 延陵东路 128 号门前，处置中，天宁区城市管理局"));
    await userEvent.keyboard(`${text}{Tab}{Enter}`);
    await vi.waitFor(() => expect(posts(server)).toMatchObject([{ body: { into: "CZ-2026-000123" } }]));
  });

  test("finds a case by what is typed; it can never be the case itself", async () => {
    const itself = { ...casesOfTianning[0]!, number: lateCase.number };
    const { panel, server } = await openPanel(
      { ...lateCase, operations: [operationsById.merge] },
      { ...routes, "GET worklist": { at: wednesday, rows: [itself, casesOfTianning[1]], cursor: null } },
    );
    await take(panel, "operation:merge");
    await userEvent.keyboard("{Tab}翠竹");
    await vi.waitFor(() => expect(server.calls.findLast(({ path }) => path === "worklist")?.query.get("q")).toBe("翠竹"));
    await vi.waitFor(() =>
      expect(textsIn(panel, "[role=option]")).toEqual(["CZ-2026-000131 井盖缺失翠竹新村 12 幢东侧路口，待接收，天宁区住房和城乡建设局"]),
    );
  });

  test("the server's own sentence is shown where there is no such case", async () => {
    const { panel } = await openPanel(
      { ...lateCase, operations: [operationsById.merge] },
      { ...routes, "POST cases/*/merge": () => problem(409, "merge-target-unknown", { title: "没有这个案件，或者它已经结案。" }) },
    );
    await take(panel, "operation:merge");
    await userEvent.keyboard(`{Tab}CZ1{Escape}${text}{Tab}{Enter}`);
    await vi.waitFor(() => expect(textIn(panel, ".trouble")).toContain("没有这个案件，或者它已经结案。"));
  });
});

describe("supervision by hand", () => {
  test("takes the case to a meeting on the day the rule says, unless another is chosen", async () => {
    const { panel, server } = await openPanel(operated.supervisorsDesk, { "POST cases/*/supervise": changed });
    await take(panel, "rung:overdue:dispatch-meeting");
    expect(textIn(panel, ".only-asked")).toContain("“分管领导”");
    expect(one(panel, "#field-supervise-meeting")).toMatchObject({ value: "2026-03-09T09:00" });
    await userEvent.fill(one(panel, "#field-supervise-meeting"), "2026-03-16T09:00");
    one(panel, "button[type=submit]").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() =>
      expect(posts(server)).toMatchObject([
        { body: { chain: "overdue", rung: "dispatch-meeting", subject: "case", meetingAt: "2026-03-16T09:00:00+08:00", data: {} } },
      ]),
    );
  });

  test("a chain is ended by hand, with a reason", async () => {
    const { panel, server } = await openPanel(operated.supervisorsDesk, { "POST cases/*/lift": changed });
    await take(panel, "lift:overdue:case");
    expect(textIn(panel, "#decision-title")).toBe("解除“处置超期督办”");
    await userEvent.keyboard(`${text}{Tab}{Enter}`);
    await vi.waitFor(() =>
      expect(posts(server)).toMatchObject([
        { path: "cases/case-1/lift", body: { chain: "overdue", subject: "case", data: { "lift-text": "清运车辆检修" } } },
      ]),
    );
  });
});

describe("approval", () => {
  const half = operated.caseToApprove;

  test("stands first, with who asks for what, why, and which approvals it takes", async () => {
    const { panel } = await openPanel(half);
    await expectAccessible(panel);
    expect(textIn(panel, ".decisions")).toBe(
      "需要您审批 延期：结案时限 延长 5 个工作日 待审批 天宁区城市管理局（部门负责人）于今天 15:00提出 理由 清运车辆检修，预计下周到位。 中心初审 等待审批 同意 不同意",
    );
  });

  test.each([
    ["grant", "同意", "granted", "已办理：同意“延期：结案时限”。申请已生效。"],
    ["refuse", "不同意", "refused", "已办理：不同意“延期：结案时限”。申请已结束。"],
  ] as const)("%s is decided with an opinion, and says what it led to", async (decision, button, status, said) => {
    let view = half;
    const { panel, server } = await openPanel(() => view, {
      "POST cases/*/requests/*/*": () => {
        view = { ...half, requests: half.requests.map((request) => (request.id === "r2" ? { ...request, status } : request)) };
        return changed;
      },
    });
    await take(panel, `request:r2:${decision}`);
    expect(textIn(panel, "button[type=submit]")).toBe(button);
    expect(textIn(panel, ".decision .request")).toContain("清运车辆检修，预计下周到位。");
    await userEvent.keyboard("{Tab}情况属实{Tab}{Enter}");
    await vi.waitFor(() =>
      expect(posts(server)).toMatchObject([{ path: `cases/case-1/requests/r2/${decision}`, body: { data: { opinion: "情况属实" } } }]),
    );
    await vi.waitFor(() => expect(textIn(panel, ".outcome p")).toBe(said));
  });

  test("where others must agree after the reader, that is said before and after", async () => {
    const { steps: _steps, ...rest } = half.requests[0]!;
    const two = { ...rest, steps: [{}, { title: { "zh-CN": "分管领导审批", en: "Leader" } }] };
    let view: CaseView = { ...half, requests: [two] };
    const { panel } = await openPanel(() => view, {
      "POST cases/*/requests/*/*": () => {
        const { decide: _decided, ...asked } = two;
        view = { ...half, requests: [{ ...asked, steps: [{ at: lateCase.at }, two.steps[1]!] }] };
        return changed;
      },
    });
    await take(panel, "request:r2:grant");
    expect(textIn(panel, ".decision > .quiet-text")).toBe("同意后转“分管领导审批”，全部同意后才生效。");
    await userEvent.keyboard("{Tab}情况属实{Tab}{Enter}");
    await vi.waitFor(() => expect(textIn(panel, ".outcome p")).toBe("已办理：同意“延期：结案时限”。接下来由“分管领导审批”审批。"));
  });

  test("what is only asked for says whose approval it waits for", async () => {
    let view: CaseView = { ...lateCase, operations: [operationsById.hold] };
    const { panel } = await openPanel(() => view, {
      "POST cases/*/hold": () => {
        view = { ...view, version: 38, requests: operated.caseAskedFor.requests };
        return changed;
      },
    });
    await take(panel, "operation:hold");
    await userEvent.keyboard(`${text}{Tab}`);
    one(panel, "button[type=submit]").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(textIn(panel, ".outcome p")).toBe("已提出申请：挂账。等待“中心初审”同意，同意前照原来的安排办理。"));
    expect(textIn(panel, "[part=requests] .request")).toContain("挂账 至4月1日周三 09:00 待审批");
  });

  test("without a network the reasons stay, and the next try carries the same key", async () => {
    const { panel, server } = await openPanel(half, { "POST cases/*/requests/*/*": offline });
    await take(panel, "request:r2:refuse");
    await userEvent.keyboard("{Tab}人手充足{Tab}{Enter}");
    await vi.waitFor(() => expect(textIn(panel, ".trouble-title")).toBe("网络未连接"));
    server.change({ "POST cases/*/requests/*/*": changed });
    one(panel, "button[type=submit]").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(posts(server)).toHaveLength(2));
    const [first, second] = posts(server);
    expect(second?.body).toEqual(first?.body);
    expect(second?.headers.get("idempotency-key")).toBe(first?.headers.get("idempotency-key"));
  });

  test("the server's own sentence is shown to somebody who asked for it themselves", async () => {
    const { panel } = await openPanel(half, {
      "POST cases/*/requests/*/*": () => problem(403, "approval-by-same-person", { title: "申请人不能审批自己的申请。" }),
    });
    await take(panel, "request:r2:grant");
    await userEvent.keyboard("{Tab}情况属实{Tab}{Enter}");
    await vi.waitFor(() => expect(textIn(panel, ".trouble")).toContain("申请人不能审批自己的申请。"));
  });
});
