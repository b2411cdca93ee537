import type { Locale, Text } from "@gridloop/core/definition";

/**
 * A text in a language; where it lacks that language, in the other one, because a title in the wrong language
 * still helps and an empty row does not.
 *
 * @param text the text, or nothing
 * @param locale the language wished for
 * @returns the text, or an empty string where there is none
 */
export function localised(text: Text | undefined, locale: Locale): string {
  return text?.[locale] ?? text?.["zh-CN"] ?? text?.en ?? "";
}
