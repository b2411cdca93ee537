import type { DistrictView } from "@gridloop/core/api";
import { beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { changzhou, intakeForm } from "../../test/district-of-changzhou.js";
import { commit, compose } from "../../test/ime.js";
import { answer, arrive, comeToCheck, find, focused, heading, openForm, press, reports, texts } from "../../test/intake-form-on-page.js";
import { drawn, textOf } from "../../test/mount.js";
import { openedCase } from "../../test/opened-case.js";
import type { GridloopIntakeForm } from "./intake-form.js";

beforeEach(() => {
  document.documentElement.lang = "zh-CN";
  sessionStorage.clear();
});

const titles = (form: GridloopIntakeForm): string[] => texts(form, ".item-title");

/** Presses Tab until a control is reached. */
async function tabTo(form: GridloopIntakeForm, selector: string): Promise<void> {
  for (let presses = 0; presses < 40 && !focused(form)?.matches(selector); presses++) await userEvent.keyboard("{Tab}");
  expect(focused(form)?.matches(selector), `reached ${selector}`).toBe(true);
}

test("a matter is reported with the keyboard alone, from the search to the receipt", async () => {
  const { form, server } = await openForm();
  const opened = vi.fn();
  document.addEventListener("gridloop-case-opened", (event) => opened((event as CustomEvent).detail), { once: true });

  await tabTo(form, "#item-search");
  await userEvent.keyboard("Street lamp broken{Enter}");
  expect(textOf(focused(form))).toContain("路灯破损");
  await userEvent.keyboard("{Enter}");
  await arrive(form, "什么问题");
  expect(heading(form)).toBe("第 2 步，共 5 步 什么问题");

  await tabTo(form, "#field-description");
  await userEvent.keyboard("Out for three nights");
  await tabTo(form, "button.primary");
  await userEvent.keyboard("{Enter}");
  await arrive(form, "在哪里");

  await tabTo(form, "#field-location");
  await userEvent.keyboard("12 Bridge Street{Enter}");
  await arrive(form, "如何联系您");

  await tabTo(form, "#field-reporter-name");
  await userEvent.keyboard("Zhang{Enter}");
  await arrive(form, "请核对填写的内容");

  await tabTo(form, "button.primary");
  await userEvent.keyboard("{Enter}");
  await arrive(form, "提交成功");
  expect(texts(form, ".proof-text")).toEqual([openedCase.number, openedCase.trackingCode]);
  expect(opened).toHaveBeenCalledExactlyOnceWith(openedCase);
  expect(reports(server).map(({ body }) => body)).toEqual([
    {
      item: "street-lamp-broken",
      channel: "website",
      data: { description: "Out for three nights", location: "12 Bridge Street", "reporter-name": "Zhang" },
    },
  ]);
});

test("nothing fires before a person does something", async () => {
  const heard = vi.fn();
  for (const type of ["gridloop-step", "gridloop-case-opened"]) document.addEventListener(type, heard);
  const { form } = await openForm({ item: "street-lamp-broken" });
  await answer(form, "description", "12");
  expect(heard).not.toHaveBeenCalled();
  await press(form, "继续");
  await arrive(form, "在哪里");
  expect(heard.mock.calls.map(([event]) => (event as CustomEvent).detail as unknown)).toEqual([
    { step: "group:place", number: 2, total: 4 },
  ]);
  for (const type of ["gridloop-step", "gridloop-case-opened"]) document.removeEventListener(type, heard);
});

test("the search puts titles that begin with the word first and says how many it found", async () => {
  const { form } = await openForm();
  await userEvent.fill(await find(form, "#item-search"), "路灯");
  await drawn(form);
  expect(titles(form).every((title) => title.startsWith("路灯"))).toBe(true);
  expect(texts(form, ".found")).toEqual([`找到 ${titles(form).length} 项`]);
});

test("what people say leads to what the catalogue calls it", async () => {
  const { form } = await openForm();
  await userEvent.fill(await find(form, "#item-search"), "门口灯不亮了三天");
  await drawn(form);
  expect(titles(form)[0]).toBe("路灯破损");
  expect(texts(form, ".found")[0]).toContain("没有与“门口灯不亮了三天”完全一致的事项");
});

test("nothing found is said, with advice, and the classes stay at hand", async () => {
  const { form } = await openForm();
  await userEvent.fill(await find(form, "#item-search"), "量子计算");
  await drawn(form);
  expect(texts(form, ".found")).toEqual(["没有找到“量子计算”"]);
  expect(texts(form, ".tile")).toHaveLength(9);
});

test("the search waits until an input method has ended, and takes no Enter of its own meanwhile", async () => {
  const { form } = await openForm();
  const box = await find<HTMLInputElement>(form, "#item-search");
  box.focus();
  await compose("lu deng");
  await drawn(form);
  expect(titles(form)).toEqual([]);
  expect(texts(form, ".found")).toEqual([""]);
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, composed: true }));
  expect(focused(form)).toBe(box);
  await commit("路灯");
  await drawn(form);
  expect(box.value).toBe("路灯");
  expect(titles(form).length).toBeGreaterThan(0);
});

test("a class opens with the focus on its name, shows the rest when asked, and leads back to where one came from", async () => {
  const { form } = await openForm();
  const [first] = await Promise.all([find(form, ".tile")]);
  first.click();
  await vi.waitFor(() => expect(textOf(focused(form))).toBe("城市管理"));
  const listed = titles(form).length;
  await press(form, `显示其余 ${28 - listed} 项`);
  await vi.waitFor(() => expect(titles(form)).toHaveLength(28));
  expect(textOf(focused(form))).toBe(titles(form)[listed]);
  await press(form, "全部类别");
  await vi.waitFor(() => expect(focused(form)?.matches("[data-class=city-management]")).toBe(true));
});

test("a step that is not answered leads to the list of what is wrong, and stays", async () => {
  const { form } = await openForm({ item: "street-lamp-broken" });
  await press(form, "继续");
  await vi.waitFor(() => expect(focused(form)?.matches("[data-summary]")).toBe(true));
  expect(texts(form, ".summary a")).toEqual(["请填写“问题描述”"]);
  await userEvent.click(await find(form, ".summary a"));
  expect(focused(form)?.id).toBe("field-description");
  await userEvent.keyboard("12");
  await drawn(form);
  expect(texts(form, ".summary")).toEqual([]);
});

test("back and forth nothing is lost", async () => {
  const { form } = await openForm();
  await comeToCheck(form);
  for (const title of ["如何联系您", "在哪里", "什么问题", "您要反映什么问题？"]) {
    await press(form, "上一步");
    await arrive(form, title);
  }
  expect(texts(form, ".chosen .matter-words")).toEqual(["已选事项路灯破损"]);
  await press(form, "继续");
  expect((await find<HTMLTextAreaElement>(form, "#field-description")).value).toBe("第三盏路灯三晚不亮");
});

test("from the check a person changes one answer and comes straight back", async () => {
  const { form } = await openForm();
  await comeToCheck(form);
  await press(form, "更改：问题地点");
  await vi.waitFor(() => expect(focused(form)?.id).toBe("field-location"));
  await answer(form, "location", "小东门桥14号");
  await press(form, "继续");
  await arrive(form, "请核对填写的内容");
  expect(texts(form, ".answered")).toContain("小东门桥14号");
});

test("another matter with another form keeps what both ask", async () => {
  const { group: _group, ...description } = intakeForm.fields[0]!;
  const other: DistrictView = {
    ...changzhou,
    items: [...changzhou.items, { id: "noise", title: { "zh-CN": "夜间噪声" }, intakeForm: "noise" }],
    forms: [intakeForm, { id: "noise", fields: [description, { id: "since", type: "date", label: { "zh-CN": "开始日期" } }] }],
  };
  const { form } = await openForm({}, { "GET ": other });
  expect(heading(form)).toBe("第 1 步 您要反映什么问题？");
  await comeToCheck(form);
  await press(form, "更改：反映事项");
  await userEvent.fill(await find(form, "#item-search"), "夜间噪声");
  (await find(form, ".item")).click();
  await arrive(form, "请核对填写的内容");
  expect(texts(form, ".answer dt")).toEqual(["反映事项", "问题描述", "开始日期"]);
  expect(texts(form, ".answered")).toEqual(["夜间噪声", "第三盏路灯三晚不亮"]);
});

test("a change of language midway keeps the screen and every answer, and asks the server nothing", async () => {
  const { form, server } = await openForm();
  await comeToCheck(form);
  const asked = server.calls.length;
  document.documentElement.lang = "en";
  await vi.waitFor(() => expect(heading(form)).toBe("Step 5 of 5 Check your answers"));
  expect(texts(form, ".answered")).toEqual(["Street lamp broken", "第三盏路灯三晚不亮", "小东门桥12号", "No"]);
  expect(server.calls).toHaveLength(asked);
});

test("whoever wishes so stays unknown to those who do not handle the case", async () => {
  const { form, server } = await openForm({ item: "street-lamp-broken", channel: "hotline" });
  await comeToCheck(form);
  await press(form, "更改：不公开我的身份");
  await vi.waitFor(() => expect(focused(form)?.matches("input[type=checkbox]")).toBe(true));
  await userEvent.keyboard(" ");
  await press(form, "继续");
  await press(form, "提交");
  await arrive(form, "提交成功");
  expect(reports(server)[0]?.body).toMatchObject({ channel: "hotline", anonymous: true });
});

test("a form that asks nothing personal offers no anonymity", async () => {
  const plain = { ...intakeForm, fields: intakeForm.fields.filter(({ personal, type }) => personal === "none" || type === "photo") };
  const { form } = await openForm({ item: "street-lamp-broken" }, { "GET ": { ...changzhou, forms: [plain] } });
  await answer(form, "description", "12");
  await press(form, "继续");
  await answer(form, "location", "12");
  await press(form, "继续");
  await find(form, "#field-reply-wanted");
  expect(texts(form, ".anonymity")).toEqual([]);
});

test("the way to follow the case keeps the code out of every server's log, in the link and in the QR code", async () => {
  const { form } = await openForm({ item: "street-lamp-broken", trackHref: "track.html?from=report" });
  await comeToCheck(form);
  await press(form, "提交");
  const link = await find<HTMLAnchorElement>(form, ".receipt a");
  const address = new URL(link.href);
  expect(address.search).toBe("?from=report");
  expect(address.hash).toBe("#number=CZ-2026-000123&code=7KQM-4XRA-9TWC");
  expect((await find(form, "svg.qr")).getAttribute("aria-label")).toBe("用手机扫码查询办理进度");
});

test("a page to follow that is a script is none", async () => {
  const { form } = await openForm({ item: "street-lamp-broken", trackHref: "javascript:alert(1)" });
  await comeToCheck(form);
  await press(form, "提交");
  await arrive(form, "提交成功");
  expect(texts(form, ".receipt a, .scan")).toEqual([]);
});

test("after the receipt the next report begins with nothing of the last", async () => {
  const { form } = await openForm();
  await comeToCheck(form);
  await press(form, "提交");
  await press(form, "再报一件");
  await arrive(form, "您要反映什么问题？");
  await userEvent.fill(await find(form, "#item-search"), "路灯破损");
  (await find(form, ".item")).click();
  expect((await find<HTMLTextAreaElement>(form, "#field-description")).value).toBe("");
});

test("a matter or a channel the district does not have is said to the developer, and the person chooses", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { form, server } = await openForm({ item: "no-such-matter", channel: "no-such-channel" });
  expect(heading(form)).toContain("您要反映什么问题？");
  form.item = "";
  await comeToCheck(form);
  await press(form, "提交");
  await arrive(form, "提交成功");
  expect(reports(server)[0]?.body).toMatchObject({ channel: "website" });
  expect(warn.mock.calls.flat().join()).toMatch(/no matter "no-such-matter".*no channel "no-such-channel"/);
  warn.mockRestore();
});
