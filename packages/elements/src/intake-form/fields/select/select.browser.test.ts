import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { textOf } from "../../../../test/mount.js";
import { controlsOf, fieldSuite } from "../../../../test/suites/field-suite.js";

const options = [
  { id: "call", title: { "zh-CN": "来电", en: "Call" } },
  { id: "visit", title: { "zh-CN": "来访", en: "Visit" } },
];

fieldSuite({
  field: { type: "select", options },
  answer: "visit",
  wrong: "letter",
  answering: () => userEvent.keyboard("{ArrowDown}{ArrowDown}"),
  answered: "visit",
});

test("the first option is none, and taking it takes the answer back", async () => {
  const form = await ask({ id: "matter", type: "select", options }, { matter: "call" });
  const select = controlsOf(form)[0] as HTMLSelectElement;
  expect(textOf(select.options[0])).toBe("请选择");
  await userEvent.selectOptions(select, "");
  expect(form.filling.isEmpty).toBe(true);
});
