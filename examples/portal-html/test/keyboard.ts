import type { Locator, Page } from "playwright";

/** More controls than any page has: a walk this long has gone round without finding its target. */
const mostPresses = 250;

/** What is asked of a node in the page; Node has no types of it. */
interface PageNode {
  contains(other: unknown): boolean;
  getRootNode(): { activeElement: unknown };
}

/** Whether an element has the focus, inside whatever shadow roots. */
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => (element as unknown as PageNode).getRootNode().activeElement === element);

/** Walks to a control with the Tab key, as somebody without a mouse does. Throws where it cannot be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < mostPresses; presses++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${String(target)} cannot be reached with the Tab key`);
}

/** Walks to a control and presses a key on it. */
export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Walks to a text and types into it. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Chooses one of a group of radio buttons: Tab leads to the group, the arrow keys to the answer. */
export async function choose(page: Page, group: Locator, answer: string | RegExp): Promise<void> {
  const radios = group.getByRole("radio");
  await radios.first().waitFor();
  const target = group.getByRole("radio", { name: answer, exact: typeof answer === "string" });
  for (let presses = 0; presses < mostPresses; presses++) {
    if (await group.evaluate(holdsFocus)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 20 && !(await target.isChecked()); presses++) await page.keyboard.press("ArrowDown");
}

/** Chooses from a list that opens as one types: the arrow keys lead into it, Enter takes. */
export async function find(page: Page, combobox: Locator, words: string, option: RegExp): Promise<void> {
  await type(page, combobox, words);
  await page.getByRole("listbox").getByRole("option", { name: option }).first().waitFor();
  const active = page.getByRole("listbox").getByRole("option", { name: option, selected: true });
  for (let presses = 0; presses < 50 && (await active.count()) === 0; presses++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Chooses an option of a native list by its first letters, as the platform's lists allow. */
export async function pick(page: Page, list: Locator, option: string): Promise<void> {
  await tabTo(page, list);
  for (let presses = 0; presses < 50; presses++) {
    const shown = await list.evaluate(
      (element) => (element as unknown as { selectedOptions: { textContent: string }[] }).selectedOptions[0]?.textContent,
    );
    if (shown?.trim() === option) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`${option} is not in ${String(list)}`);
}

function holdsFocus(element: unknown): boolean {
  const group = element as PageNode;
  return group.contains(group.getRootNode().activeElement);
}
