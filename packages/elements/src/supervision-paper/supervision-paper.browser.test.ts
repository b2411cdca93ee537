import type { PaperView } from "@gridloop/core/api";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeServer, offline, pending, problem } from "../../test/fake-server.js";
import { mount, textOf } from "../../test/mount.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import { order, redCard, supervisionRoutes } from "../../test/supervision-of-tianning.js";
import type { GridloopSupervisionPaper } from "./supervision-paper.js";
import "../define.js";

const one = (paper: GridloopSupervisionPaper, selector: string): Element | null => paper.renderRoot.querySelector(selector);

elementSuite(
  "gridloop-supervision-paper",
  {
    "an order, answered": { properties: { caseId: "case-000123", seq: 21 }, routes: supervisionRoutes(), ready: ".paper" },
    "a card nobody answered": { properties: { caseId: "case-000123", seq: 18 }, routes: supervisionRoutes(), ready: ".paper" },
    "given by the page": { properties: { paper: redCard }, ready: ".paper" },
    loading: { properties: { caseId: "case-000123", seq: 21 }, routes: { "GET cases/*/papers/21": pending }, ready: ".loading" },
    "not found": {
      properties: { caseId: "case-000123", seq: 21 },
      routes: { "GET cases/*/papers/21": problem(404, "paper-not-found") },
      ready: ".notice",
    },
    "without a provider": { ready: ".notice" },
  },
  // What people wrote is in their language, and a rule is named as it is written.
  { latinInChinese: /Bureau rule: more than five working days|six-step@2\/overdue\/[a-z-]+|CZ-/g },
);

/** Puts a paper on the page, and waits for what draws it. */
async function onPage(paper: PaperView): Promise<GridloopSupervisionPaper> {
  const element = await mount("gridloop-supervision-paper", { paper });
  await vi.waitUntil(() => one(element, ".paper"), { timeout: 5_000 });
  return element;
}

test("it names whom it presses, by role and unit, the deadline that ran out, and by when an answer is owed", async () => {
  const paper = await onPage(order);
  expect(textOf(one(paper, "h2"))).toBe("督办单二级");
  expect(textOf(one(paper, ".number"))).toBe("编号 CZ-2026-000123-21");
  expect(textOf(one(paper, ".facts"))).toContain("主送 天宁区城市管理局（承办人、部门负责人）");
  expect(textOf(one(paper, ".facts"))).toContain("抄送 天宁区（分管领导）");
  expect(textOf(one(paper, ".body"))).toContain("本案“处置时限”已于 2026年3月2日 15:30 到期");
  expect(textOf(one(paper, ".reply-by"))).toBe("请于 2026年3月11日 15:31 前回复办理情况。");
  expect(textOf(one(paper, ".issued"))).toBe("签发 天宁区网格化服务管理中心（督办员） 2026年3月9日 15:31");
});

test("what people wrote stands as they wrote it, in a language nobody claims to know", async () => {
  document.documentElement.lang = "en";
  const paper = await onPage(order);
  const written = one(paper, ".body .words dd") as HTMLElement;
  expect(written.innerText).toBe("三日内清运完毕，\n并在现场设置禁倒标志。");
  expect(written.getAttribute("lang")).toBe("");
});

test("a paper the rule itself issued says so, and that nobody has answered", async () => {
  const paper = await onPage(redCard);
  expect(textOf(one(paper, ".issued"))).toContain("按规则自动签发");
  expect(textOf(one(paper, ".reply"))).toBe("尚未回复");
});

test("it can be printed with the keyboard", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => {});
  await onPage(order);
  await userEvent.keyboard("{Tab}{Enter}");
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});

test("after a failure of the network the person can ask again with the keyboard", async () => {
  const server = fakeServer({ "GET cases/*/papers/21": offline });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const paper = await mount("gridloop-supervision-paper", { caseId: "case-000123", seq: 21 }, provider);
  await vi.waitUntil(() => one(paper, ".notice"));
  server.change(supervisionRoutes());
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitUntil(() => one(paper, ".paper"));
});
