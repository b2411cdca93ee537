import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeServer, offline, problem } from "../../test/fake-server.js";
import type { FakeRoutes, FakeServer } from "../../test/fake-server.js";
import { expectAccessible } from "../../test/accessibility.js";
import { commit, compose } from "../../test/ime.js";
import { drawn, mount, textOf } from "../../test/mount.js";
import * as cases from "../../test/tracked-case.js";
import type { GridloopCaseTracker } from "./case-tracker.js";
import "../define.js";

const { number } = cases.handled;
const code = "LUFS-SJWF-39SQ";
const asSent = "LUFSSJWF39SQ";

const one = (tracker: GridloopCaseTracker, selector: string): HTMLElement =>
  tracker.renderRoot.querySelector<HTMLElement>(selector) ?? expect.unreachable(`no ${selector}`);
const textIn = (tracker: GridloopCaseTracker, selector: string): string => textOf(tracker.renderRoot.querySelector(selector));
const focused = (tracker: GridloopCaseTracker): string => tracker.shadowRoot?.activeElement?.id ?? "";

/** Puts a tracker in front of a server that answers as given. */
async function open(
  routes: FakeRoutes,
  properties: Partial<GridloopCaseTracker> = {},
): Promise<{ tracker: GridloopCaseTracker; server: FakeServer }> {
  const server = fakeServer(routes);
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  return { tracker: await mount("gridloop-case-tracker", properties, provider), server };
}

/** A tracker that already shows a case. */
async function follow(answer: FakeRoutes[string], more: FakeRoutes = {}): Promise<{ tracker: GridloopCaseTracker; server: FakeServer }> {
  const opened = await open({ "GET track/*": answer, ...more }, { number, code });
  await shows(opened.tracker, "#matter");
  return opened;
}

const shows = async (tracker: GridloopCaseTracker, selector: string): Promise<void> => {
  await vi.waitUntil(() => tracker.renderRoot.querySelector(selector), { timeout: 5_000 });
  await drawn(tracker);
};

const heard = (type: string): ReturnType<typeof vi.fn> => {
  const listener = vi.fn((event: Event) => (event as CustomEvent<unknown>).detail);
  document.addEventListener(type, listener);
  listeners.push([type, listener]);
  return listener;
};
let listeners: [string, EventListener][] = [];

beforeEach(() => void (document.documentElement.lang = "zh-CN"));

afterEach(() => {
  listeners.forEach(([type, listener]) => document.removeEventListener(type, listener));
  listeners = [];
  history.replaceState(history.state, "", location.pathname + location.search);
});

test("axe finds nothing to object to, in both languages", async () => {
  for (const lang of ["zh-CN", "en"]) {
    document.documentElement.lang = lang;
    const { tracker } = await follow(cases.lateAndSilent);
    await expectAccessible(tracker);
  }
});

describe("looking a case up", () => {
  test("takes the keyboard alone, and number and code however they are typed", async () => {
    const tracked = heard("gridloop-case-tracked");
    const { tracker, server } = await open({ "GET track/*": cases.handled });
    await userEvent.keyboard("{Tab} cz2026 0302 00001{Tab}lufs sjwf-39sq{Enter}");
    await shows(tracker, "#matter");
    expect(server.calls.map(({ path, query }) => [path, query.get("code")])).toEqual([[`track/${number}`, asSent]]);
    expect(tracked).toHaveReturnedWith({ number, status: "open", step: "dispatch" });
    expect(tracked).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(focused(tracker)).toBe("matter"));
  });

  test("asks for what is missing before it asks the server", async () => {
    const { tracker, server } = await open({ "GET track/*": cases.handled });
    await userEvent.keyboard("{Tab}{Enter}");
    await vi.waitFor(() => expect(tracker.shadowRoot?.activeElement?.className).toBe("summary"));
    expect(textIn(tracker, ".summary")).toBe("有 2 处需要修改 请填写“案件编号”请填写“查询码”");
    expect(server.calls).toEqual([]);
    await userEvent.keyboard("{Tab}{Enter}");
    expect(focused(tracker)).toBe("field-number");
  });

  test("says one sentence for a wrong number and a wrong code, and keeps what was typed", async () => {
    const { tracker } = await open({ "GET track/*": () => problem(404, "case-not-found", { title: "该案件的查询码不对" }) });
    await userEvent.keyboard(`{Tab}${number}{Tab}WRONG{Enter}`);
    await shows(tracker, "[role=alert]");
    expect(textIn(tracker, "[role=alert]")).toBe("没有查到案件 案件编号或查询码有误。请对照回执核对后重新输入。");
    expect(one(tracker, "#field-number")).toHaveProperty("value", number);
    expect(one(tracker, "#field-code")).toHaveProperty("value", "WRONG");
  });

  test("asked too often, says for how many minutes to wait", async () => {
    document.documentElement.lang = "en";
    const { tracker } = await open({ "GET track/*": () => problem(429, "rate-limited", {}, { "retry-after": "541" }) });
    await userEvent.keyboard(`{Tab}${number}{Tab}WRONG{Enter}`);
    await shows(tracker, "[role=alert]");
    expect(textIn(tracker, "[role=alert]")).toContain("try again in 10 minutes");
  });

  test("without a network loses nothing, and goes on when there is one", async () => {
    const { tracker, server } = await open({ "GET track/*": offline });
    await userEvent.keyboard(`{Tab}${number}{Tab}${code}{Enter}`);
    await shows(tracker, "[role=alert]");
    expect(textIn(tracker, "[role=alert]")).toContain("网络未连接");
    server.change({ "GET track/*": cases.handled });
    await userEvent.keyboard("{Enter}");
    await shows(tracker, "#matter");
  });

  test("Enter that takes an input method's candidate asks nothing yet", async () => {
    const { tracker, server } = await open({ "GET track/*": cases.handled });
    await userEvent.keyboard(`{Tab}${number}{Tab}`);
    await compose("lu");
    one(tracker, "#field-code").dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }),
    );
    one(tracker, "form").dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
    expect(server.calls).toEqual([]);
    await commit("LUFSSJWF39SQ");
    await userEvent.keyboard("{Enter}");
    await shows(tracker, "#matter");
  });

  test("the code never stands in the page", async () => {
    const { tracker } = await open({ "GET track/*": cases.closedWithSurvey }, { number, code });
    await shows(tracker, "gridloop-survey");
    const written = tracker.outerHTML + tracker.shadowRoot!.innerHTML;
    expect(written).not.toMatch(/LUFS/);
  });

  test("another case is asked for with nothing left of the one before", async () => {
    const { tracker } = await open({ "GET track/*": cases.handled });
    await userEvent.keyboard(`{Tab}${number}{Tab}${code}{Enter}`);
    await shows(tracker, "#matter");
    one(tracker, ".foot .quiet").focus();
    await userEvent.keyboard("{Enter}");
    await shows(tracker, "#field-code");
    expect(one(tracker, "#field-number")).toHaveProperty("value", "");
    expect(one(tracker, "#field-code")).toHaveProperty("value", "");
    await vi.waitFor(() => expect(focused(tracker)).toBe("look-up-title"));
  });
});

describe("number and code from the page", () => {
  test("come from the address, which forgets the code", async () => {
    history.replaceState(history.state, "", `#number=${number}&code=${code}`);
    const tracked = heard("gridloop-case-tracked");
    const { tracker, server } = await open({ "GET track/*": cases.handled }, { fromFragment: true });
    await shows(tracker, "#matter");
    expect(location.hash).toBe(`#number=${number}`);
    expect(server.calls[0]?.query.get("code")).toBe(asSent);
    expect(tracked).not.toHaveBeenCalled();
  });

  test("also where the address changes while the page is open", async () => {
    const { tracker } = await open({ "GET track/*": cases.handled }, { fromFragment: true });
    location.hash = `#number=${number}&code=${code}`;
    await shows(tracker, "#matter");
    expect(location.hash).not.toContain("code");
  });

  test("are left alone without from-fragment", async () => {
    history.replaceState(history.state, "", `#number=${number}&code=${code}`);
    const { tracker } = await open({ "GET track/*": cases.handled });
    expect(tracker.renderRoot.querySelector("#field-number")).not.toBeNull();
    expect(location.hash).toContain("code");
  });

  test("may be set in any order; a number alone is filled in", async () => {
    const { tracker } = await open({ "GET track/*": cases.handled }, { number });
    expect(one(tracker, "#field-number")).toHaveProperty("value", number);
    tracker.code = code;
    await shows(tracker, "#matter");
  });

  test("that are wrong are said to be, and may be typed anew", async () => {
    const { tracker } = await open({ "GET track/*": () => problem(404, "case-not-found") }, { number, code });
    await shows(tracker, "[role=alert]");
    await vi.waitFor(() => expect(one(tracker, "#field-number")).toHaveProperty("value", number));
    expect(one(tracker, "#field-code")).toHaveProperty("value", "");
  });

  test("without a network can be tried again", async () => {
    const { tracker, server } = await open({ "GET track/*": offline }, { number, code });
    await shows(tracker, "[role=alert]");
    server.change({ "GET track/*": cases.handled });
    await userEvent.keyboard("{Tab}{Enter}");
    await shows(tracker, "#matter");
  });

  test("properties no number or code can be are nothing to throw at", async () => {
    const { tracker } = await open({}, { number: undefined as never, code: null as never });
    expect(tracker.renderRoot.querySelector("#field-number")).not.toBeNull();
  });
});

describe("where the case stands", () => {
  test.each([
    [cases.handled, "由天宁街道综合行政执法局办理", ""],
    [
      cases.late,
      "昨天 16:40已超 24 小时",
      "已超过办理时限 给您带来不便，敬请谅解。在此期间已督促承办单位 2 次，最近一次为今天 16:40 的“黄牌警告”。",
    ],
    [cases.silent, "3月12日周四 17:00还剩 3 天", "已有 7 天没有新的进展 本环节应于3月12日周四 17:00 前办理。"],
    [
      cases.lateAndSilent,
      "已超 7 天",
      "已有 7 天没有新的进展 本环节应于3月2日周一 16:40 前办理，已超 7 天。在此期间已督促承办单位 2 次，最近一次为3月3日周二 16:40 的“黄牌警告”。",
    ],
    [cases.onHold, "挂账", "案件已挂账，暂缓办理 目前暂不具备办理条件，时限停止计算。条件具备后恢复办理，无需您重新上报。"],
    [cases.provisional, "节假日安排公布后可能调整", ""],
    [cases.closedWithSurvey, "核查通过，结案", ""],
    [cases.satisfied, "您的评价 满意", ""],
    [cases.redone, "不满意，已重新办理", ""],
  ])("is said in plain words (%#)", async (tracked, said, caution) => {
    const { tracker } = await follow(tracked);
    expect(textIn(tracker, ".standing")).toContain(said);
    expect(textIn(tracker, ".caution")).toBe(caution);
  });

  test("is said in English, too", async () => {
    document.documentElement.lang = "en";
    const { tracker } = await follow(cases.lateAndSilent);
    expect(textIn(tracker, ".standing")).toContain("With Tianning Subdistrict Integrated Enforcement Squad");
    expect(textIn(tracker, ".caution")).toBe(
      "Nothing has moved for 7 days This step was due Mon 2 Mar, 16:40 and is late by 7 days." +
        "Since then the responsible unit has been pressed 2 times, last with “Yellow card”, Tue 3 Mar, 16:40.",
    );
  });

  test("a change of language asks the server nothing and keeps what is shown", async () => {
    const { tracker, server } = await follow(cases.handled);
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(textIn(tracker, "#matter")).toBe("Exposed rubbish"));
    expect(server.calls).toHaveLength(1);
  });

  test("the outward steps say in words how far each is", async () => {
    const { tracker } = await follow(cases.late);
    const steps = [...tracker.renderRoot.querySelectorAll(".step")].map((step) => textOf(step));
    expect(steps).toEqual([
      "采集上报 已完成",
      "核实立案 已完成",
      "分流交办 正在进行",
      "督查督办 已督办 2 次",
      "结果反馈 未开始",
      "核查结案 未开始",
    ]);
    expect(textIn(tracker, ".step[aria-current=step]")).toContain("分流交办");
  });

  test("the course names every time a unit was pressed, and which", async () => {
    const { tracker } = await follow(cases.late);
    const timeline = tracker.renderRoot.querySelector("gridloop-case-timeline");
    expect(textOf(timeline?.shadowRoot)).toContain("黄牌警告 2026年3月3日 16:40督促对象：天宁街道综合行政执法局");
  });

  test("a closed case shows the answer before anything is asked of whoever reads it, and the course does not repeat it", async () => {
    const { tracker } = await follow(cases.closedWithSurvey);
    const answer = one(tracker, "[part=answer]");
    expect(textOf(answer)).toMatch(/^答复 ?2026年3月4日 11:00 ?答复内容 ?您好！您反映的暴露垃圾已于3月4日清运完毕/);
    expect(answer.compareDocumentPosition(one(tracker, "gridloop-survey"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const timeline = tracker.renderRoot.querySelector("gridloop-case-timeline");
    expect(textOf(timeline?.shadowRoot)).not.toContain("清运完毕");
  });

  test("of a matter that was not filed the reason is read in one's own language", async () => {
    document.documentElement.lang = "en";
    const { tracker } = await follow(cases.rejected);
    expect([...tracker.renderRoot.querySelectorAll(".answer :is(h3, dt, dd:not([lang]))")].map((text) => textOf(text))).toEqual([
      "The answer",
      "Reason",
      "Reported before",
      "Explanation",
    ]);
  });

  test("an open case has no answer yet, though its course tells what was answered before", async () => {
    const { tracker } = await follow(cases.redone);
    expect(tracker.renderRoot.querySelector("[part=answer]")).toBeNull();
    expect(textOf(tracker.renderRoot.querySelector("gridloop-case-timeline")?.shadowRoot)).toContain("清运完毕");
  });

  test("who answers the survey is thanked, and the case is shown as it stands then", async () => {
    const surveyed = heard("gridloop-survey-answered");
    const answer = { number, status: "open", step: "dispatch", satisfaction: "unsatisfied" };
    const { tracker, server } = await follow(cases.closedWithSurvey, { "POST track/*/survey": answer });
    server.change({ "GET track/*": cases.redone });
    await userEvent.keyboard("{Tab} {ArrowDown}{ArrowDown}{Tab} {Tab}{Tab}{Enter}");
    await vi.waitFor(() => expect(textIn(tracker, ".standing")).toContain("不满意，已重新办理"));
    const survey = tracker.renderRoot.querySelector("gridloop-survey");
    expect(textOf(survey?.shadowRoot?.querySelector("h2"))).toBe("您的意见已收到，案件将重新办理");
    expect(surveyed).toHaveReturnedWith(answer);
    expect(server.calls.find(({ method }) => method === "POST")?.body).toEqual({ code: asSent, data: { solved: "no", satisfied: "yes" } });
  });

  test("on paper nothing of the course is left out", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => {});
    const { tracker } = await follow(cases.closedWithSurvey);
    one(tracker, ".foot button:nth-of-type(2)").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    const timeline = tracker.renderRoot.querySelector("gridloop-case-timeline");
    expect(timeline?.shadowRoot?.querySelectorAll(".entry")).toHaveLength(cases.closedWithSurvey.timeline.length);
    print.mockRestore();
  });
});
