import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { controlsOf, fieldSuite } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "id-number", personal: "sensitive" },
  answer: "11010519491231002X",
  wrong: "110105194912310021",
  answering: () => userEvent.keyboard("110105 19491231 002x"),
  answered: "110105 19491231 002x",
  composing: { syllables: "1101", text: "１１０１０５１９４９１２３１００２Ｘ", answered: "１１０１０５１９４９１２３１００２Ｘ" },
});

test("spaces and a small x are sent in normal form", async () => {
  const form = await ask({ id: "matter", type: "id-number" }, { matter: "110105 19491231 002x" });
  expect(form.filling.values()).toEqual({ matter: "11010519491231002X" });
});

test("no browser keeps it, and a keyboard with the letter X comes up", async () => {
  const [input] = controlsOf(await ask({ id: "matter", type: "id-number" }));
  expect([input?.inputMode, input?.getAttribute("autocomplete")]).toEqual(["text", "off"]);
});
