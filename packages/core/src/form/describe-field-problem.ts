import type { FieldDefinition, Locale } from "../definition/index.js";
import type { ReportedFieldProblem } from "./field-problem.js";
import { fieldProblemsEn } from "./locales/en.js";
import type { FieldProblemMessages } from "./locales/field-problem-messages.js";
import { fieldProblemsZhCn } from "./locales/zh-cn.js";

const tables: Record<Locale, FieldProblemMessages> = { "zh-CN": fieldProblemsZhCn, en: fieldProblemsEn };

/**
 * A problem with an answer as a sentence that says what would be right, after the error messages of the GOV.UK Design System.
 *
 * @param field the field it is about, for its label; without one, or without a label, the field's id stands in.
 */
export function describeFieldProblem(
  problem: ReportedFieldProblem,
  field: Pick<FieldDefinition, "label"> | undefined,
  locale: Locale,
): string {
  const table = tables[locale];
  const label = table.quote(field?.label?.[locale] ?? field?.label?.["zh-CN"] ?? field?.label?.en ?? problem.field);
  if (!Object.hasOwn(table, problem.code) || problem.code === "quote") return table.unknown(label);
  const message = table[problem.code as keyof FieldProblemMessages] as (label: string, details: object) => string;
  return message(label, problem.details ?? {});
}
