import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from "vitest";
import { choose, find, pick, press, type } from "./test/keyboard.js";
import { objections, Portal } from "./test/portal.js";
import type { Window } from "./test/portal.js";

// The whole loop in the browser, with real key presses: a resident on a phone and the staff at their desks, against the built product
// as `npm start` serves it. Everything is found as a person finds it: by its name.

const photo = fileURLToPath(new URL("../../packages/server/src/demo/photos/rubbish.png", import.meta.url));
const matter = "农贸市场周边暴露垃圾";

let portal: Portal;
let resident: Window;
let staff: Window;
let number = "";

beforeAll(async () => {
  portal = await Portal.open();
}, 180_000);
afterAll(() => portal?.close());

// Each step stands on the one before; where one fails, the rest would only wait in vain.
let isBroken = false;
beforeEach(({ skip }) => {
  skip(isBroken, "an earlier step of the walk failed");
  onTestFailed(() => void (isBroken = true));
});

const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name, exact: typeof name === "string" });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { name });

/** Sits down at a member's desk by the demonstration's switcher, and opens the case from the list: nobody types an address. */
async function atTheDeskOf(persona: string, isClosed = false): Promise<Page> {
  const { page } = staff;
  await page.getByLabel("演示身份").selectOption(persona);
  await choose(page, page.getByRole("group", { name: "查看范围" }).or(page.getByRole("radiogroup", { name: "查看范围" })), /全部/);
  if (isClosed) await press(page, button(page, /^已结案/));
  await press(page, page.getByRole("link", { name: matter }).first());
  await heading(page, matter).waitFor();
  return page;
}

/** The button of the panel that offers something. */
const offer = (page: Page, name: string): Locator => page.locator("[data-offer]").filter({ hasText: name }).first();

/** The button that sends the open form. */
const sender = (page: Page): Locator => page.locator("form button[type=submit]");

/** Sends the open form, and waits until the panel says what came of it. */
async function send(page: Page, done: string): Promise<void> {
  await press(page, sender(page));
  await page.getByText(`已办理：${done}`).first().waitFor();
}

/** Moves the demonstration's clock on. */
async function moveClock(page: Page, by: string): Promise<void> {
  const clock = page.locator("[data-clock] summary");
  const before = await page.locator("[data-now]").getAttribute("datetime");
  await press(page, clock);
  await press(page, button(page, by));
  await expect.poll(() => page.locator("[data-now]").getAttribute("datetime")).not.toBe(before);
  await press(page, clock);
}

test("a resident reports rubbish with a photo from a phone, and a submit that fails loses nothing", { timeout: 180_000 }, async () => {
  resident = await portal.window("/index.html?lang=zh-CN", 375);
  const { page, context } = resident;
  await type(page, page.getByLabel("搜索事项"), matter);
  expect(await objections(page)).toEqual([]);
  await press(page, button(page, new RegExp(`^${matter}`)).first());

  await type(page, page.getByLabel("问题描述"), "菜市场门口垃圾堆了三天");
  const chooser = page.waitForEvent("filechooser");
  await press(page, page.locator("input[type=file]"), "Space");
  await (await chooser).setFiles(photo);
  await page.getByText("已上传").first().waitFor();
  expect(await objections(page)).toEqual([]);
  await press(page, button(page, "继续"));

  await find(page, page.getByRole("combobox", { name: /问题地点/ }), "小东门桥社区", /小东门桥社区第1网格/);
  expect(await objections(page)).toEqual([]);
  await press(page, button(page, "继续"));

  // Whoever wants an answer must say how to be reached: the form says so, and keeps everything.
  await choose(page, page.getByRole("group", { name: /是否需要回复/ }), "需要");
  await press(page, button(page, "继续"));
  await heading(page, /处需要修改/).waitFor();
  expect(await objections(page)).toEqual([]);
  await type(page, page.getByRole("textbox", { name: /联系电话/ }), "138 0013 8000");
  await press(page, button(page, "继续"));
  await heading(page, "请核对填写的内容").waitFor();

  // The network is gone at the very moment of sending.
  await context.setOffline(true);
  await press(page, button(page, /^提交$/));
  await page.getByText("网络未连接").first().waitFor();
  expect(await objections(page)).toEqual([]);
  await context.setOffline(false);
  await page.getByText("网络已恢复，可以提交了").first().waitFor();
  await press(page, button(page, /^提交$/));
  await heading(page, "提交成功").waitFor();
  expect(await objections(page)).toEqual([]);
  number = (await page.locator(".proof-text").first().textContent()) ?? "";
  expect(number).toMatch(/^CZ\d+$/);
});

test("the resident follows the case from the receipt, and the code leaves the address", { timeout: 60_000 }, async () => {
  const { page } = resident;
  await press(page, page.getByRole("link", { name: "查询办理进度" }));
  await page.waitForURL(/track\.html/);
  await page.getByText(number).first().waitFor();
  expect(page.url()).not.toContain("code=");
  expect(await objections(page)).toEqual([]);
});

test("the grid member verifies what the photo shows", { timeout: 120_000 }, async () => {
  staff = await portal.window("/desk.html?lang=zh-CN", 1280);
  const page = await atTheDeskOf("320402005001-01-full-time");
  await page.getByText("菜市场门口垃圾堆了三天").first().waitFor();
  await button(page, /查看现场照片/).waitFor();
  expect(await objections(page)).toEqual([]);
  await press(page, offer(page, "核实属实"));
  await pick(page, page.getByLabel("核实方式"), "现场核实");
  await send(page, "核实属实");
});

test("the street files it and sends it to the unit; a form that lacks an answer says which", { timeout: 120_000 }, async () => {
  const page = await atTheDeskOf("tianning-tianning-dispatcher-1");
  await press(page, offer(page, "立案"));
  await press(page, sender(page));
  await heading(page, /处需要修改/).waitFor();
  expect(await objections(page)).toEqual([]);
  await choose(page, page.getByRole("group", { name: /责任类型/ }), "属地管理责任");
  await send(page, "立案");
  await press(page, offer(page, "分流交办"));
  await send(page, "分流交办");
});

test("the unit returns it with a reason, and the street's window hears of it by itself", { timeout: 180_000 }, async () => {
  const street = await portal.window("/desk.html?lang=zh-CN", 1280);
  await street.page.getByLabel("演示身份").selectOption("tianning-tianning-dispatcher-1");
  await street.page.getByRole("radio", { name: /^全部/ }).waitFor();

  const page = await atTheDeskOf("tianning-tianning-urban-management-handler-1");
  await press(page, offer(page, "退回"));
  await pick(page, page.getByLabel("退回原因"), "不在本单位辖区");
  await type(page, page.getByRole("textbox", { name: /具体说明/ }), "属地在区城管局管养范围");
  await send(page, "退回");
  // Nobody touches the other window.
  await street.page.getByRole("link", { name: matter }).first().waitFor({ timeout: 15_000 });
  await street.page.getByText("退回 1 次").first().waitFor();
  await street.context.close();
});

test("the street sends it again, then hands it to another unit", { timeout: 120_000 }, async () => {
  const page = await atTheDeskOf("tianning-tianning-dispatcher-1");
  await press(page, offer(page, "重新派遣"));
  await find(page, page.getByRole("combobox", { name: /主办单位/ }), "天宁街道综合", /天宁街道综合行政执法局/);
  await send(page, "重新派遣");
  await press(page, offer(page, "改派"));
  await find(page, page.getByRole("combobox", { name: /主办单位/ }), "天宁区城市", /天宁区城市管理局/);
  await type(page, page.getByRole("textbox", { name: /改派理由/ }), "区管路段");
  expect(await objections(page)).toEqual([]);
  await send(page, "改派");
});

test(
  "the deadline passes: the chain presses the unit rung by rung, and the supervisor orders a visit by hand",
  { timeout: 180_000 },
  async () => {
    const page = await atTheDeskOf("tianning-supervisor-1");
    await moveClock(page, "拨快 1 周");
    await page.getByText("黄牌警告").first().waitFor();
    await page.getByText("到期催办").first().waitFor();
    expect(await objections(page)).toEqual([]);
    await press(page, offer(page, "现场督办"));
    await type(page, page.getByRole("textbox", { name: /督办要求/ }), "请到现场说明");
    await send(page, "现场督办");
  },
);

test("the unit answers for it and handles it late", { timeout: 120_000 }, async () => {
  const page = await atTheDeskOf("tianning-urban-management-handler-1");
  await page.getByText("需要您回复").first().waitFor();
  await press(page, offer(page, "回复"));
  await type(page, page.getByRole("textbox", { name: /原因与整改措施/ }), "明日上午清运完毕");
  await send(page, "回复");
  await press(page, offer(page, "处置完毕"));
  await type(page, page.getByRole("textbox", { name: /处置情况/ }), "垃圾已清运");
  await pick(page, page.getByLabel("处置结果"), "已解决");
  await send(page, "处置完毕");
});

test("the street reports back, the checker checks and closes", { timeout: 120_000 }, async () => {
  const street = await atTheDeskOf("tianning-tianning-dispatcher-1");
  await press(street, offer(street, "反馈结果"));
  await type(street, street.getByRole("textbox", { name: /答复内容/ }), "垃圾已清运，感谢您的反映");
  await send(street, "反馈结果");
  const checker = await atTheDeskOf("tianning-checker-1");
  await press(checker, offer(checker, "核查通过"));
  await pick(checker, checker.getByLabel("核查方式"), "现场核查");
  await send(checker, "核查通过");
  await checker.getByText("案件已结案").first().waitFor();
  expect(await objections(checker)).toEqual([]);
});

test("the resident reads the answer and says how it was", { timeout: 120_000 }, async () => {
  const { page } = resident;
  // The page asks by itself each minute; whoever cannot wait presses a button, which a closed case no longer has.
  const survey = heading(page, "请您评价");
  if (!(await survey.isVisible())) await press(page, button(page, "刷新"));
  await survey.waitFor();
  await page.getByText("垃圾已清运，感谢您的反映").first().waitFor();
  expect(await objections(page)).toEqual([]);
  await choose(page, page.getByRole("group", { name: /问题解决了吗/ }), "解决了");
  await choose(page, page.getByRole("group", { name: /您满意吗/ }), "满意");
  await press(page, button(page, "提交评价"));
  await page.getByText("感谢您的评价").first().waitFor();
});

test("the timeline shows each outward step in both languages", { timeout: 60_000 }, async () => {
  const { page } = resident;
  const steps = async (): Promise<Set<string>> =>
    new Set(await page.locator("gridloop-case-timeline [part=step] span[aria-hidden]").allTextContents());
  const all = button(page, /^显示更早/);
  if (await all.isVisible()) await press(page, all);
  expect(await steps()).toEqual(new Set(["采集上报", "核实立案", "分流交办", "督查督办", "结果反馈", "核查结案"]));
  await press(page, button(page, "English"));
  await expect
    .poll(async () => [...(await steps())].sort())
    .toEqual(["Check and close", "Collect and report", "Dispatch", "Report back", "Supervise", "Verify and file"].sort());
  expect(await objections(page)).toEqual([]);
});

test(
  "how the case travelled is drawn at the desk, and nothing broke the content security policy on the way",
  { timeout: 60_000 },
  async () => {
    const page = await atTheDeskOf("tianning-leader-1", true);
    await page.locator("gridloop-workflow-viewer svg").first().waitFor();
    expect(await objections(page)).toEqual([]);
    expect(portal.faults).toEqual([]);
  },
);
