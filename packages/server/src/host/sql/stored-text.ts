/**
 * Text PostgreSQL can keep. U+0000 is refused by every text type, and a lone surrogate has no UTF-8, so drivers silently turn it
 * into U+FFFD. JSON texts never hold either raw (`JSON.stringify` escapes both), so JSON columns need nothing; for other columns
 * such a text, one in a million, is kept as its JSON behind a mark. The same text is always stored the same way, so that it can be
 * looked up by equality.
 */
const mark = "\u0001json:";

// A surrogate that is half of a pair is no match under the u flag.
const unstorable = /[\0\p{Surrogate}]/u;

/** What is stored for a text. */
export const toStored = (text: string): string => (unstorable.test(text) || text.startsWith(mark) ? mark + JSON.stringify(text) : text);

/** The text that was stored. */
export const fromStored = (stored: string): string =>
  stored.startsWith(mark) ? (JSON.parse(stored.slice(mark.length)) as string) : stored;

/** For text that is only searched: what cannot be stored becomes U+FFFD, in the text and in what is looked for alike. */
export const toSearchable = (text: string): string => text.replace(new RegExp(unstorable, "gu"), "\u{FFFD}");
