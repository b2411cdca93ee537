import { beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { courseOfLateCase, heldCase, jointCase, lateCase } from "../../test/case-of-exposed-rubbish.js";
import * as operated from "../../test/case-of-exposed-rubbish/operated-cases.js";
import { redCardProposed } from "../../test/case-of-exposed-rubbish/requests.js";
import { find, heard, one, openPanel, textIn, textsIn } from "../../test/case-panel-on-page.js";
import "../define.js";

beforeEach(() => void (document.documentElement.lang = "zh-CN"));

describe("what a case waits for", () => {
  test("an answer of whoever reported: since when, until when, and what was asked", async () => {
    const asked = {
      ...courseOfLateCase.at(-1)!,
      event: "asked",
      said: [{ field: "question-text", label: { "zh-CN": "请上报人补充什么", en: "What to ask" }, text: "请问是<b>哪个门</b>？" }],
    };
    const { panel } = await openPanel(operated.askedCase, { "GET cases/*/timeline": { timeline: [...courseOfLateCase, asked] } });
    expect(textIn(panel, ".standing")).toBe("正在等待上报人答复 今天 09:40提问 最迟等到3月11日周三 09:40 请问是<b>哪个门</b>？");
    expect(textIn(panel, ".due")).toBe("待上报人答复 时限暂停计时：等待上报人答复");
    expect(textsIn(panel, "[part=deadlines] > .deadlines p:nth-child(2)")).toContain("暂停计时：等待上报人答复");
  });

  test("a clock that another limit keeps running is not hidden by it", async () => {
    const { panel } = await openPanel({ ...lateCase, question: operated.askedCase.question });
    expect(one(panel, ".due").classList).toContain("late");
    expect(textIn(panel, ".standing strong")).toBe("正在等待上报人答复");
  });

  test("joint handling that stops the clock says so in place of a time left", async () => {
    const deadlines = jointCase.deadlines.map((deadline) =>
      deadline.subject === "case" && deadline.status === "running"
        ? { ...deadline, status: "stopped" as const, late: false, stoppedFor: ["joint-handling" as const] }
        : deadline,
    );
    const { panel } = await openPanel({ ...jointCase, dueAt: null, late: false, deadlines });
    expect(textIn(panel, ".due")).toBe("计时暂停 时限暂停计时：联合办理");
  });

  test("a hold says since when and until when, and which clocks it stops", async () => {
    const { panel } = await openPanel(heldCase);
    expect(textIn(panel, ".due")).toBe("挂账 3月2日周一 11:00起挂账，时限暂停计时3月20日周五 09:00自动恢复");
    expect(textsIn(panel, "[part=deadlines] > .deadlines p:nth-child(2)")).toContain("暂停计时：挂账");
  });

  test("a ruling: with whom it lies after how many returns, and to whoever rules it is the one move", async () => {
    const { panel } = await openPanel(operated.disputedCase);
    expect(textIn(panel, ".standing")).toBe("责任单位待裁定，由天宁区网格化服务管理中心（派遣员）裁定 已退回 2 次，今天 10:00提请裁定");
    expect(one(panel, "[data-offer='operation:rule']").classList).toContain("primary");
  });

  test("what was ruled, and that it binds", async () => {
    const { panel } = await openPanel(operated.ruledCase);
    expect(textIn(panel, ".standing")).toBe("已裁定由天宁区城市管理局办理，不得退回 裁定单位：天宁区网格化服务管理中心（派遣员）");
  });

  test("who was called in an emergency", async () => {
    const { panel } = await openPanel(operated.primaryCase);
    expect(textIn(panel, ".standing")).toBe("已通知应急联动单位 天宁区总值班室、消防救援");
  });
});

describe("duplicates", () => {
  test("a duplicate says into which case it was merged; that one opens by key", async () => {
    const selected = heard("gridloop-case-select");
    const { panel } = await openPanel(operated.mergedCase);
    expect(textIn(panel, ".standing p")).toBe("已作为重复件并入案件 CZ2026030100007 该案的办理结果会告知本案的上报人。");
    expect(textIn(panel, ".due")).toContain("已并案");
    one(panel, ".standing button").focus();
    await userEvent.keyboard("{Enter}");
    expect(selected).toHaveReturnedWith({ id: "case-2", number: "CZ2026030100007" });
    expect(panel.caseId).toBe("case-2");
  });

  test("a page that turns to the other case in its own way keeps the panel from it", async () => {
    const { panel } = await openPanel(operated.mergedCase);
    panel.addEventListener("gridloop-case-select", (event) => event.preventDefault(), { once: true });
    one(panel, ".standing button").focus();
    await userEvent.keyboard("{Enter}");
    expect(panel.caseId).toBe("case-1");
  });

  test("the other case lists its duplicates, each with a way to it", async () => {
    const { panel } = await openPanel(operated.primaryCase);
    expect(textsIn(panel, "[part=duplicates] .figure")).toEqual(["CZ2026030200011", "CZ2026030200015"]);
    one(panel, "[part=duplicates] button").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(panel.caseId).toBe("case-3"));
  });
});

describe("requests", () => {
  test("of others: how far they have come, in their steps", async () => {
    const { panel } = await openPanel(operated.caseToApprove);
    expect(textsIn(panel, "[part=requests] > .requests > .request")).toEqual([
      "挂账 至4月1日周三 09:00 待审批 天宁区城市管理局（处置人员）于今天 14:20提出 理由 场地权属有争议，等待自然资源部门认定。 中心初审 已同意 天宁区网格化服务管理中心，今天 16:05 意见 情况属实。 分管领导审批 等待审批",
      "红牌警告：处置超期督办 待审批 系统按督办规则于今天 17:30提出 第 1 级审批 等待审批 第 2 级审批 未开始",
    ]);
  });

  test("that are over: granted, refused with the reason, lapsed; the newest first, on demand", async () => {
    const { panel } = await openPanel(operated.caseToApprove);
    expect(textIn(panel, "[part=requests] summary")).toBe("已办结的申请（3）");
    expect(textsIn(panel, "[part=requests] details .request-title .badge")).toEqual(["已失效", "已同意", "未同意"]);
    expect(textsIn(panel, "[part=requests] details .approval").at(-1)).toBe(
      "中心初审 未同意 3月2日周一 14:00 意见 人手充足，按原时限办理。",
    );
  });

  test("stand beside the deadline they are about, too", async () => {
    const { panel } = await openPanel(operated.caseToApprove);
    expect(textsIn(panel, "[part=deadlines] .notes").find((notes) => notes.includes("申请"))).toContain("申请延长 5 个工作日，待审批");
  });

  test("for a rung: the ladder says that it is proposed", async () => {
    const chains = lateCase.chains.map((chain) => ({
      ...chain,
      ...(chain.next ? { next: { rung: "red-card", measure: "red-card" as const, at: "2026-03-05T15:30:00+08:00" } } : {}),
    }));
    const { panel } = await openPanel({ ...lateCase, chains, requests: [redCardProposed] });
    expect(textIn(panel, ".rung.next")).toContain("已提请审批，同意后发起");
    expect(find(panel, ".rung.next time")).toBeNull();
  });
});

describe("the record", () => {
  test("what happened says which deadline, what was asked for, until when, with which case", async () => {
    const at = (seq: number, event: string, details: object): object => ({
      ...courseOfLateCase.at(-1)!,
      seq,
      event,
      title: { "zh-CN": event },
      details,
    });
    const timeline = [
      at(1, "deadline-passed", { deadline: "handle-in-time", subject: "case", due: "2026-03-02T15:30:00+08:00" }),
      at(2, "deadline-moved", {
        deadline: "close-in-time",
        subject: "case",
        due: "2026-03-16T09:00:00+08:00",
        span: { amount: 5, unit: "working-days" },
        why: "extended",
      }),
      at(3, "request-made", { request: "r1", order: { operation: "hold" }, steps: 2 }),
      at(4, "held", { until: "2026-04-01T09:00:00+08:00" }),
      at(5, "deadline-moved", { deadline: "close-in-time", subject: "case", due: "2026-03-16T09:00:00+08:00", why: "resumed" }),
      at(6, "duplicate-joined", { duplicate: { case: "case-3", number: "CZ2026030200011" } }),
      at(7, "noted", { note: 5, until: {} }),
    ];
    const { panel } = await openPanel(operated.caseAskedFor, { "GET cases/*/timeline": { timeline } });
    const shown = one<HTMLElementTagNameMap["gridloop-case-timeline"]>(panel, "gridloop-case-timeline");
    expect(shown.entries.map(({ note }) => note)).toEqual([
      "处置时限",
      "结案时限，延长 5 个工作日，应于3月16日周一 09:00前完成",
      "挂账",
      "至4月1日周三 09:00",
      "CZ2026030200011",
      "",
    ]);
    expect(textIn(panel, ".section-head button")).toBe("系统记录（1）");
  });

  test("a measure leads to its paper, where the page has one", async () => {
    const without = await openPanel(lateCase);
    expect(find(without.panel, ".rung-paper")).toBeNull();
    const { panel } = await openPanel(lateCase, {}, { paperHref: "paper.html#case={id}&seq={seq}" });
    expect([...panel.renderRoot.querySelectorAll(".rung-paper")].map((link) => link.getAttribute("href"))).toEqual([
      "paper.html#case=case-1&seq=30",
      "paper.html#case=case-1&seq=36",
      "paper.html#case=case-1&seq=37",
    ]);
    expect(one(panel, ".rung-paper").getAttribute("aria-label")).toBe("查看文书：到期催办");
  });

  test("what an anonymous reporter gave is said to be kept back, also from handlers", async () => {
    const answers = lateCase.answers.map((form) => ({
      ...form,
      fields: form.fields.map(({ value, ...field }) =>
        field.type === "phone" ? { ...field, withheld: "anonymous" as const } : { ...field, ...(value === undefined ? {} : { value }) },
      ),
    }));
    const { panel } = await openPanel({ ...lateCase, anonymous: true, answers });
    expect(textsIn(panel, ".withheld")).toEqual(["匿名上报，不予显示"]);
  });

  test("a late mark that was appealed leaves the statistics, and its times stay", async () => {
    const { panel } = await openPanel(operated.exemptedCase);
    const deadline = textsIn(panel, "[part=deadlines] .deadline").find((each) => each.startsWith("处置时限"));
    expect(deadline).toContain("今天 17:40完成，已超期");
    expect(deadline).toContain("申诉成立，超期不计入统计");
  });

  test("a measure that takes the case to a meeting says when that is", async () => {
    const { panel } = await openPanel(operated.supervisorsDesk);
    expect(textIn(panel, ".rung-meeting")).toBe("会议时间：3月9日周一 09:00");
  });
});
