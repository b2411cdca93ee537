import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { controlsOf, fieldSuite, tabInto } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "text", maxLength: 20 },
  answer: "翠竹新村",
  wrong: "长".repeat(21),
  answering: () => userEvent.keyboard("Cuizhu"),
  answered: "Cuizhu",
  composing: { syllables: "cui'zhu", text: "翠竹", answered: "翠竹" },
});

test("the browser may fill in a person's own name, and nothing else", async () => {
  const form = await ask([
    { id: "reporter-name", type: "text", personal: "ordinary" },
    { id: "shop-name", type: "text" },
    { id: "plate", type: "text", personal: "ordinary" },
  ]);
  expect(controlsOf(form).map((control) => control.getAttribute("autocomplete"))).toEqual(["name", "off", "off"]);
});

test("what is taken back is no answer", async () => {
  const form = await ask({ id: "matter", type: "text" });
  await tabInto(form);
  await userEvent.keyboard("a{Backspace}");
  expect(form.filling.isEmpty).toBe(true);
});
