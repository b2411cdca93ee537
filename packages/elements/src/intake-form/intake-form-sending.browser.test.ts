import { beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { offline, pending, problem } from "../../test/fake-server.js";
import { answer, arrive, comeToCheck, find, focused, heading, openForm, press, reports, texts } from "../../test/intake-form-on-page.js";
import { drawn } from "../../test/mount.js";
import { openedCase } from "../../test/opened-case.js";
import { photoFile } from "../../test/photo-files.js";
import type { GridloopIntakeForm } from "./intake-form.js";

beforeEach(() => {
  document.documentElement.lang = "zh-CN";
  sessionStorage.clear();
});

const photo = (id: string): object => ({ id, name: "photo.jpg", mediaType: "image/jpeg", size: 1, digest: "0" });
const keys = (calls: ReturnType<typeof reports>): (string | null)[] => calls.map(({ headers }) => headers.get("idempotency-key"));

async function addPhoto(form: GridloopIntakeForm): Promise<void> {
  await userEvent.upload(await find(form, "input[type=file]"), await photoFile("IMG_1.jpg"));
}

test("without a network nothing is lost, and the next try carries the same key", async () => {
  const { form, server } = await openForm({ item: "street-lamp-broken" }, { "POST cases": offline, "POST attachments": photo("photo-1") });
  await addPhoto(form);
  await comeToCheck(form);
  await press(form, "提交");
  await vi.waitFor(() => expect(texts(form, ".notice-title")).toEqual(["网络未连接"]));
  expect(texts(form, ".answered")).toContain("第三盏路灯三晚不亮");

  window.dispatchEvent(new Event("online"));
  await drawn(form);
  expect(texts(form, ".notice")).toEqual(["尚未提交成功 网络已恢复，可以提交了。"]);

  server.change({ "POST cases": openedCase });
  await press(form, "提交");
  await arrive(form, "提交成功");
  expect(reports(server)).toHaveLength(2);
  expect(new Set(keys(reports(server))).size).toBe(1);
  expect(reports(server)[1]?.body).toMatchObject({ data: { photo: ["photo-1"], description: "第三盏路灯三晚不亮" } });
});

test("a report that was changed after a failure is another one, with a key of its own", async () => {
  const { form, server } = await openForm({ item: "street-lamp-broken" }, { "POST cases": () => problem(503, "unavailable") });
  await comeToCheck(form);
  await press(form, "提交");
  await vi.waitFor(() => expect(texts(form, ".notice-title")).toEqual(["系统暂时无法访问"]));
  await press(form, "更改：问题地点");
  await answer(form, "location", "小东门桥14号");
  await press(form, "继续");
  await arrive(form, "请核对填写的内容");
  expect(texts(form, ".notice")).toEqual([]);
  await press(form, "提交");
  await vi.waitFor(() => expect(new Set(keys(reports(server))).size).toBe(2));
});

test("what the server refuses leads to the first answer it refused, and nothing else is lost", async () => {
  const refusal = problem(422, "form-invalid", {
    problems: [
      { pointer: "/data/reporter-phone", field: "reporter-phone", code: "not-a-phone", message: "…" },
      { pointer: "/data/location", field: "location", code: "not-an-address", message: "…" },
    ],
  });
  const { form, server } = await openForm({ item: "street-lamp-broken" }, { "POST cases": refusal });
  await comeToCheck(form);
  await press(form, "提交");
  await vi.waitFor(() => expect(focused(form)?.matches("[data-summary]")).toBe(true));
  expect(heading(form)).toContain("在哪里");
  expect(texts(form, ".summary a")).toHaveLength(1);

  server.change({ "POST cases": openedCase });
  await answer(form, "location", "小东门桥14号");
  await press(form, "继续");
  await vi.waitFor(() => expect(heading(form)).toContain("请核对填写的内容"));
  await press(form, "提交");
  await vi.waitFor(() => expect(heading(form)).toContain("如何联系您"));
  await answer(form, "reporter-phone", "13800138000");
  await press(form, "继续");
  await arrive(form, "请核对填写的内容");
  await press(form, "提交");
  await arrive(form, "提交成功");
  expect(new Set(keys(reports(server))).size).toBe(2);
});

test("a refusal of the whole report is told in the server's words", async () => {
  const { form } = await openForm(
    { item: "street-lamp-broken" },
    { "POST cases": problem(429, "rate-limited", { detail: "提交过于频繁，请十分钟后再试。" }) },
  );
  await comeToCheck(form);
  await press(form, "提交");
  await vi.waitFor(() => expect(texts(form, ".notice")).toEqual(["尚未提交成功 提交过于频繁，请十分钟后再试。"]));
});

test("a report waits for its photos", async () => {
  let takeIn: (value: object) => void = () => {};
  const upload = new Promise<object>((resolve) => (takeIn = resolve));
  const { form, server } = await openForm({ item: "street-lamp-broken" }, { "POST attachments": () => upload });
  await addPhoto(form);
  await comeToCheck(form);
  await press(form, "提交");
  await vi.waitFor(() => expect(texts(form, "button.primary")).toEqual(["正在上传照片……"]));
  expect(reports(server)).toHaveLength(0);
  takeIn(photo("photo-1"));
  await arrive(form, "提交成功");
  expect(reports(server)[0]?.body).toMatchObject({ data: { photo: ["photo-1"] } });
});

test("a photo that could not be sent holds the report up, and is not lost", async () => {
  const { form, server } = await openForm({ item: "street-lamp-broken" }, { "POST attachments": offline });
  await comeToCheck(form);
  await press(form, "更改：现场照片");
  await addPhoto(form);
  await vi.waitFor(() => expect(texts(form, ".photo.failed")).toHaveLength(1));
  await press(form, "继续");
  await vi.waitFor(() => expect(focused(form)?.matches("[data-summary]")).toBe(true));
  expect(texts(form, ".photo")).toHaveLength(1);
  expect(reports(server)).toHaveLength(0);
});

test("pressed twice it is sent once", async () => {
  const { form, server } = await openForm({ item: "street-lamp-broken" }, { "POST cases": pending });
  await comeToCheck(form);
  const button = await find(form, "button.primary");
  button.click();
  button.click();
  await vi.waitFor(() => expect(reports(server)).toHaveLength(1));
  expect(texts(form, "button.primary")).toEqual(["正在提交……"]);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  button.click();
  await drawn(form);
  expect(reports(server)).toHaveLength(1);
});

test("a draft keeps what is not personal, and is taken up again where it stood", async () => {
  const { form } = await openForm({ draft: "report" });
  await comeToCheck(form);
  await press(form, "更改：联系电话");
  await answer(form, "reporter-phone", "13800138000");
  await answer(form, "reporter-name", "张三");
  expect(JSON.stringify(sessionStorage)).not.toMatch(/13800138000|张三/);

  document.body.replaceChildren();
  const { form: again } = await openForm({ draft: "report" });
  expect(heading(again)).toContain("什么问题");
  expect(texts(again, ".restored p")).toEqual(["已恢复您上次未提交的内容。 为保护个人信息，姓名、电话等未作保存，请重新填写。"]);
  expect((await find<HTMLTextAreaElement>(again, "#field-description")).value).toBe("第三盏路灯三晚不亮");
});

test("a draft is gone once it was submitted, or cleared", async () => {
  const { form } = await openForm({ draft: "report" });
  await comeToCheck(form);
  expect(sessionStorage).toHaveLength(1);
  await press(form, "提交");
  await arrive(form, "提交成功");
  expect(sessionStorage).toHaveLength(0);

  sessionStorage.setItem("gridloop-draft:report", JSON.stringify({ item: "street-lamp-broken", answers: { description: "12" } }));
  document.body.replaceChildren();
  const { form: again } = await openForm({ draft: "report" });
  await press(again, "清空重填");
  await arrive(again, "您要反映什么问题？");
  expect(sessionStorage).toHaveLength(0);
});

test("what somebody else wrote under a draft's name is no draft, and personal answers in it are not taken up", async () => {
  for (const kept of ["{", "[]", '{"answers":7}', '{"answers":{},"item":"no-such-matter"}']) {
    sessionStorage.setItem("gridloop-draft:report", kept);
    const { form } = await openForm({ draft: "report" });
    expect(heading(form)).toContain("您要反映什么问题？");
    document.body.replaceChildren();
  }
  sessionStorage.setItem("gridloop-draft:report", JSON.stringify({ item: "street-lamp-broken", answers: { "reporter-name": "张三" } }));
  const { form } = await openForm({ draft: "report" });
  await comeToCheck(form).catch(() => undefined);
  expect(texts(form, "dd").join()).not.toContain("张三");
});
