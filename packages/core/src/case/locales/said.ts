import type { Locale, Text } from "../../definition/index.js";

/** What stands between the parts of a list. */
export const listSeparators: Record<Locale, string> = { "zh-CN": "、", en: ", " };

const months = "January February March April May June July August September October November December".split(" ");

/**
 * A date, or a date-time by the wall clock it was written with, as each language writes it: `2026年3月5日 17:00`,
 * `5 March 2026, 17:00`. Not by Intl, whose words differ from one runtime to the next.
 */
export function writtenDate(value: string): Text {
  const [year, month, day] = value.slice(0, 10).split("-").map(Number);
  const time = value.slice(11, 16);
  const name = months[(month ?? 0) - 1] ?? "";
  return {
    "zh-CN": `${year ?? ""}年${month ?? ""}月${day ?? ""}日${time && ` ${time}`}`,
    en: `${day ?? ""} ${name} ${year ?? ""}${time && `, ${time}`}`,
  };
}
