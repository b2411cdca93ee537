import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { controlsOf, fieldSuite } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "phone", personal: "ordinary" },
  answer: "13800138000",
  wrong: "1380013800",
  answering: () => userEvent.keyboard("138 0013 8000"),
  answered: "138 0013 8000",
  composing: { syllables: "138", text: "１３８００１３８０００", answered: "１３８００１３８０００" },
});

test("it is a telephone's keyboard, and the browser may fill in one's own number", async () => {
  const [input] = controlsOf(await ask({ id: "matter", type: "phone" }));
  expect([input?.inputMode, input?.getAttribute("autocomplete")]).toEqual(["tel", "tel"]);
});

test("a number in full-width figures is sent in plain ones", async () => {
  const form = await ask({ id: "matter", type: "phone" }, { matter: "１３８００１３８０００" });
  expect(form.filling.judge("zh-CN")).toEqual([]);
  expect(Object.values(form.filling.values()).join()).toMatch(/^[+\d-]+$/);
});
