import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { controlsOf, fieldSuite, tabInto } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "datetime", max: "2026-12-31" },
  answer: "2026-03-02T09:30:00+08:00",
  wrong: "2027-03-02T09:30:00+08:00",
  answering: () => userEvent.keyboard("030220260930AM"),
  answered: "2026-03-02T09:30:00+08:00",
});

test("the answer is by the clock on the district's wall, on the day in question", async () => {
  const form = await ask({ id: "matter", type: "datetime" });
  form.timeZone = "America/New_York";
  await tabInto(form);
  await userEvent.keyboard("07022026{Tab}0930AM");
  expect(form.filling.answers["matter"]).toBe("2026-07-02T09:30:00-04:00");
});

test("an answer of before is shown as the clock showed it, whatever zone this device is in", async () => {
  const form = await ask({ id: "matter", type: "datetime" }, { matter: "2026-03-02T23:45:00-05:00" });
  expect((controlsOf(form)[0] as HTMLInputElement).value).toBe("2026-03-02T23:45");
});
