import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { controlsOf, fieldSuite, tabInto } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "number", min: 0, max: 100 },
  answer: 12,
  wrong: "twelve",
  answering: () => userEvent.keyboard("3.5"),
  answered: "3.5",
  composing: { syllables: "12", text: "１２", answered: "１２" },
});

test("full-width figures of an input method are a number", async () => {
  const form = await ask({ id: "matter", type: "number" }, { matter: "１２．５" });
  expect(form.filling.values()).toEqual({ matter: 12.5 });
});

test("what is no number is kept as it was typed, so that it can be mended", async () => {
  const form = await ask({ id: "matter", type: "number" });
  await tabInto(form);
  await userEvent.keyboard("12a");
  form.filling.judge("zh-CN");
  await form.updateComplete;
  expect((controlsOf(form)[0] as HTMLInputElement).value).toBe("12a");
});

test("a keyboard for figures comes up, and the full one where there may be a minus", async () => {
  const form = await ask([
    { id: "count", type: "number", min: 0 },
    { id: "degrees", type: "number", min: -40 },
  ]);
  expect(controlsOf(form).map(({ inputMode }) => inputMode)).toEqual(["decimal", "text"]);
});
