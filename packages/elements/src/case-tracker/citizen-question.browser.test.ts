import type { TrackedCase } from "@gridloop/core/api";
import { beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "../../test/accessibility.js";
import { fakeServer, offline, problem } from "../../test/fake-server.js";
import type { FakeAnswer, FakeServer } from "../../test/fake-server.js";
import { commit, compose } from "../../test/ime.js";
import { mount, textOf } from "../../test/mount.js";
import * as cases from "../../test/tracked-case.js";
import type { GridloopCaseTracker } from "./case-tracker.js";
import "./define.js";
import "../provider/define.js";

const { number } = cases.asked;
const { question: _answered, ...goesOn } = { ...cases.asked, dueAt: "2026-03-06T16:40:00+08:00" };
const taken = { number, status: "open", step: "dispatch" };

beforeEach(() => void (document.documentElement.lang = "zh-CN"));

const one = <Found extends HTMLElement = HTMLElement>(tracker: GridloopCaseTracker, selector: string): Found =>
  tracker.renderRoot.querySelector<Found>(selector) ?? expect.unreachable(`no ${selector}`);
const textIn = (tracker: GridloopCaseTracker, selector: string): string => textOf(tracker.renderRoot.querySelector(selector));
const posts = (server: FakeServer): FakeServer["calls"] => server.calls.filter(({ method }) => method === "POST");

async function open(tracked: TrackedCase, answer: FakeAnswer): Promise<{ tracker: GridloopCaseTracker; server: FakeServer }> {
  const server = fakeServer({ "GET track/*": tracked, "POST track/*/answer": answer });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const tracker = await mount("gridloop-case-tracker", { number, code: "LUFS-SJWF-39SQ" }, provider);
  await vi.waitUntil(() => tracker.renderRoot.querySelector(".question textarea"), { timeout: 5_000 });
  return { tracker, server };
}

test("what is asked stands first, in the words it was asked in, with the form to answer in", async () => {
  const { tracker } = await open(cases.asked, taken);
  await expectAccessible(tracker);
  expect(textIn(tracker, ".question h3")).toBe("需要您补充说明");
  expect(textIn(tracker, ".question")).toContain("垃圾堆在市场的哪个门？ 是不是每天都有？");
  expect(textIn(tracker, ".question-advice")).toBe("请在3月10日周二 09:30 前答复。收到您的答复后，承办单位才能继续办理。");
  expect(textIn(tracker, ".standing .lamp")).toBe("等您答复");
  expect(textIn(tracker, ".standing")).not.toContain("没有规定时限");
});

test("it is answered by keyboard, in Chinese, and the case goes on", async () => {
  const answered = vi.fn((event: Event) => (event as CustomEvent<unknown>).detail);
  const { tracker, server } = await open(cases.asked, taken);
  tracker.addEventListener("gridloop-question-answered", answered);
  one(tracker, "textarea").focus();
  await compose("dongmen");
  await commit("东门，每天都有。");
  server.change({ "GET track/*": goesOn });
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(tracker, ".news")).toBe("您的答复已提交，承办单位将继续办理。"));
  expect(posts(server).map(({ path, body }) => [path, body])).toEqual([
    [`track/${number}/answer`, { code: "LUFSSJWF39SQ", data: { supplement: "东门，每天都有。" } }],
  ]);
  expect(answered).toHaveReturnedWith(taken);
  expect(tracker.renderRoot.querySelector(".question")).toBeNull();
  await vi.waitFor(() => expect(tracker.shadowRoot?.activeElement?.id).toBe("matter"));
});

test("an empty answer is not sent, and what is missing is led to", async () => {
  const { tracker, server } = await open(cases.asked, taken);
  one(tracker, ".question button").focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(tracker.shadowRoot?.activeElement?.className).toBe("summary"));
  expect(posts(server)).toEqual([]);
});

test("asking the server again takes nothing from under the pen", async () => {
  const { tracker, server } = await open(cases.asked, taken);
  one(tracker, "textarea").focus();
  await userEvent.keyboard("东门");
  server.change({ "GET track/*": { ...cases.asked, at: "2026-03-03T11:01:00+08:00" } });
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.waitFor(() => expect(server.calls.filter(({ path }) => path.startsWith("track/"))).toHaveLength(2));
  await vi.waitFor(() => expect(textIn(tracker, ".as-of")).toContain("11:01"));
  expect(one<HTMLTextAreaElement>(tracker, "textarea").value).toBe("东门");
  expect(tracker.shadowRoot?.activeElement?.localName).toBe("textarea");
});

test("without a network the answer stays, and the next try counts as the same", async () => {
  const { tracker, server } = await open(cases.asked, offline);
  one(tracker, "textarea").focus();
  await userEvent.keyboard("东门{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(tracker, ".question")).toContain("网络未连接"));
  expect(one<HTMLTextAreaElement>(tracker, "textarea").value).toBe("东门");
  server.change({ "POST track/*/answer": taken, "GET track/*": goesOn });
  one(tracker, ".question button.primary").focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(textIn(tracker, ".news")).toContain("您的答复已提交"));
  const [first, second] = posts(server).map(({ headers }) => headers.get("idempotency-key"));
  expect(second).toBe(first);
});

test("where nobody waits any longer that is said, with how the case stands now", async () => {
  const { tracker, server } = await open(cases.asked, () => problem(409, "question-not-open"));
  server.change({ "GET track/*": goesOn });
  one(tracker, "textarea").focus();
  await userEvent.keyboard("东门{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(tracker, ".news")).toBe("案件已有新进展，此操作已不能办理。以下是最新情况。"));
  expect(tracker.renderRoot.querySelector(".question")).toBeNull();
});

test("of a merged case the other one's progress is told, its silence is not", async () => {
  const server = fakeServer({ "GET track/*": cases.merged });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const tracker = await mount("gridloop-case-tracker", { number, code: "LUFS-SJWF-39SQ" }, provider);
  await vi.waitUntil(() => tracker.renderRoot.querySelector(".standing"));
  await expectAccessible(tracker);
  expect(textIn(tracker, ".caution.merged")).toBe(
    "已与另一件上报合并办理 另有一件上报反映同一问题，两件一并办理。以下是合并办理的进展，办结后会告知您结果。",
  );
  expect(tracker.renderRoot.querySelectorAll(".caution")).toHaveLength(1);
});
