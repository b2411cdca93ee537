/** Unicode code points of a text: what people count as characters, where `length` counts an emoji or a rare Han character twice. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * Control characters but tab and line feed, and surrogates without a partner. PostgreSQL's jsonb refuses U+0000,
 * XML 1.0 all of these (production 2, Char), and half a surrogate pair has no UTF-8 form to be hashed.
 * Read with the `u` flag, where a surrogate in the pattern matches only a lone one.
 */
export const unreadableCharacters = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F\\uD800-\\uDFFF";

const unreadable = new RegExp(`[${unreadableCharacters}]`, "u");

/** Whether a text can be stored, hashed and exported. */
export const isReadable = (text: string): boolean => !unreadable.test(text);

/** A text without white space around it, with line feeds for every kind of line end, in Unicode normalisation form C. */
export const normaliseText = (text: string): string => text.replace(/\r\n?/g, "\n").trim().normalize("NFC");

/** A number or code as people type it, full-width digits and letters of Chinese input methods included, in plain ones (NFKC). */
export const halfWidth = (text: string): string => text.normalize("NFKC").trim();
