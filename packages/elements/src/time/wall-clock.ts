import type { Locale } from "@gridloop/core/definition";

const rfc3339 = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/i;

/** English as in the product's own English texts; Chinese as the State Council writes dates. */
const tags: Record<Locale, string> = { "zh-CN": "zh-CN", en: "en-GB" };

/** Making a formatter costs about as much as formatting a hundred dates, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * An instant as the clock on the district's wall showed it: in the offset it was written with, not in the reader's
 * time zone, because a limit "by 17:00" means the district's 17:00. A time of exactly midnight is left out: it
 * nearly always stands for a day whose time nobody recorded.
 *
 * @param instant RFC 3339 with offset, or a date alone
 * @param locale the language to write it in
 * @returns for example `2026年3月2日 09:15` or `2 March 2026 at 09:15`; nothing where `instant` is no such string
 */
export function wallClock(instant: string, locale: Locale): string | undefined {
  const match = rfc3339.exec(instant);
  if (!match) return undefined;
  const [, date, time = "00:00", seconds = "00"] = match;
  const shown = new Date(`${date}T${time}:${seconds}Z`);
  if (Number.isNaN(shown.getTime())) return undefined;
  const hasTime = time !== "00:00" || seconds !== "00";
  return formatter(locale, hasTime).format(shown);
}

function formatter(locale: Locale, hasTime: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasTime}`;
  const existing = formatters.get(key);
  if (existing) return existing;
  // The wall clock's figures were read as if they were UTC, so that no time zone shifts them again.
  const made = new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", ...(hasTime && { timeStyle: "short" }), timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}
