import type { Rejection } from "@gridloop/core";
import { expect, test } from "vitest";
import { rejectionProblem } from "./problem-response.js";

const rejection: Rejection = { ok: false, code: "form-invalid", form: "intake", problems: [{ field: "description", code: "required" }] };

test("a form that is refused, and its fields, go by the titles their reader sees", () => {
  const form = {
    id: "intake",
    title: { "zh-CN": "问题上报", en: "Report a matter" },
    fields: [{ id: "description", type: "textarea" as const, label: { "zh-CN": "问题描述", en: "Description" } }],
  };
  const zh = rejectionProblem({ rejection, form: form as never }, "zh-CN", "r");
  expect(zh.title).toContain("“问题上报”");
  expect(zh["form"]).toBe("intake");
  expect(zh.problems?.[0]).toMatchObject({ field: "description", message: expect.stringContaining("“问题描述”") });
  expect(rejectionProblem({ rejection, form: form as never }, "en", "r").problems?.[0]?.message).toContain("“Description”");
});

test("without the form its ids stand in", () => {
  expect(rejectionProblem({ rejection }, "en", "r").problems?.[0]?.message).toContain("“description”");
});
