import { expect, test } from "vitest";
import { eventually } from "../../../../test/eventually.js";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "../../../../test/accessibility.js";
import { ask } from "../../../../test/form-on-page.js";
import type { FormOnPage } from "../../../../test/form-on-page.js";
import { commit, compose } from "../../../../test/ime.js";
import { textOf } from "../../../../test/mount.js";
import { aTaskLater, controlsOf, fieldSuite, problemOf, tabInto } from "../../../../test/suites/field-suite.js";

const unit = (id: string, chinese: string, english: string): { id: string; title: { "zh-CN": string; en: string } } => ({
  id,
  title: { "zh-CN": chinese, en: english },
});
const options = [
  unit("urban", "城市管理局", "Urban management bureau"),
  unit("hongmei", "红梅街道办事处", "Hongmei Street office"),
  unit("tianning", "天宁街道办事处", "Tianning Street office"),
];
const grids = Array.from({ length: 1000 }, (_, index) => unit(`grid-${index}`, `第${index}网格`, `Grid ${index}`));

fieldSuite({
  field: { type: "unit", options },
  answer: "hongmei",
  answering: () => userEvent.keyboard("street{ArrowDown}{ArrowDown}{Enter}"),
  answered: "tianning",
});

const input = (form: FormOnPage): HTMLInputElement => controlsOf(form)[0] as HTMLInputElement;
const offered = (form: FormOnPage): string[] => [...form.renderRoot.querySelectorAll("[role=option]")].map((option) => textOf(option));
const active = (form: FormOnPage): string =>
  textOf(form.shadowRoot?.getElementById(input(form).getAttribute("aria-activedescendant") ?? ""));

test("an open list is accessible, with the walk through it said to screen readers", async () => {
  const form = await ask({ id: "matter", type: "unit", label: { "zh-CN": "主办单位" }, options });
  await tabInto(form);
  await userEvent.keyboard("{ArrowDown}");
  expect(input(form).getAttribute("aria-expanded")).toBe("true");
  expect(active(form)).toBe("城市管理局");
  await userEvent.keyboard("{ArrowUp}");
  expect(active(form)).toBe("天宁街道办事处");
  await expectAccessible(form);
});

test("any part of a name in either language finds a unit", async () => {
  const form = await ask({ id: "matter", type: "unit", options });
  await tabInto(form);
  await userEvent.keyboard("URBAN");
  expect(offered(form)).toEqual(["城市管理局"]);
});

test("what is chosen is shown by its name, and Escape and a press elsewhere close the list", async () => {
  const form = await ask({ id: "matter", type: "unit", options });
  await userEvent.click(input(form));
  expect(offered(form)).toHaveLength(3);
  await userEvent.keyboard("{Escape}");
  expect(offered(form)).toEqual([]);
  await userEvent.click(input(form));
  await userEvent.click(form.renderRoot.querySelectorAll("[role=option]")[1]!);
  expect([input(form).value, form.filling.answers["matter"]]).toEqual(["红梅街道办事处", "hongmei"]);
  expect(form.shadowRoot?.activeElement).toBe(input(form));
});

test("a list waits for the end of a composition, and closes when one begins", async () => {
  const form = await ask({ id: "matter", type: "unit", options });
  await tabInto(form);
  await userEvent.keyboard("{ArrowDown}");
  await compose("hong'mei");
  await form.updateComplete;
  expect(offered(form)).toEqual([]);
  await commit("红梅");
  await form.updateComplete;
  expect(offered(form)).toEqual(["红梅街道办事处"]);
});

test("a name changed by half is no answer any more, and is said so when it is left", async () => {
  const form = await ask({ id: "matter", type: "unit", options }, { matter: "urban" });
  await tabInto(form);
  await userEvent.keyboard("{End}{Backspace}");
  expect(form.filling.isEmpty).toBe(true);
  expect(problemOf(form)).toBe("");
  form.renderRoot.querySelector<HTMLElement>("button.primary")?.focus();
  await aTaskLater();
  await form.updateComplete;
  expect(problemOf(form)).toBe("请从列表中选择。“城市管理”不在列表中。");
  await userEvent.clear(input(form));
  await form.updateComplete;
  expect(problemOf(form)).toBe("");
});

test("who types a whole name and goes on has chosen it", async () => {
  const form = await ask({ id: "matter", type: "unit", options });
  await tabInto(form);
  await userEvent.keyboard("Urban management bureau{Tab}");
  expect(form.filling.answers["matter"]).toBe("urban");
});

test("of a thousand units fifty are shown, and how many more fit", async () => {
  const form = await ask({ id: "matter", type: "unit", options: grids });
  await userEvent.click(input(form));
  expect(offered(form)).toHaveLength(50);
  expect(textOf(form.renderRoot.querySelector(".combobox-note"))).toContain("还有 950 项");
  await userEvent.keyboard("999");
  expect(offered(form)).toEqual(["第999网格"]);
});

test("nothing found is said to the eye and to screen readers", async () => {
  const form = await ask({ id: "matter", type: "unit", options });
  await tabInto(form);
  await userEvent.keyboard("harbour");
  expect(textOf(form.renderRoot.querySelector(".combobox-note"))).toContain("没有找到");
  expect(textOf(form.renderRoot.querySelector("[role=status]"))).toContain("没有找到");
});

test("several stand as chips, each with a button that takes it back and leads the focus to the next", async () => {
  const form = await ask({ id: "matter", type: "unit", multiple: true, options }, { matter: ["urban"] });
  await tabInto(form);
  await userEvent.keyboard("hongmei{ArrowDown}{Enter}");
  expect(form.filling.answers["matter"]).toEqual(["urban", "hongmei"]);
  await form.updateComplete;
  await expectAccessible(form);
  await userEvent.keyboard("{Tab}{Enter}");
  expect(form.filling.answers["matter"]).toEqual(["hongmei"]);
  await eventually(() => expect(form.shadowRoot?.activeElement?.getAttribute("aria-label")).toBe("移除 红梅街道办事处"));
  await userEvent.keyboard("{Enter}");
  await eventually(() => expect(form.shadowRoot?.activeElement).toBe(input(form)));
  expect(form.filling.isEmpty).toBe(true);
});

test("what is chosen already is not offered again", async () => {
  const form = await ask({ id: "matter", type: "unit", multiple: true, options }, { matter: ["urban"] });
  await userEvent.click(input(form));
  expect(offered(form)).toEqual(["红梅街道办事处", "天宁街道办事处"]);
});
