import type { Locale } from "@gridloop/core/definition";
import { en } from "./locales/en.js";
import type { DueMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Record<Locale, DueMessages> = { "zh-CN": zhCN, en };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds that a zone written in an instant is ahead of UTC, so that days are the district's, not the reader's. */
function offsetOf(instant: string): number {
  const match = /([+-])(\d{2}):(\d{2})$/.exec(instant);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * hour + Number(match[3]) * minute) : 0;
}

const dayTags: Record<Locale, string> = { "zh-CN": "zh-CN", en: "en-GB" };
const dayFormatters = new Map<string, Intl.DateTimeFormat>();

/** A day; with its year, in place of the day of the week, where that is another one than the reader's. */
function dayName(wall: number, now: number, locale: Locale): string {
  const isOtherYear = new Date(wall).getUTCFullYear() !== new Date(now).getUTCFullYear();
  const key = `${locale} ${isOtherYear}`;
  const made =
    dayFormatters.get(key) ??
    new Intl.DateTimeFormat(dayTags[locale], {
      ...(isOtherYear ? { year: "numeric" } : { weekday: "short" }),
      month: locale === "en" ? "short" : "long",
      day: "numeric",
      timeZone: "UTC",
    });
  dayFormatters.set(key, made);
  return made.format(wall);
}

/**
 * An instant as people at work say it: “today, 17:00”, “tomorrow, 09:30”, “Thu 5 Mar, 17:00”; by the district's clock.
 *
 * @param instant RFC 3339 with offset
 * @param now RFC 3339 with offset: what the server's clock said
 * @returns nothing where either is no instant
 */
export function dayAndTime(instant: string, now: string, locale: Locale): string | undefined {
  const offset = offsetOf(instant);
  const [at, from] = [Date.parse(instant) + offset, Date.parse(now) + offset];
  if (Number.isNaN(at) || Number.isNaN(from)) return undefined;
  const say = messages[locale];
  const clock = new Date(at).toISOString().slice(11, 16);
  switch (Math.floor(at / day) - Math.floor(from / day)) {
    case 0:
      return say.today(clock);
    case 1:
      return say.tomorrow(clock);
    case -1:
      return say.yesterday(clock);
    default:
      return say.onDay(dayName(at, from, locale), clock);
  }
}

/** How long until an instant, or since, in the largest unit that says enough: “late by 2 hours”, “3 days left”. Elapsed, not working, time. */
export function timeLeft(instant: string, now: string, locale: Locale): string | undefined {
  const span = Date.parse(instant) - Date.parse(now);
  if (Number.isNaN(span)) return undefined;
  const say = messages[locale];
  return span < 0 ? say.lateBy(spanInWords(-span, say)) : say.left(spanInWords(span, say));
}

function spanInWords(span: number, say: DueMessages): string {
  if (span < hour) return say.minutes(Math.max(1, Math.floor(span / minute)));
  if (span < 2 * day) return say.hours(Math.floor(span / hour));
  return say.days(Math.floor(span / day));
}
