import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { controlsOf, fieldSuite } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "checkbox" },
  answer: true,
  answering: () => userEvent.keyboard("{ }"),
  answered: true,
});

test("it says its question itself, once", async () => {
  const form = await ask({ id: "matter", type: "checkbox", required: true, label: { "zh-CN": "我已阅读并同意" } });
  expect(form.renderRoot.querySelectorAll("label")).toHaveLength(1);
});

test("a box that must be ticked is not answered by one that was ticked and cleared", async () => {
  const form = await ask({ id: "matter", type: "checkbox", required: true });
  await userEvent.click(controlsOf(form)[0]!);
  await userEvent.click(controlsOf(form)[0]!);
  expect(form.filling.judge("zh-CN")).toHaveLength(1);
});
