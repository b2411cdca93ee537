import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeServer, offline } from "../../test/fake-server.js";
import type { FakeAnswer, FakeServer } from "../../test/fake-server.js";
import { drawn, mount, textOf } from "../../test/mount.js";
import * as cases from "../../test/tracked-case.js";
import type { GridloopCaseTracker } from "./case-tracker.js";
import "./define.js";
import "../provider/define.js";

let visibility: DocumentVisibilityState = "visible";

beforeEach(() => {
  document.documentElement.lang = "zh-CN";
  visibility = "visible";
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => visibility });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, "visibilityState");
});

const become = (state: DocumentVisibilityState): void => {
  visibility = state;
  document.dispatchEvent(new Event("visibilitychange"));
};
const textIn = (tracker: GridloopCaseTracker, selector: string): string => textOf(tracker.renderRoot.querySelector(selector));

/** Waits until a case is shown and nothing is being asked. */
const settled = async (tracker: GridloopCaseTracker): Promise<void> => {
  await vi.waitUntil(() => tracker.renderRoot.querySelector("[aria-busy=false]"));
  await drawn(tracker);
};

/** A tracker that shows a case, with time in the test's hands. */
async function follow(answer: FakeAnswer): Promise<{ tracker: GridloopCaseTracker; server: FakeServer }> {
  const server = fakeServer({ "GET track/*": answer });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const tracker = await mount("gridloop-case-tracker", { number: cases.handled.number, code: "LUFS-SJWF-39SQ" }, provider);
  await settled(tracker);
  return { tracker, server };
}

/** Lets a minute pass, and what it set off be answered. */
async function minute(tracker: GridloopCaseTracker): Promise<void> {
  await vi.advanceTimersByTimeAsync(60_000);
  await settled(tracker);
}

test("an open case is asked after every minute, and what is new is said", async () => {
  const { tracker, server } = await follow(cases.handled);
  await minute(tracker);
  expect(server.calls).toHaveLength(2);
  expect(textIn(tracker, "[role=status].news")).toBe("");
  server.change({ "GET track/*": cases.late });
  await minute(tracker);
  await vi.waitFor(() => expect(textIn(tracker, "[role=status].news")).toBe("有新进展：黄牌警告"));
  expect(textIn(tracker, ".caution-title")).toBe("已超过办理时限");
});

test("a page out of view asks nothing, and at once when it is back", async () => {
  const { tracker, server } = await follow(cases.handled);
  become("hidden");
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(server.calls).toHaveLength(1);
  become("visible");
  await vi.waitFor(() => expect(server.calls).toHaveLength(2));
  await settled(tracker);
});

test("a tracker taken off the page asks nothing, and at once when it is put back", async () => {
  const { tracker, server } = await follow(cases.handled);
  const parent = tracker.parentElement!;
  tracker.remove();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(server.calls).toHaveLength(1);
  parent.append(tracker);
  await vi.waitFor(() => expect(server.calls).toHaveLength(2));
});

test("a closed case is not asked after again", async () => {
  const { server } = await follow(cases.satisfied);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(server.calls).toHaveLength(1);
});

test("without a network the case stays on show, said to be of when it was read", async () => {
  const { tracker, server } = await follow(cases.handled);
  server.change({ "GET track/*": offline });
  await minute(tracker);
  expect(textIn(tracker, ".news")).toBe("未能刷新，以下是今天 11:00 的情况。");
  expect(textIn(tracker, ".where")).toBe("分流交办");
  server.change({ "GET track/*": cases.handled });
  await minute(tracker);
  expect(textIn(tracker, ".news")).toBe("");
});

test("asked for by the person, that nothing is new is said, too", async () => {
  const { tracker } = await follow(cases.handled);
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(tracker, ".news")).toBe("已刷新，暂无新的进展。"));
});

test("a survey half answered outlives being asked after", async () => {
  const { tracker, server } = await follow(cases.closedWithSurvey);
  const survey = tracker.renderRoot.querySelector("gridloop-survey")!;
  const comment = await vi.waitUntil(() => survey.renderRoot.querySelector("textarea"), { timeout: 5_000 });
  comment.focus();
  await userEvent.keyboard("still there");
  become("visible");
  await vi.waitFor(() => expect(server.calls).toHaveLength(2));
  await settled(tracker);
  expect(survey.renderRoot.querySelector("textarea")).toBe(comment);
  expect(comment.value).toBe("still there");
});
