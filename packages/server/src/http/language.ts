import { locales, type Locale } from "@gridloop/core/definition";

/** What a reader without a known wish gets. */
const standard: Locale = "zh-CN";

/** The product's language that suits an Accept-Language header best (RFC 9110 §12.5.4). */
export function languageOf(header: string | null): Locale {
  if (!header) return standard;
  const wishes = header
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((each) => each !== undefined);
      return { primary: tag.trim().toLowerCase().split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { primary } of wishes) {
    const found = locales.find((locale) => locale.toLowerCase().split("-")[0] === primary);
    if (found) return found;
  }
  return standard;
}
