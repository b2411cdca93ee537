import { expect, test } from "vitest";
import { expectAccessible } from "../../../../test/accessibility.js";
import { ask } from "../../../../test/form-on-page.js";
import { textOf } from "../../../../test/mount.js";
import { controlsOf } from "../../../../test/suites/field-suite.js";

const statement = {
  id: "notice",
  type: "statement",
  label: { "zh-CN": "紧急情况请拨打 110。", en: "Call 110 in an emergency." },
  hint: { "zh-CN": "本表不受理报警。", en: "This form takes no emergency calls." },
} as const;

test.each(["zh-CN", "en"])("axe finds nothing to object to in %s", async (locale) => {
  document.documentElement.lang = locale;
  await expectAccessible(await ask(statement));
});

test("it is read and asks nothing: not even that it is optional", async () => {
  const form = await ask(statement);
  expect(textOf(form.renderRoot.querySelector(".statement"))).toBe("紧急情况请拨打 110。 本表不受理报警。");
  expect(controlsOf(form)).toEqual([]);
  expect(form.filling.judge("zh-CN")).toEqual([]);
});
