import type { ActorFactName, CaseFactName, Comparison, Condition, ItemFactName, Operator, Scalar } from "./condition.js";

// Types only from the schemas: whoever evaluates conditions (the intake form, on a cheap phone) loads no zod.

/** A value a condition reads: JSON, as form fields keep it. */
export type FactValue = string | number | boolean | null | readonly FactValue[] | { readonly [key: string]: FactValue };

/**
 * What a condition may read where it is evaluated. A fact that is not there, or not known yet, is a missing value.
 * A list holds when any of its values does: `actor.role` lists the roles of all posts the actor holds.
 */
export interface ConditionFacts {
  /** The value of a field of the form at hand, else of a form filled in earlier in the case. */
  field(id: string): FactValue | undefined;
  case?: Readonly<Partial<Record<CaseFactName, FactValue>>>;
  item?: Readonly<Partial<Record<ItemFactName, FactValue>>>;
  actor?: Readonly<Partial<Record<ActorFactName, FactValue>>>;
}

/**
 * Whether a condition holds. Pure: no clock, no side effects, nothing thrown.
 *
 * - Numbers compare with numbers; dates (`YYYY-MM-DD`) and date-times (RFC 3339) chronologically. Other pairs never
 *   satisfy `atLeast`, `atMost`, `moreThan`, `lessThan`.
 * - `includes`: a list holds the value, or a text contains it.
 * - A value is missing when it is undefined, null, "", [] or an object of missing values. A missing value satisfies
 *   `isNot`, `noneOf` and `filled: false`, and no other operator.
 *
 * @returns the truth of the condition; `all` and `any` stop at the first part that decides.
 */
export function evaluateCondition(condition: Condition, facts: ConditionFacts): boolean {
  if ("all" in condition) return condition.all.every((part) => evaluateCondition(part, facts));
  if ("any" in condition) return condition.any.some((part) => evaluateCondition(part, facts));
  if ("not" in condition) return !evaluateCondition(condition.not, facts);
  return compare(condition, readSubject(condition, facts));
}

/** Whether there is something in a value: neither undefined, null, "" nor a list or object of nothing but such. */
export function isFilled(value: FactValue | undefined): boolean {
  if (value === undefined || value === null || value === "") return false;
  if (typeof value !== "object") return true;
  return Object.values(value).some(isFilled);
}

function readSubject(comparison: Comparison, facts: ConditionFacts): FactValue | undefined {
  if (comparison.field !== undefined) return facts.field(comparison.field);
  if (comparison.case !== undefined) return facts.case?.[comparison.case];
  if (comparison.item !== undefined) return facts.item?.[comparison.item];
  if (comparison.actor !== undefined) return facts.actor?.[comparison.actor];
  return undefined;
}

type Test = (value: FactValue, operand: never) => boolean;

const tests: Record<Exclude<Operator, "filled">, Test> = {
  is: (value, operand: Scalar) => holds(value, (one) => one === operand),
  isNot: (value, operand: Scalar) => !holds(value, (one) => one === operand),
  oneOf: (value, operand: Scalar[]) => holds(value, (one) => operand.some((other) => other === one)),
  noneOf: (value, operand: Scalar[]) => !holds(value, (one) => operand.some((other) => other === one)),
  atLeast: (value, operand: string | number) => holds(value, (one) => order(one, operand) >= 0),
  atMost: (value, operand: string | number) => holds(value, (one) => order(one, operand) <= 0),
  moreThan: (value, operand: string | number) => holds(value, (one) => order(one, operand) > 0),
  lessThan: (value, operand: string | number) => holds(value, (one) => order(one, operand) < 0),
  includes: (value, operand: Scalar) =>
    typeof value === "string" ? typeof operand === "string" && value.includes(operand) : holds(value, (one) => one === operand),
};

function compare(comparison: Comparison, value: FactValue | undefined): boolean {
  const missing = !isFilled(value);
  if (comparison.filled !== undefined) return comparison.filled !== missing;
  if (missing) return comparison.isNot !== undefined || comparison.noneOf !== undefined;
  for (const name of Object.keys(tests) as (keyof typeof tests)[]) {
    const operand = comparison[name];
    if (operand !== undefined) return tests[name](value as FactValue, operand as never);
  }
  return false;
}

/** Whether any value of a list, or the single value, passes. */
function holds(value: FactValue, test: (one: FactValue) => boolean): boolean {
  return Array.isArray(value) ? (value as readonly FactValue[]).some(test) : test(value);
}

/** Negative, zero or positive as `sort` wants it; NaN, which satisfies no comparison, where there is no order. */
function order(left: FactValue, right: string | number): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return chronological(left, right);
  return Number.NaN;
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)([Zz]|[+-]\d{2}:\d{2})?)?$/;

/**
 * A date against a date-time is decided by the civil date as written; two date-times with offsets as moments;
 * a date-time without an offset as the wall clock reads, because the zone of this process must not matter.
 */
function chronological(left: string, right: string): number {
  const [a, b] = [DATE_TIME.exec(left), DATE_TIME.exec(right)];
  if (a === null || b === null) return Number.NaN;
  const [, dateA = "", timeA, offsetA] = a;
  const [, dateB = "", timeB, offsetB] = b;
  if (timeA === undefined || timeB === undefined) return Date.parse(dateA) - Date.parse(dateB);
  if (offsetA === undefined || offsetB === undefined) return Date.parse(`${dateA}T${timeA}Z`) - Date.parse(`${dateB}T${timeB}Z`);
  return Date.parse(`${dateA}T${timeA}${offsetA.toUpperCase()}`) - Date.parse(`${dateB}T${timeB}${offsetB.toUpperCase()}`);
}
