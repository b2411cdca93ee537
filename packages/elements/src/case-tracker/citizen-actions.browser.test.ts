import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeServer, offline, problem } from "../../test/fake-server.js";
import type { FakeAnswer, FakeServer } from "../../test/fake-server.js";
import { expectAccessible } from "../../test/accessibility.js";
import { mount, textOf } from "../../test/mount.js";
import * as cases from "../../test/tracked-case.js";
import type { GridloopCaseTracker } from "./case-tracker.js";
import "./define.js";
import "../provider/define.js";

const { number } = cases.received;
const taken = { number, status: "closed", step: "close" };
const acted = vi.fn((event: Event) => (event as CustomEvent<unknown>).detail);
document.addEventListener("gridloop-citizen-acted", acted);

beforeEach(() => void (document.documentElement.lang = "zh-CN"));

afterEach(() => void acted.mockClear());

const textIn = (tracker: GridloopCaseTracker, selector: string): string => textOf(tracker.renderRoot.querySelector(selector));
const focused = (tracker: GridloopCaseTracker): Element | null | undefined => tracker.shadowRoot?.activeElement;
const posts = (server: FakeServer): FakeServer["calls"] => server.calls.filter(({ method }) => method === "POST");

/** Opens a case and presses its first action. */
async function begin(tracked: typeof cases.received, answer: FakeAnswer): Promise<{ tracker: GridloopCaseTracker; server: FakeServer }> {
  const server = fakeServer({ "GET track/*": tracked, "POST track/*/actions/withdraw": answer });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const tracker = await mount("gridloop-case-tracker", { number, code: "LUFS-SJWF-39SQ" }, provider);
  await vi.waitUntil(() => tracker.renderRoot.querySelector("[data-action=withdraw]"));
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(focused(tracker)?.id).toBe("action-title"));
  await vi.waitUntil(() => !tracker.renderRoot.querySelector(".action .loading"), { timeout: 5_000 });
  return { tracker, server };
}

test("axe finds nothing to object to while a case is being withdrawn", async () => {
  const { tracker } = await begin(cases.receivedWithForm, taken);
  await expectAccessible(tracker);
});

test("withdrawing takes the keyboard alone, and asks once more before it does", async () => {
  const { tracker, server } = await begin(cases.received, taken);
  expect(textIn(tracker, "#action-title")).toBe("确定要“撤回”吗？");
  expect(posts(server)).toEqual([]);
  server.change({ "GET track/*": cases.withdrawn });
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(tracker, ".news")).toBe("已为您办理“撤回”。"));
  expect(posts(server).map(({ path, body }) => [path, body])).toEqual([
    [`track/${number}/actions/withdraw`, { code: "LUFSSJWF39SQ", data: {} }],
  ]);
  expect(acted).toHaveReturnedWith({ number, action: "withdraw", status: "closed", step: "close" });
  expect(textIn(tracker, ".where")).toBe("撤回");
  await vi.waitFor(() => expect(focused(tracker)?.id).toBe("matter"));
});

test("thinking better of it leads back to where it began", async () => {
  const { tracker, server } = await begin(cases.received, taken);
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await vi.waitFor(() => expect(focused(tracker)?.getAttribute("data-action")).toBe("withdraw"));
  expect(posts(server)).toEqual([]);
});

test("an action's form is asked, and what is missing is led to", async () => {
  const { tracker, server } = await begin(cases.receivedWithForm, taken);
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(focused(tracker)?.className).toBe("summary"));
  expect(posts(server)).toEqual([]);
  await userEvent.keyboard("{Tab}{Enter} ");
  await userEvent.keyboard("{ArrowDown}{Tab}{Enter}");
  await vi.waitFor(() => expect(posts(server)).toHaveLength(1));
  expect(posts(server)[0]?.body).toMatchObject({ data: { "withdrawal-reason": "by-mistake" } });
});

test("a try without a network keeps everything, and the next one counts as the same", async () => {
  const { tracker, server } = await begin(cases.received, offline);
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(tracker, "[role=alert]")).toContain("网络未连接"));
  server.change({ "POST track/*/actions/withdraw": taken });
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(acted).toHaveBeenCalledOnce());
  const [first, second] = posts(server).map(({ headers }) => headers.get("idempotency-key"));
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(first);
});

test("an action that is not there any more says so and shows how the case stands now", async () => {
  const { tracker, server } = await begin(cases.received, () => problem(409, "action-unknown"));
  server.change({ "GET track/*": cases.handled });
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(tracker, ".news")).toBe("案件已有新进展，此操作已不能办理。以下是最新情况。"));
  expect(textIn(tracker, ".where")).toBe("分流交办");
  expect(tracker.renderRoot.querySelector(".actions")).toBeNull();
  expect(acted).not.toHaveBeenCalled();
});
