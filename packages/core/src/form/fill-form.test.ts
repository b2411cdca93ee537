import { describe, expect, test } from "vitest";
import { formSchema, type FormDefinition } from "../definition/form.js";
import { fillForm } from "./fill-form.js";
import { isRequired, visibleFields } from "./form-view.js";

const report: FormDefinition = formSchema.parse({
  id: "intake",
  fields: [
    { id: "notice", type: "statement", label: { en: "Read this first" } },
    {
      id: "urgency",
      type: "radio",
      required: true,
      options: [
        { id: "normal", title: {} },
        { id: "urgent", title: {} },
      ],
    },
    { id: "danger", type: "text", show: { field: "urgency", is: "urgent" }, required: true, maxLength: 10 },
    { id: "gas-valve", type: "checkbox", show: { field: "danger", includes: "gas" } },
    { id: "agree", type: "checkbox", required: { case: "anonymous", isNot: true } },
    { id: "phone", type: "phone", personal: "sensitive", required: { field: "urgency", is: "urgent" } },
    { id: "name", type: "text", personal: "ordinary" },
  ],
});

const problemsOf = (data: Record<string, unknown>, context = {}) => {
  const filling = fillForm(report, data, context);
  return filling.ok ? [] : filling.problems.map(({ field, code }) => `${field}: ${code}`);
};

describe("filling in a form", () => {
  test("keeps personal values apart from those the evidence may hold", () => {
    expect(fillForm(report, { urgency: "normal", agree: true, phone: "138 0013 8000", name: "王" })).toEqual({
      ok: true,
      values: { urgency: "normal", agree: true },
      personal: [
        { field: "phone", mark: "sensitive", value: "13800138000" },
        { field: "name", mark: "ordinary", value: "王" },
      ],
    });
  });
  test("drops the answers of hidden fields, whatever they are", () => {
    expect(fillForm(report, { urgency: "normal", agree: true, danger: "far too long for the field" })).toMatchObject({
      ok: true,
      values: { urgency: "normal", agree: true },
    });
  });
  test("hides what only a hidden answer would show", () => {
    const data = { urgency: "normal", agree: true, danger: "gas", "gas-valve": true };
    expect(visibleFields(report, data).map(({ id }) => id)).toEqual(["notice", "urgency", "agree", "phone", "name"]);
    expect(visibleFields(report, { ...data, urgency: "urgent" }).map(({ id }) => id)).toContain("gas-valve");
    expect(fillForm(report, data)).toMatchObject({ ok: true, values: { urgency: "normal", agree: true } });
  });
  test("reports everything that is wrong, in the form's order", () => {
    expect(problemsOf({ urgency: "urgent", phone: "1", constructor: "x" })).toEqual([
      "danger: required",
      "agree: required",
      "phone: not-a-phone-number",
      "constructor: unknown-field",
    ]);
  });
  test("refuses an answer to a statement, and to what an object inherits", () => {
    expect(problemsOf({ urgency: "normal", agree: true, notice: "seen" })).toEqual(["notice: unknown-field"]);
    expect(problemsOf(JSON.parse('{"urgency":"normal","agree":true,"__proto__":1}'))).toEqual(["__proto__: unknown-field"]);
  });
  test("takes a required checkbox only ticked", () => {
    expect(problemsOf({ urgency: "normal", agree: false })).toEqual(["agree: required"]);
    expect(problemsOf({ urgency: "normal", agree: false }, { case: { anonymous: true } })).toEqual([]);
  });
  test("reads earlier forms where the form at hand does not ask", () => {
    const form = formSchema.parse({
      id: "f",
      fields: [{ id: "why", type: "text", show: { field: "satisfied", is: "no" }, required: true }],
    });
    expect(fillForm(form, {}, { earlier: { satisfied: "no" } }).ok).toBe(false);
    expect(fillForm(form, {}, { earlier: { satisfied: "yes" } }).ok).toBe(true);
    expect(fillForm(form, {}).ok).toBe(true);
  });
  test("ends where conditions run in a circle", () => {
    const form = formSchema.parse({
      id: "f",
      fields: [
        { id: "a", type: "text", show: { field: "b", filled: true } },
        { id: "b", type: "text", show: { field: "a", filled: true } },
      ],
    });
    expect(fillForm(form, { a: "x", b: "y" })).toEqual({ ok: true, values: {}, personal: [] });
  });
  test("asks for an answer only where one is owed", () => {
    const phone = report.fields.find(({ id }) => id === "phone");
    const danger = report.fields.find(({ id }) => id === "danger");
    if (phone === undefined || danger === undefined) throw new Error("fixture");
    expect(isRequired(phone, report, { urgency: "urgent" })).toBe(true);
    expect(isRequired(phone, report, { urgency: "normal" })).toBe(false);
    expect(isRequired(danger, report, { urgency: "normal" })).toBe(false);
  });
});
