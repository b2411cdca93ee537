import type { FieldOnWire } from "@gridloop/core/api";
import { expect, test } from "vitest";
import { eventually } from "../../test/eventually.js";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "../../test/accessibility.js";
import { ask } from "../../test/form-on-page.js";
import type { FormOnPage } from "../../test/form-on-page.js";
import { drawn, textOf } from "../../test/mount.js";
import { deepActiveElement } from "../../test/suites/deep-tree.js";

const fields: readonly FieldOnWire[] = [
  { id: "hurt", type: "checkbox", label: { "zh-CN": "有人受伤", en: "Somebody was hurt" } },
  {
    id: "how",
    type: "text",
    required: true,
    label: { "zh-CN": "受伤情况", en: "How" },
    show: { field: "hurt", is: true },
  },
  { id: "phone", type: "phone", required: true, label: { "zh-CN": "联系电话", en: "Phone" } },
];

const control = (form: FormOnPage, id: string): HTMLInputElement => form.renderRoot.querySelector(`#field-${id}`)!;
const problem = (form: FormOnPage, id: string): string => textOf(control(form, id).closest(".field")?.querySelector(".problem"));
const submit = (form: FormOnPage): HTMLElement => form.renderRoot.querySelector("button.primary")!;

test.each(["zh-CN", "en"])("axe finds nothing to object to in a form sent with everything wrong, in %s", async (locale) => {
  document.documentElement.lang = locale;
  const form = await ask(fields, { hurt: true });
  await userEvent.click(submit(form));
  await drawn(form);
  expect(form.renderRoot.querySelectorAll(".summary li")).toHaveLength(2);
  await expectAccessible(form);
});

test("whoever writes something that is told to whoever reported knows it, also by ear", async () => {
  document.documentElement.lang = "zh-CN";
  const label = { "zh-CN": "答复内容", en: "Answer" };
  const form = await ask({ id: "answer", type: "textarea", label, hint: { "zh-CN": "写明办理结果" }, toReporter: true });
  const told = (control(form, "answer").getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => form.renderRoot.querySelector(`#${id}`));
  expect(told.map((text) => textOf(text)).slice(0, 2)).toEqual(["写明办理结果", "此项内容会告知上报人。"]);
  await expectAccessible(form);
});

test("each line of the summary leads to its question", async () => {
  const form = await ask(fields);
  await userEvent.click(submit(form));
  await drawn(form);
  await userEvent.click(form.renderRoot.querySelector("[data-summary] a")!);
  expect(deepActiveElement()).toBe(control(form, "phone"));
});

test("a question that goes away takes its problem along, and comes back with its answer", async () => {
  const form = await ask(fields, { hurt: true });
  await userEvent.fill(control(form, "how"), "擦伤");
  await userEvent.click(control(form, "hurt"));
  await drawn(form);
  expect(control(form, "how")).toBeNull();
  expect(form.filling.judge("zh-CN").map(({ field }) => field)).toEqual(["phone"]);
  await userEvent.click(control(form, "hurt"));
  await drawn(form);
  expect(control(form, "how").value).toBe("擦伤");
});

test("an answer to a question that is not shown is not sent", async () => {
  const form = await ask(fields, { how: "擦伤", phone: "13800138000" });
  expect(form.filling.judge("zh-CN")).toEqual([]);
  expect(Object.keys(form.filling.values())).toEqual(["phone"]);
});

test("nothing is held against an answer while it is being typed, but once it is left", async () => {
  const form = await ask(fields);
  control(form, "phone").focus();
  await userEvent.keyboard("1380013");
  expect(problem(form, "phone")).toBe("");
  submit(form).focus();
  await eventually(() => expect(problem(form, "phone")).toContain("应为11位手机号码"));
});

test("a problem once said goes as soon as the answer is right, and a right answer may be changed in peace", async () => {
  const form = await ask(fields, { phone: "1380013800" });
  form.filling.judge("zh-CN");
  await drawn(form);
  expect(problem(form, "phone")).not.toBe("");
  control(form, "phone").focus();
  await userEvent.keyboard("{End}0");
  await drawn(form);
  expect(problem(form, "phone")).toBe("");
  await userEvent.keyboard("{Backspace}");
  await drawn(form);
  expect(problem(form, "phone")).toBe("");
});

test("a press on a button reaches it although the field it leaves has a problem to say above it", async () => {
  const form = await ask(fields);
  control(form, "phone").focus();
  await userEvent.keyboard("1380013");
  await userEvent.click(submit(form));
  expect(form.sent).toBe(1);
});

test("while a mouse button is held down nothing moves under it", async () => {
  const form = await ask(fields);
  control(form, "phone").focus();
  await userEvent.keyboard("1380013");
  window.dispatchEvent(new PointerEvent("pointerdown"));
  submit(form).focus();
  await new Promise((done) => setTimeout(() => setTimeout(done)));
  expect(problem(form, "phone")).toBe("");
  window.dispatchEvent(new PointerEvent("pointerup"));
  await eventually(() => expect(problem(form, "phone")).not.toBe(""));
});

test("what the server refused is said in the reader's language until it is answered anew", async () => {
  const form = await ask(fields, { phone: "13800138000" });
  form.filling.refuse([{ field: "phone", code: "pattern-mismatch" }]);
  await drawn(form);
  expect(problem(form, "phone")).toContain("格式不符");
  document.documentElement.lang = "en";
  await eventually(() => expect(problem(form, "phone")).toContain("is not in the form asked for"));
  control(form, "phone").focus();
  await userEvent.keyboard("{End}1");
  await drawn(form);
  expect(problem(form, "phone")).toBe("");
});

test("begun anew a form has forgotten answers and problems", async () => {
  const form = await ask(fields, { phone: "1" });
  form.filling.judge("zh-CN");
  form.begin(fields);
  await drawn(form);
  expect([form.filling.isEmpty, problem(form, "phone"), control(form, "phone").value]).toEqual([true, "", ""]);
});

test("a field of another element inside the form is not the form's", async () => {
  const form = await ask(fields);
  const stranger = document.createElement("div");
  const inner = document.createElement("input");
  inner.dataset["field"] = "phone";
  stranger.attachShadow({ mode: "open" }).append(inner);
  form.renderRoot.querySelector("form")!.append(stranger);
  await userEvent.fill(inner, "13800138000");
  expect(form.filling.isEmpty).toBe(true);
});
