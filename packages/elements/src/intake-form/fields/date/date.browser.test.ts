import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { aTaskLater, controlsOf, fieldSuite, problemOf, tabInto } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "date", min: "2026-01-01", max: "2026-12-31" },
  answer: "2026-03-02",
  wrong: "2027-03-02",
  answering: () => userEvent.keyboard("03022026"),
  answered: "2026-03-02",
});

test("a date begun and not finished is said to be none once it is left, and keeps what stands in it", async () => {
  const form = await ask({ id: "matter", type: "date" }, { matter: "2026-03-02" });
  const input = controlsOf(form)[0] as HTMLInputElement;
  await tabInto(form);
  await userEvent.keyboard("{Delete}");
  expect(input.validity.badInput).toBe(true);
  form.renderRoot.querySelector<HTMLElement>("button.primary")?.focus();
  await aTaskLater();
  await form.updateComplete;
  expect(problemOf(form)).toContain("应为真实的日期");
  expect(input.validity.badInput).toBe(true);
});
