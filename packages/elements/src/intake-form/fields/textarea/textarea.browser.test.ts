import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import type { FormOnPage } from "../../../../test/form-on-page.js";
import { commit, compose } from "../../../../test/ime.js";
import { textOf } from "../../../../test/mount.js";
import { controlsOf, fieldSuite, tabInto } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "textarea", maxLength: 30 },
  answer: "楼下堆放生活垃圾",
  wrong: "长".repeat(31),
  answering: () => userEvent.keyboard("Rubbish{Enter}left"),
  answered: "Rubbish\nleft",
  composing: { syllables: "la'ji", text: "垃圾", answered: "垃圾" },
});

const counter = (form: FormOnPage): string => textOf(form.renderRoot.querySelector(".counter"));
const spoken = (form: FormOnPage): string => textOf(form.renderRoot.querySelector("[role=status]"));

test("characters are counted as people count them, rare ones and emoji once each", async () => {
  const form = await ask({ id: "matter", type: "textarea", maxLength: 10 }, { matter: "𠮷野家😀" });
  expect(counter(form)).toBe("还可输入 6 字");
});

test("the counter waits for the end of a composition", async () => {
  const form = await ask({ id: "matter", type: "textarea", maxLength: 10 });
  await tabInto(form);
  await compose("la'ji");
  expect(counter(form)).toBe("还可输入 10 字");
  await commit("垃圾");
  await form.updateComplete;
  expect(counter(form)).toBe("还可输入 8 字");
});

test("too long a text is not cut: it says by how much it is too long", async () => {
  const form = await ask({ id: "matter", type: "textarea", maxLength: 3 });
  await tabInto(form);
  await userEvent.keyboard("12345");
  expect(counter(form)).toBe("已超出 2 字");
  expect(form.filling.answers["matter"]).toBe("12345");
  expect(controlsOf(form)[0]?.hasAttribute("maxlength")).toBe(false);
});

test("what is left is spoken only near the end, and not with each key", async () => {
  const form = await ask({ id: "matter", type: "textarea", maxLength: 30 });
  await tabInto(form);
  await userEvent.keyboard("123456789");
  expect(spoken(form)).toBe("");
  await userEvent.keyboard("0");
  expect(spoken(form)).toBe("还可输入 20 字");
  await userEvent.keyboard("12");
  expect(spoken(form)).toBe("还可输入 20 字");
});
