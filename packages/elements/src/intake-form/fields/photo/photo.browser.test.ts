import type { FieldOnWire } from "@gridloop/core/api";
import { expect, test } from "vitest";
import { eventually } from "../../../../test/eventually.js";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "../../../../test/accessibility.js";
import { fakeServer, offline, pending, problem } from "../../../../test/fake-server.js";
import type { FakeCall, FakeRoutes, FakeServer } from "../../../../test/fake-server.js";
import { ask } from "../../../../test/form-on-page.js";
import type { FormOnPage } from "../../../../test/form-on-page.js";
import { textOf } from "../../../../test/mount.js";
import { phonePhoto, photoFile } from "../../../../test/photo-files.js";
import { aTaskLater, fieldSuite, problemOf } from "../../../../test/suites/field-suite.js";
import { deepActiveElement } from "../../../../test/suites/deep-tree.js";

/** Takes photos in as a server does, each under the next number. */
const takingIn = (): (() => object) => {
  let uploads = 0;
  return () => ({ id: `photo-${++uploads}`, name: "photo.jpg", mediaType: "image/jpeg", size: 1, digest: "0" });
};

fieldSuite({
  field: { type: "photo", multiple: true, maxCount: 3 },
  answer: ["earlier-1", "earlier-2"],
  answering: async () => userEvent.upload(deepActiveElement()!, await photoFile("IMG_1.jpg")),
  answered: ["only-photo"],
  routes: { "POST attachments": { id: "only-photo", name: "photo.jpg", mediaType: "image/jpeg", size: 1, digest: "0" } },
});

async function askPhotos(
  routes: FakeRoutes = { "POST attachments": takingIn() },
  field: Partial<FieldOnWire> = { multiple: true, maxCount: 3 },
): Promise<{ form: FormOnPage; server: FakeServer }> {
  const server = fakeServer(routes);
  const provider = document.createElement("gridloop-provider");
  provider.apiBase = server.apiBase;
  document.body.append(provider);
  const photos = { id: "photos", type: "photo", label: { "zh-CN": "现场照片", en: "Photos" }, ...field } as FieldOnWire;
  return { form: await ask([photos, { id: "what", type: "text", required: true, label: { "zh-CN": "情况" } }], {}, provider), server };
}

const input = (form: FormOnPage): HTMLInputElement => form.renderRoot.querySelector("input[type=file]")!;
const rows = (form: FormOnPage): Element[] => [...form.renderRoot.querySelectorAll(".photo")];
const states = (form: FormOnPage): string[] => rows(form).map((row) => textOf(row.querySelector(".photo-state span")));
const names = (form: FormOnPage): string[] => rows(form).map((row) => textOf(row.querySelector(".photo-name")));
const declined = (form: FormOnPage): string => textOf(form.renderRoot.querySelector("[role=alert]"));
const button = (form: FormOnPage, name: string): HTMLElement => form.renderRoot.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!;
const fileOf = ({ body }: FakeCall): File => (body as FormData).get("file") as File;
const choose = (form: FormOnPage, ...files: File[]): Promise<void> => userEvent.upload(input(form), files);

test("a photo leaves without its position, turned upright and at most 2,560 pixels long", async () => {
  const { form, server } = await askPhotos();
  const original = await phonePhoto("IMG_1.jpg", 3000, 1000);
  expect(await original.text()).toContain("Exif");
  await choose(form, original);
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  const sent = fileOf(server.calls[0]!);
  expect(await sent.text()).not.toContain("Exif");
  const picture = await createImageBitmap(sent);
  expect([picture.width, picture.height]).toEqual([853, 2560]);
  expect([sent.type, sent.name]).toEqual(["image/jpeg", "IMG_1.jpg"]);
});

test("a picture of a screen stays a PNG", async () => {
  const { form, server } = await askPhotos();
  await choose(form, await photoFile("screen.png", 60, 40, "image/png"));
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  expect(fileOf(server.calls[0]!).type).toBe("image/png");
});

test("a photo too large for the question is made smaller until it fits", async () => {
  const { form, server } = await askPhotos(undefined, { maxBytes: 6_000 });
  await choose(form, await photoFile("IMG_1.jpg", 1800, 1200));
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  expect(fileOf(server.calls[0]!).size).toBeLessThanOrEqual(6_000);
});

test("photos stand in the order they were chosen, with picture, name and size", async () => {
  const { form } = await askPhotos();
  await choose(form, await photoFile("b.jpg"), await photoFile("a.jpg"));
  await eventually(() => expect(form.filling.answers["photos"]).toEqual(["photo-1", "photo-2"]));
  await form.updateComplete;
  expect(names(form)).toEqual(["b.jpg", "a.jpg"]);
  expect(form.renderRoot.querySelector("canvas")?.getAttribute("aria-label")).toBe("照片 1");
  expect(textOf(rows(form)[0])).toMatch(/\d KB/);
  await expectAccessible(form);
});

test("each thing that can be wrong with a file has a sentence of its own, and the others are taken all the same", async () => {
  const { form } = await askPhotos();
  await choose(
    form,
    await photoFile("good.jpg"),
    new File([], "empty.jpg", { type: "image/jpeg" }),
    new File(["%PDF"], "letter.pdf", { type: "application/pdf" }),
    new File(["nothing"], "broken.jpg", { type: "image/jpeg" }),
    new File(["nothing"], "IMG_2.HEIC", { type: "image/heic" }),
    await photoFile("one-too-many.jpg"),
  );
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  await eventually(() => expect(declined(form)).toContain("IMG_2"));
  expect(declined(form)).toContain("“empty.jpg”是空文件");
  expect(declined(form)).toContain("“letter.pdf”不是照片");
  expect(declined(form)).toContain("“broken.jpg”无法打开");
  expect(declined(form)).toContain("“IMG_2.HEIC”是 HEIC 格式");
  expect(declined(form)).toContain("最多添加 3 张，“one-too-many.jpg”没有添加");
  await expectAccessible(form);
  await choose(form, await photoFile("good.jpg"));
  await eventually(() => expect(declined(form)).toBe("“good.jpg”已经添加过了。"));
});

test("a photo that cannot be small enough is too large", async () => {
  const { form } = await askPhotos(undefined, { maxBytes: 200 });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(declined(form)).toContain("“IMG_1.jpg”压缩后仍超过"));
  expect(rows(form)).toEqual([]);
});

test("without a network a photo stays, says so, and goes off by itself when the network is back", async () => {
  const { form, server } = await askPhotos({ "POST attachments": offline });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)[0]).toContain("网络已断开"));
  expect(problemOf(form)).toBe("");
  server.change({ "POST attachments": takingIn() });
  window.dispatchEvent(new Event("online"));
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  expect(form.filling.answers["photos"]).toEqual(["photo-1"]);
});

test("a photo tried again is the same request, so that it cannot arrive twice", async () => {
  const { form, server } = await askPhotos({ "POST attachments": problem(503, "unavailable") });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)[0]).toContain("服务器暂时不能接收"));
  server.change({ "POST attachments": takingIn() });
  button(form, "重新上传 IMG_1.jpg").focus();
  await userEvent.keyboard("{Enter}");
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  const keys = server.calls.map(({ headers }) => headers.get("idempotency-key"));
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

test("what the server says against a photo is passed on, and it is not asked again", async () => {
  const { form } = await askPhotos({
    "POST attachments": problem(422, "attachment-type-mismatch", { detail: "文件内容不是其声称的照片格式。" }),
  });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)[0]).toContain("文件内容不是其声称的照片格式。"));
  expect(button(form, "重新上传 IMG_1.jpg")).toBeNull();
});

test.each([
  ["rate-limited", 429, "上传过于频繁"],
  ["not-signed-in", 401, "登录已失效"],
])("%s has words of its own", async (code, status, words) => {
  const { form } = await askPhotos({ "POST attachments": problem(status, code) });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)[0]).toContain(words));
});

test("a photo that failed stands in the way of sending, in words, until it is sent or removed", async () => {
  const { form } = await askPhotos({ "POST attachments": offline });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)[0]).toContain("网络已断开"));
  expect(form.filling.judge("zh-CN")[0]).toEqual({ field: "photos", message: "有 1 张照片没有上传。请重试，或移除后再提交。" });
  await userEvent.click(button(form, "移除 IMG_1.jpg"));
  expect(form.filling.judge("zh-CN").map(({ field }) => field)).toEqual(["what"]);
});

test("another question gone wrong loses no photo", async () => {
  const { form } = await askPhotos();
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  await userEvent.click(form.renderRoot.querySelector("button.primary")!);
  expect(form.sent).toBe(1);
  expect(names(form)).toEqual(["IMG_1.jpg"]);
  expect(form.filling.answers["photos"]).toEqual(["photo-1"]);
});

test("sending can wait for what is under way", async () => {
  let arrive: (() => void) | undefined;
  const { form } = await askPhotos({ "POST attachments": () => new Promise((resolve) => (arrive = () => resolve(takingIn()()))) });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(arrive).toBeDefined());
  expect(states(form)).toEqual(["正在上传……"]);
  const settled = form.filling.settled();
  arrive?.();
  await settled;
  expect(form.filling.answers["photos"]).toEqual(["photo-1"]);
});

test("a photo removed while it is under way is given up", async () => {
  const { form } = await askPhotos({ "POST attachments": pending });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)).toEqual(["正在上传……"]));
  await userEvent.click(button(form, "移除 IMG_1.jpg"));
  await form.filling.settled();
  expect([rows(form), form.filling.isEmpty]).toEqual([[], true]);
});

test("removing with the keyboard leads to the next photo, and from the last one to where photos are added", async () => {
  const { form } = await askPhotos();
  await choose(form, await photoFile("a.jpg"), await photoFile("b.jpg"));
  await eventually(() => expect(states(form)).toEqual(["已上传", "已上传"]));
  button(form, "移除 a.jpg").focus();
  await userEvent.keyboard("{Enter}");
  expect(deepActiveElement()?.getAttribute("aria-label")).toBe("移除 b.jpg");
  await userEvent.keyboard("{Enter}");
  expect(deepActiveElement()).toBe(input(form));
  await form.updateComplete;
  expect(textOf(form.renderRoot.querySelector("[role=status]"))).toBe("已移除 b.jpg");
});

test("of a single photo the next one takes the place, unless it is none", async () => {
  const { form } = await askPhotos(undefined, { multiple: false });
  await choose(form, await photoFile("a.jpg"));
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  await choose(form, new File(["nothing"], "broken.jpg", { type: "image/jpeg" }));
  await eventually(() => expect(declined(form)).toContain("broken.jpg"));
  expect(names(form)).toEqual(["a.jpg"]);
  await choose(form, await photoFile("b.jpg"));
  await eventually(() => expect(form.filling.answers["photos"]).toEqual(["photo-2"]));
  expect(names(form)).toEqual(["b.jpg"]);
});

test("photos are dropped and pasted, too", async () => {
  const { form } = await askPhotos();
  const carried = new DataTransfer();
  carried.items.add(await photoFile("dropped.jpg"));
  const area = form.renderRoot.querySelector(".photos")!;
  area.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, cancelable: true }));
  const copied = new DataTransfer();
  copied.items.add(await photoFile("pasted.jpg"));
  area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: copied, cancelable: true }));
  await eventually(() => expect(form.filling.answers["photos"]).toEqual(["photo-1", "photo-2"]));
  expect(names(form)).toEqual(["dropped.jpg", "pasted.jpg"]);
});

test("photos the server has let go of meanwhile are sent anew when it says so", async () => {
  const { form, server } = await askPhotos();
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(form.filling.answers["photos"]).toEqual(["photo-1"]));
  form.filling.refuse([{ field: "photos", code: "attachment-unknown", message: "照片未上传或上传已久，请重新上传。" }]);
  await form.updateComplete;
  expect(problemOf(form)).toBe("照片未上传或上传已久，请重新上传。");
  await form.filling.settled();
  await form.updateComplete;
  expect(problemOf(form)).toBe("");
  expect(form.filling.answers["photos"]).toEqual(["photo-2"]);
  const keys = server.calls.map(({ headers }) => headers.get("idempotency-key"));
  expect(keys[1]).not.toBe(keys[0]);
});

test("moved to another place of the page, the form keeps its photos and their pictures", async () => {
  const { form } = await askPhotos();
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)).toEqual(["已上传"]));
  form.parentElement!.prepend(form);
  await form.updateComplete;
  await aTaskLater();
  expect(names(form)).toEqual(["IMG_1.jpg"]);
  expect(form.renderRoot.querySelector("canvas")).not.toBeNull();
});

test("without a server to send to, that is said", async () => {
  const form = await ask({ id: "photos", type: "photo" });
  await choose(form, await photoFile("IMG_1.jpg"));
  await eventually(() => expect(states(form)[0]).toContain("没有连接服务器"));
});
