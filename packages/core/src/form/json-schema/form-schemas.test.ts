import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition } from "../../definition/condition.js";
import type { FieldDefinition, FormDefinition } from "../../definition/form.js";
import { z } from "../../definition/zod.js";
import { accepts, type AnySchema } from "../../testing/accepts-json.js";
import { idNumberCheck } from "../fields/id-number.js";
import { fillForm, type Filling } from "../fill-form.js";
import { formZodSchema } from "@gridloop/core/form/zod";
import { formJsonSchema } from "./form-json-schema.js";

const ids = ["a", "b", "c", "d", "e", "f"];
const options = [
  { id: "x", title: {} },
  { id: "y", title: {} },
];

const comparison: fc.Arbitrary<Condition> = fc.tuple(fc.constantFrom(...ids), fc.nat(8)).chain(([field, kind]) => {
  const scalar = fc.constantFrom<string | number | boolean>("x", "y", "xy", 1, 2, true, false);
  const number = fc.integer({ min: 0, max: 3 });
  return [
    scalar.map((is): Condition => ({ field, is })),
    scalar.map((isNot): Condition => ({ field, isNot })),
    fc.array(scalar, { minLength: 1, maxLength: 2 }).map((oneOf): Condition => ({ field, oneOf })),
    fc.array(scalar, { minLength: 1, maxLength: 2 }).map((noneOf): Condition => ({ field, noneOf })),
    number.map((atLeast): Condition => ({ field, atLeast })),
    number.map((lessThan): Condition => ({ field, lessThan })),
    scalar.map((includes): Condition => ({ field, includes })),
    fc.boolean().map((filled): Condition => ({ field, filled })),
    fc.constantFrom<Condition>({ case: "urgent", is: true }, { item: "class", isNot: "x" }),
  ][kind] as fc.Arbitrary<Condition>;
});

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    comparison,
    fc.array(tie("condition"), { minLength: 1, maxLength: 2 }).map((all): Condition => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 2 }).map((any): Condition => ({ any })),
    tie("condition").map((not): Condition => ({ not })),
  ),
}));

const kinds: Omit<FieldDefinition, "id">[] = [
  { type: "text" },
  { type: "text", minLength: 2, maxLength: 3 },
  { type: "textarea", pattern: "[xy]+" },
  { type: "number", min: 1, max: 2 },
  { type: "select", options },
  { type: "checkboxes", options },
  { type: "checkbox" },
  { type: "date" },
  { type: "phone" },
  { type: "address" },
  { type: "photo", maxCount: 2 },
  { type: "rating" },
  { type: "unit" },
  { type: "member", multiple: true },
  { type: "statement" },
  { type: "text", personal: "sensitive" },
];
const idNumberKind: Omit<FieldDefinition, "id"> = { type: "id-number" };

/** Fields look back only: what a circle of conditions shows is no question of agreement. */
const form = (types: Omit<FieldDefinition, "id">[]): fc.Arbitrary<FormDefinition> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...types),
        show: fc.option(condition, { nil: undefined }),
        required: fc.option(fc.oneof(fc.boolean(), condition), { nil: undefined }),
      }),
      { minLength: 1, maxLength: ids.length },
    )
    .map((list) => ({
      id: "form",
      fields: list.map(({ kind, show, required }, index) => ({
        id: ids[index] ?? "",
        ...kind,
        ...(show === undefined || !looksBack(show, ids.slice(0, index)) ? {} : { show }),
        ...(required === undefined ? {} : { required }),
      })),
    }));

function looksBack(given: Condition, earlier: string[]): boolean {
  if ("all" in given) return given.all.every((part) => looksBack(part, earlier));
  if ("any" in given) return given.any.every((part) => looksBack(part, earlier));
  if ("not" in given) return looksBack(given.not, earlier);
  return given.field === undefined || earlier.includes(given.field);
}

const idNumber = "320402199001011234".slice(0, 17);
const answer = fc.constantFrom<unknown>(
  ...["x", "y", "xy", "xyx", "xyxy", "z", 1, 2, 3, 1.5, true, false, null, "", " ", [], ["x"], ["x", "y"], ["y", "x"], ["q", "r", "s"]],
  ...["2026-02-28", "2026-02-30", "13800138000", "138 0013 8000", "0519-85681234", idNumber + idNumberCheck(idNumber), `${idNumber}Z`],
  ...[
    { text: "x" },
    { unit: "u", text: "y" },
    { longitude: 1 },
    { longitude: 1, latitude: 2 },
    { other: 1 },
    "a\u0000",
    "😀😀",
    " x ",
    "１",
  ],
);
const answers = fc.dictionary(fc.constantFrom(...ids, "unknown"), answer, { maxKeys: 7 });
const contexts = fc.constantFrom({}, { case: { urgent: true } }, { item: { class: "x" } });

const together = (filling: Filling): Record<string, unknown> | undefined =>
  filling.ok ? { ...filling.values, ...Object.fromEntries(filling.personal.map(({ field, value }) => [field, value])) } : undefined;

const isNormal = (data: Record<string, unknown>): boolean =>
  Object.values(data).every((value) => !["", " ", " x ", "１", null].includes(value as string) && JSON.stringify(value) !== "[]");

describe("the JSON Schema of a form", () => {
  test("accepts whatever fillForm accepts, in its normal form", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(form([...kinds, idNumberKind]), answers, contexts, fc.boolean(), (given, data, context, told) => {
        const values = together(fillForm(given, data, context));
        fc.pre(values !== undefined);
        const schema = formJsonSchema(given, told ? { context } : {}) as AnySchema;
        expect(accepts(schema, values)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("refuses whatever fillForm refuses of what it can say", () => {
    fc.assert(
      fc.property(form(kinds), answers, contexts, (given, data, context) => {
        fc.pre(isNormal(data));
        if (accepts(formJsonSchema(given, { context }) as AnySchema, data))
          expect(fillForm(given, data, context)).toMatchObject({ ok: true });
      }),
      { numRuns: 3000 },
    );
  });

  test("speaks the language asked for", () => {
    const given: FormDefinition = {
      id: "f",
      title: { "zh-CN": "上报", en: "Report" },
      fields: [{ id: "a", type: "text", label: { "zh-CN": "描述" } }],
    };
    expect(formJsonSchema(given, { locale: "en" })).toMatchObject({ title: "Report", properties: { a: { title: "描述" } } });
  });
});

describe("the zod schema of a form", () => {
  test("accepts what fillForm accepts, gives the same values, and names the same problems", () => {
    fc.assert(
      fc.property(form([...kinds, idNumberKind]), answers, contexts, (given, data, context) => {
        const filling = fillForm(given, data, context);
        const parsed = formZodSchema(given, { context }).safeParse(data);
        expect(parsed.success).toBe(filling.ok);
        if (parsed.success) expect(parsed.data).toEqual(together(filling));
        else if (!filling.ok) {
          const issues = parsed.error.issues.map((issue) => [issue.path[0], issue.code === "custom" ? issue.params?.["code"] : undefined]);
          expect(issues).toEqual(filling.problems.map(({ field, code }) => [field, code]));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("refuses what is no set of answers at all, and leaves its input as it was", () => {
    const schema = formZodSchema({ id: "f", fields: [{ id: "a", type: "phone" }] });
    expect(["x", null, [], 1].map((input) => schema.safeParse(input).success)).toEqual([false, false, false, false]);
    const input = { a: "138 0013 8000" };
    expect(schema.parse(input)).toEqual({ a: "13800138000" });
    expect(input).toEqual({ a: "138 0013 8000" });
  });

  test("is described by the form's JSON Schema", () => {
    const given: FormDefinition = { id: "f", fields: [{ id: "a", type: "rating", required: true }] };
    expect(z.toJSONSchema(formZodSchema(given))).toEqual(formJsonSchema(given));
  });
});
