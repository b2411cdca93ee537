import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { controlsOf, fieldSuite } from "../../../../test/suites/field-suite.js";

const options = [
  { id: "walkers", title: { "zh-CN": "行人", en: "Pedestrians" } },
  { id: "cars", title: { "zh-CN": "机动车", en: "Cars" } },
  { id: "shops", title: { "zh-CN": "商户", en: "Shops" } },
];

fieldSuite({
  field: { type: "checkboxes", options },
  answer: ["cars", "shops"],
  wrong: ["boats"],
  answering: () => userEvent.keyboard("{Tab}{ }{Tab}{ }"),
  answered: ["cars", "shops"],
});

test("answers stand in the form's order, whichever was given first", async () => {
  const form = await ask({ id: "matter", type: "checkboxes", options });
  await userEvent.click(controlsOf(form)[2]!);
  await userEvent.click(controlsOf(form)[0]!);
  expect(form.filling.answers).toEqual({ matter: ["walkers", "shops"] });
});

test("with the last one taken away it is unanswered", async () => {
  const form = await ask({ id: "matter", type: "checkboxes", options }, { matter: ["cars"] });
  await userEvent.click(controlsOf(form)[1]!);
  expect(form.filling.isEmpty).toBe(true);
});
