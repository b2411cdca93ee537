import { describe, expect, test } from "vitest";
import { describeFieldProblem } from "./describe-field-problem.js";
import { fieldProblemsEn } from "./locales/en.js";
import { fieldProblemsZhCn } from "./locales/zh-cn.js";

describe("what is wrong with an answer", () => {
  test("is said in a sentence that says what would be right", () => {
    const field = { label: { "zh-CN": "描述", en: "Description" } };
    const problem = { field: "description", code: "too-long", details: { max: 200, actual: 230 } };
    expect(describeFieldProblem(problem, field, "zh-CN")).toBe("“描述”最多200字，现有230字");
    expect(describeFieldProblem(problem, field, "en")).toBe("“Description” must be at most 200 characters; it has 230");
    const id = { field: "id", code: "not-an-id-number", details: { why: "checksum" } };
    expect(describeFieldProblem(id, undefined, "zh-CN")).toBe("“id”与末位校验码不符，请逐位核对");
  });
  test("is said at all where a newer server names a code unknown here", () => {
    for (const code of ["from-the-future", "constructor", "quote"]) {
      expect(describeFieldProblem({ field: "a", code }, { label: { en: "Name" } }, "en")).toBe("Check the answer to “Name”");
    }
  });
  test("has a sentence for each code in both languages", () => {
    expect(Object.keys(fieldProblemsZhCn).sort()).toEqual(Object.keys(fieldProblemsEn).sort());
  });
});
