import { describeFieldProblem } from "@gridloop/core/form";
import type { ReportedFieldProblem } from "@gridloop/core/form";
import type { FieldOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { wallClock } from "../time/wall-clock.js";

/** What is wrong with an answer as a sentence; a bound that is an instant as the clock on the wall shows it. */
export function fieldProblemInWords(problem: ReportedFieldProblem, field: FieldOnWire, locale: Locale): string {
  const details = Object.entries(problem.details ?? {}).map(([name, detail]) => [
    name,
    isInstant(detail) ? (wallClock(detail, locale) ?? detail) : detail,
  ]);
  return describeFieldProblem(
    { ...problem, details: Object.fromEntries(details) as NonNullable<ReportedFieldProblem["details"]> },
    field,
    locale,
  );
}

const isInstant = (detail: unknown): detail is string => typeof detail === "string" && /^\d{4}-\d{2}-\d{2}T/.test(detail);
