import type {} from "@vitest/browser-playwright";
import { cdp } from "vitest/browser";

// An input method as the browser's protocol plays one: real composition events, as from the operating system.

/** Shows what is being composed in the control that has the focus, such as the letters of a syllable. */
export async function compose(text: string): Promise<void> {
  await cdp().send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
}

/** Takes a candidate: the composition ends with it. */
export async function commit(text: string): Promise<void> {
  await cdp().send("Input.insertText", { text });
}
