import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { controlsOf, fieldSuite } from "../../../../test/suites/field-suite.js";

const options = [
  { id: "partly", title: { "zh-CN": "部分占用，可以通行", en: "Partly, people can pass" } },
  { id: "wholly", title: { "zh-CN": "全部占用", en: "Wholly" } },
];

fieldSuite({
  field: { type: "radio", options },
  answer: "wholly",
  wrong: "hardly",
  answering: () => userEvent.keyboard("{ArrowDown}"),
  answered: "wholly",
});

test("the whole box is to be pressed", async () => {
  const form = await ask({ id: "matter", type: "radio", options });
  await userEvent.click(controlsOf(form)[0]!.closest("label")!);
  expect(form.filling.answers).toEqual({ matter: "partly" });
});
