import type { Locale } from "@gridloop/core/definition";

/**
 * The product's language that serves a BCP 47 tag best: English for any English, Chinese for everything else,
 * since every reader of the product's pages reads that and not every one reads English.
 *
 * @param tag such as `en-GB` or `zh-Hans`; empty where the page says nothing
 */
export function matchLocale(tag: string): Locale {
  return /^en(-|$)/i.test(tag) ? "en" : "zh-CN";
}
