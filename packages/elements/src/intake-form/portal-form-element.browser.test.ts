import type { FormOnWire } from "@gridloop/core/api";
import { beforeEach, expect, test, vi } from "vitest";
import { answer, arrive, find, focused, press } from "../../test/intake-form-on-page.js";
import { drawn, mount } from "../../test/mount.js";
import type { GridloopIntakeForm } from "./intake-form.js";

beforeEach(() => {
  document.documentElement.lang = "zh-CN";
});

/** A form some portal asks, with no server of ours behind it. */
const definition: FormOnWire = {
  id: "visit",
  title: { "zh-CN": "预约来访", en: "Book a visit" },
  fields: [
    { id: "reason", type: "text", label: { "zh-CN": "来访事由", en: "Reason" }, required: true },
    { id: "day", type: "date", label: { "zh-CN": "来访日期", en: "Day" } },
  ],
};

async function inPortal(properties: Partial<GridloopIntakeForm> = {}): Promise<{ portal: HTMLFormElement; form: GridloopIntakeForm }> {
  const portal = document.createElement("form");
  document.body.append(portal);
  const form = await mount("gridloop-intake-form", { definition, name: "visit", ...properties }, portal);
  await find(form, "#field-reason");
  return { portal, form };
}

const sent = (portal: HTMLFormElement): unknown => JSON.parse(String(new FormData(portal).get("visit")));

test("its answers go with the portal's form, under its name", async () => {
  const { portal, form } = await inPortal({ item: "visit", channel: "hall" });
  await answer(form, "reason", " 咨询低保 ");
  await drawn(form);
  expect(sent(portal)).toEqual({ item: "visit", channel: "hall", data: { reason: "咨询低保" } });
});

test("the portal's form is not valid before every question that must be is answered, and says why in the page's language", async () => {
  const { portal, form } = await inPortal();
  expect(portal.checkValidity()).toBe(false);
  expect(form.validationMessage).toBe("请完成填写。");
  document.documentElement.lang = "en";
  await vi.waitFor(() => expect(form.validationMessage).toBe("Please finish filling this in."));
  await answer(form, "reason", "x");
  await drawn(form);
  expect(portal.checkValidity()).toBe(true);
});

test("a try to send the portal's form leads to what is open; asking the element leads nowhere", async () => {
  const { portal, form } = await inPortal();
  expect(form.checkValidity()).toBe(false);
  await drawn(form);
  expect(focused(form)).toBeNull();
  portal.requestSubmit();
  await vi.waitFor(() => expect(focused(form)?.matches("[data-summary]")).toBe(true));
});

test("who finishes the form submits the portal's, unless the portal says otherwise", async () => {
  const { portal, form } = await inPortal();
  const submitted = vi.fn((event: Event) => event.preventDefault());
  portal.addEventListener("submit", submitted);
  await answer(form, "reason", "咨询低保");
  await press(form, "继续");
  await arrive(form, "请核对填写的内容");

  const completed = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener("gridloop-form-completed", completed, { once: true });
  await press(form, "提交");
  await vi.waitFor(() => expect(completed).toHaveBeenCalledOnce());
  expect(submitted).not.toHaveBeenCalled();

  await press(form, "提交");
  await vi.waitFor(() => expect(submitted).toHaveBeenCalledOnce());
});

test("the portal's form resets it, and a fieldset switches it off", async () => {
  const { portal, form } = await inPortal();
  await answer(form, "reason", "咨询低保");
  portal.reset();
  await drawn(form);
  expect((await find<HTMLInputElement>(form, "#field-reason")).value).toBe("");

  const fieldset = document.createElement("fieldset");
  fieldset.disabled = true;
  portal.append(fieldset);
  fieldset.append(form);
  await drawn(form);
  expect((await find<HTMLInputElement>(form, "#field-reason")).matches(":disabled")).toBe(true);
  expect(new FormData(portal).has("visit")).toBe(false);
});

test("what the browser kept over a reload is taken up again", async () => {
  const { form } = await inPortal();
  form.formStateRestoreCallback(JSON.stringify({ answers: { reason: "咨询低保" } }));
  await drawn(form);
  expect((await find<HTMLInputElement>(form, "#field-reason")).value).toBe("咨询低保");
  form.formStateRestoreCallback("nonsense");
  await drawn(form);
  expect((await find<HTMLInputElement>(form, "#field-reason")).value).toBe("咨询低保");
});

test("a form without groups is one screen under its own title", async () => {
  const { form } = await inPortal();
  expect((await find(form, "[data-heading]")).textContent?.replace(/\s+/g, " ").trim()).toBe("第 1 步，共 2 步 预约来访");
});

test.each([null, "form", {}, { fields: "none" }])("%j is no form, and takes nothing down", async (wrong) => {
  const form = await mount("gridloop-intake-form", { definition: wrong as unknown as FormOnWire });
  expect((await find(form, ".notice-title")).textContent).toBe("尚未设置服务地址");
});
