import type { Locale } from "../definition/index.js";
import { rejectionEn } from "./locales/rejection-en.js";
import { rejectionZhCn } from "./locales/rejection-zh-cn.js";
import type { Rejection } from "./rejection.js";

const tables = { "zh-CN": rejectionZhCn, en: rejectionEn } satisfies Record<Locale, unknown>;
const separators = { "zh-CN": "、", en: ", " } satisfies Record<Locale, string>;

/** A rejection as a sentence that says what is wrong and what would be right. Field problems are described one by one by `describeFieldProblem`. */
export function describeRejection(rejection: Rejection, locale: Locale): string {
  const details = rejection as unknown as Record<string, unknown>;
  return tables[locale][rejection.code].replaceAll(/\{(\w+)\}/g, (_, name: string) => detail(details[name], separators[locale]));
}

function detail(value: unknown, separator: string): string {
  return Array.isArray(value) ? value.join(separator) : String(value ?? "");
}
