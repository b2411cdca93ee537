import type { OpenedCase } from "@gridloop/core/api";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from "vitest";
import { DistrictApi } from "./test/district-api.js";
import { find, pick, press, type } from "./test/keyboard.js";
import { objections, Portal } from "./test/portal.js";
import type { Window } from "./test/portal.js";

// What is done beside the way, in the browser, with real key presses, against the built product as `npm start` serves it: a hold that two
// people must approve, a question the resident answers, a duplicate merged, a late mark appealed against in two stages.

let portal: Portal;
let api: DistrictApi;
let staff: Window;
let first: OpenedCase;
let second: OpenedCase;

beforeAll(async () => {
  portal = await Portal.open();
  api = await DistrictApi.open(portal.url);
  staff = await portal.window("/desk.html?lang=zh-CN", 1280);
  first = await api.handledCase("菜市场东门垃圾堆了三天");
  second = await api.handledCase("市场东门又臭又脏");
}, 180_000);
afterAll(() => portal?.close());

// Each step stands on the one before; where one fails, the rest would only wait in vain.
let isBroken = false;
beforeEach(({ skip }) => {
  skip(isBroken, "an earlier step of the walk failed");
  onTestFailed(() => void (isBroken = true));
});

const handler = "tianning-urban-management-handler-1";
const head = "tianning-urban-management-department-leader-1";
const supervisor = "tianning-supervisor-1";

/** Sits down at a member's desk, in front of a case. */
async function atTheDeskOf(persona: string, { id, number }: OpenedCase): Promise<Page> {
  const { page } = staff;
  await page.goto(`${portal.url}/desk.html?lang=zh-CN&persona=${persona}#case=${id}`);
  await page.locator("gridloop-case-panel .figure").filter({ hasText: number }).first().waitFor();
  return page;
}

/** Takes an offer by its key; what goes beside the way is opened first. */
async function take(page: Page, offer: string): Promise<void> {
  const button = page.locator(`[data-offer="${offer}"]`);
  await button.waitFor({ state: "attached" });
  if (!(await button.isVisible())) await press(page, page.locator(".more-offers summary"));
  await press(page, button);
  await page.locator(".decision form").waitFor();
}

const field = (page: Page, name: RegExp): Locator => page.locator(".decision").getByRole("textbox", { name });

/** Sends the open form, and waits until the panel says what came of it. */
async function send(page: Page, said: string): Promise<void> {
  expect(await objections(page)).toEqual([]);
  await press(page, page.locator(".decision button[type=submit]"));
  await page.locator(".outcome").getByText(said).waitFor();
}

/** Approves what is wanted of the reader. */
async function approve(page: Page, said: string): Promise<void> {
  await press(page, page.locator(".decisions button.primary"));
  await type(page, field(page, /审批意见/), "情况属实，同意");
  await send(page, said);
}

test("a handler asks for a hold, and is told that it is only asked for and who must agree", { timeout: 120_000 }, async () => {
  const page = await atTheDeskOf(handler, first);
  await take(page, "operation:hold");
  await page.locator(".only-asked").getByText("承办单位负责人审核").waitFor();
  await pick(page, page.getByLabel("挂账原因"), "权属争议处理中");
  await type(page, field(page, /具体说明/), "场地权属有争议，等待认定");
  await send(page, "等待“承办单位负责人审核”同意");
});

test("the head of the unit finds it among what waits for approval; one approval is not enough", { timeout: 120_000 }, async () => {
  const { page } = staff;
  await page.goto(`${portal.url}/desk.html?lang=zh-CN&persona=${head}`);
  await press(page, page.getByRole("button", { name: /^待我审批/ }));
  await press(page, page.getByRole("link", { name: "农贸市场周边暴露垃圾" }).first());
  await page.locator(".decisions").getByText("场地权属有争议，等待认定").waitFor();
  await approve(page, "接下来由“督办员审批”审批");
  await page.locator(".due.held").waitFor({ state: "detached" });
});

test("the supervisor's approval puts it on hold, and the handler resumes it", { timeout: 120_000 }, async () => {
  const page = await atTheDeskOf(supervisor, first);
  await approve(page, "申请已生效");
  await page.locator(".due.held").waitFor();
  expect(await objections(page)).toEqual([]);
  await take(await atTheDeskOf(handler, first), "operation:resume");
  await send(page, "已办理：恢复办理");
  await page.locator(".due.held").waitFor({ state: "detached" });
});

test("the handler asks the resident, who answers from a phone; the unit reads the answer", { timeout: 120_000 }, async () => {
  const page = await atTheDeskOf(handler, first);
  await take(page, "operation:ask");
  await type(page, field(page, /需要补充的内容/), "垃圾在市场的哪个门？");
  await send(page, "已办理：向上报人提问");
  await page.locator(".standing").getByText("垃圾在市场的哪个门？").waitFor();
  expect(await objections(page)).toEqual([]);

  const resident = await portal.window(`/track.html?lang=zh-CN#number=${first.number}&code=${first.trackingCode}`, 375);
  await resident.page.getByRole("heading", { name: "需要您补充说明" }).waitFor();
  expect(await objections(resident.page)).toEqual([]);
  await type(resident.page, resident.page.getByRole("textbox", { name: /补充说明/ }), "东门外侧，靠近公厕");
  await press(resident.page, resident.page.getByRole("button", { name: "提交答复" }));
  await resident.page.getByText("您的答复已提交").waitFor();
  await resident.context.close();

  // Nobody touches the other window.
  await page.locator(".standing").waitFor({ state: "detached", timeout: 15_000 });
  await page.locator(".answers").getByText("东门外侧，靠近公厕").waitFor();
});

test("the dispatcher merges the second report into the first, found by its number", { timeout: 120_000 }, async () => {
  const page = await atTheDeskOf("tianning-tianning-dispatcher-1", second);
  await take(page, "operation:merge");
  await find(page, page.getByRole("combobox", { name: /并入哪个案件/ }), first.number, new RegExp(first.number));
  await page.locator(".case-chosen").getByText("农贸市场周边暴露垃圾").waitFor();
  await type(page, field(page, /告知上报人的说明/), "您反映的问题已有同一案件在办");
  await send(page, "已办理：并案");
  await page.locator(".standing").getByText(`已作为重复件并入案件 ${first.number}`).waitFor();
  await press(page, page.getByRole("button", { name: `查看案件 ${first.number}` }));
  await page.locator("[part=duplicates]").getByText(second.number).waitFor({ timeout: 15_000 });
  expect(page.url()).toContain(first.id);
  expect(await objections(page)).toEqual([]);
});

test("whoever reported the second follows how the first goes on", { timeout: 60_000 }, async () => {
  const { page, context } = await portal.window(`/track.html?lang=zh-CN#number=${second.number}&code=${second.trackingCode}`, 375);
  await page.getByText("已与另一件上报合并办理").waitFor();
  expect(await objections(page)).toEqual([]);
  await context.close();
});

test(
  "closed late, it is appealed against in two stages: the mark leaves the statistics, the times stay",
  { timeout: 180_000 },
  async () => {
    await api.advance("P14D");
    await api.close(first.id);
    const page = await atTheDeskOf(head, first);
    await take(page, "operation:appeal");
    const deadlines = page.locator(".decision").getByRole("radio");
    if ((await deadlines.count()) > 0) await press(page, page.getByRole("radio", { name: /处置时限/ }), "Space");
    await pick(page, page.getByLabel("申诉事由"), "延误不在本单位");
    await type(page, field(page, /事实与依据/), "等待权属认定期间无法清运");
    await send(page, "等待“区级初审”同意");
    await approve(await atTheDeskOf(supervisor, first), "接下来由“市级复核”审批");
    await approve(await atTheDeskOf("cz-supervisor-1", first), "申请已生效");
    const deadline = page.locator("[part=deadlines] .deadline").filter({ hasText: "申诉成立，超期不计入统计" });
    await deadline.first().waitFor({ state: "attached" });
    expect(await deadline.first().textContent()).toContain("已超期");
    expect(await objections(page)).toEqual([]);
  },
);

test("what a member was told stands in their inbox, and leads to the case", { timeout: 60_000 }, async () => {
  const { page } = staff;
  await page.goto(`${portal.url}/desk.html?lang=zh-CN&persona=${head}#inbox`);
  await page.locator("gridloop-inbox .item").first().waitFor({ timeout: 15_000 });
  expect(await objections(page)).toEqual([]);
  await press(page, page.locator("gridloop-inbox .item-link").first());
  await page.locator("gridloop-case-panel #case-title").waitFor();
});

test("a measure of supervision leads to its paper", { timeout: 60_000 }, async () => {
  const page = await atTheDeskOf(supervisor, first);
  const paper = page.locator(".rung-paper").first();
  await paper.waitFor({ state: "attached" });
  await page.goto(`${portal.url}/desk.html?lang=zh-CN&persona=${supervisor}${(await paper.getAttribute("href")) ?? ""}`);
  await page.locator("gridloop-supervision-paper .paper").waitFor();
  expect(await objections(page)).toEqual([]);
});

test("nothing broke the content security policy on the way", () => {
  expect(portal.faults).toEqual([]);
});
