import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ask } from "../../../../test/form-on-page.js";
import { textOf } from "../../../../test/mount.js";
import { controlsOf, fieldSuite } from "../../../../test/suites/field-suite.js";

fieldSuite({
  field: { type: "rating" },
  answer: 4,
  wrong: 9,
  answering: () => userEvent.keyboard("{ArrowRight}{ArrowRight}"),
  answered: 3,
});

test("each mark says its number, and those at the ends which end they are", async () => {
  const form = await ask({ id: "matter", type: "rating" });
  expect(controlsOf(form).map((control) => control.getAttribute("aria-label"))).toEqual([
    "1 分（最低）",
    "2 分",
    "3 分",
    "4 分",
    "5 分（最高）",
  ]);
});

test("a scale from 0 to 10 is figures, not stars", async () => {
  const form = await ask({ id: "matter", type: "rating", min: 0, max: 10 });
  expect(controlsOf(form)).toHaveLength(11);
  expect(form.renderRoot.querySelector("svg")).toBeNull();
  expect(textOf(form.renderRoot.querySelector(".rating-ends"))).toBe("0：最低10：最高");
});
