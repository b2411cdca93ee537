import { evaluateCondition } from "../../definition/evaluate-condition.js";
import type { Comparison, Condition, Scalar } from "../../definition/index.js";
import type { FormContext } from "../form-context.js";
import { never, type JsonSchema } from "./json-schema.js";

/** What the schema of a condition needs to know of its form. */
export interface ConditionScope {
  /** The schema under which a field of the form is shown; undefined where that cannot be said, null where the form has no such field. */
  shown(field: string): JsonSchema | undefined | null;
  /** Facts outside the form; undefined where the schema must hold whatever they are. */
  context: FormContext | undefined;
}

/** No answer, as `isBlank` has it. */
export const blank: JsonSchema = {
  anyOf: [{ type: "null" }, { type: "string", pattern: "^\\s*$" }, { type: "array", items: { $ref: "#/$defs/blank" } }],
};

/** A field is answered. */
export const answered = (field: string): JsonSchema => ({
  required: [field],
  properties: { [field]: { not: { $ref: "#/$defs/blank" } } },
});

/**
 * The schema a form's answers satisfy exactly when a condition holds; undefined where JSON Schema cannot say it:
 * comparisons of dates, and facts of case, item and actor that are not given.
 */
export function conditionSchemaOf(condition: Condition, scope: ConditionScope): JsonSchema | undefined {
  if ("all" in condition || "any" in condition) {
    const parts = ("all" in condition ? condition.all : condition.any).map((part) => conditionSchemaOf(part, scope));
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return undefined;
    return "all" in condition ? { allOf: known } : { anyOf: known };
  }
  if ("not" in condition) {
    const inner = conditionSchemaOf(condition.not, scope);
    return inner === undefined ? undefined : { not: inner };
  }
  return comparisonSchemaOf(condition, scope);
}

function comparisonSchemaOf(comparison: Comparison, scope: ConditionScope): JsonSchema | undefined {
  const { field } = comparison;
  const shown = field === undefined ? null : scope.shown(field);
  if (field === undefined || shown === null) return outsideSchemaOf(comparison, scope.context);
  if (shown === undefined) return undefined;
  const positive = (value: JsonSchema): JsonSchema => ({ allOf: [shown, answered(field), { properties: { [field]: value } }] });
  if (comparison.filled !== undefined) return comparison.filled ? positive({}) : { not: positive({}) };
  if (comparison.isNot !== undefined) return { not: positive(equal([comparison.isNot])) };
  if (comparison.noneOf !== undefined) return { not: positive(equal(comparison.noneOf)) };
  const value = valueSchemaOf(comparison);
  return value === undefined ? undefined : positive(value);
}

/** A comparison with something that is not an answer to this form: true or false once the context is known. */
function outsideSchemaOf(comparison: Comparison, context: FormContext | undefined): JsonSchema | undefined {
  if (context === undefined) return undefined;
  const earlier = context.earlier ?? {};
  const holds = evaluateCondition(comparison, { ...context, field: (id) => (Object.hasOwn(earlier, id) ? earlier[id] : undefined) });
  return holds ? {} : never;
}

function valueSchemaOf(comparison: Comparison): JsonSchema | undefined {
  if (comparison.is !== undefined) return equal([comparison.is]);
  if (comparison.oneOf !== undefined) return equal(comparison.oneOf);
  if (comparison.includes !== undefined) return including(comparison.includes);
  const { atLeast, atMost, moreThan, lessThan } = comparison;
  if (typeof atLeast === "number") return someNumber({ minimum: atLeast });
  if (typeof atMost === "number") return someNumber({ maximum: atMost });
  if (typeof moreThan === "number") return someNumber({ exclusiveMinimum: moreThan });
  if (typeof lessThan === "number") return someNumber({ exclusiveMaximum: lessThan });
  return undefined;
}

/** A value, or any value of a list. */
const some = (value: JsonSchema): JsonSchema => ({ anyOf: [value, { type: "array", contains: value }] });

const equal = (values: Scalar[]): JsonSchema => some({ enum: values });

const someNumber = (range: JsonSchema): JsonSchema => some({ type: "number", ...range });

function including(part: Scalar): JsonSchema {
  if (typeof part !== "string") return equal([part]);
  const literal = part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return {
    anyOf: [
      { type: "string", pattern: literal },
      { type: "array", contains: { const: part } },
    ],
  };
}
