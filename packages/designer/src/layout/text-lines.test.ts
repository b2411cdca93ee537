import { expect, test } from "vitest";
import { textLines } from "./text-lines.js";

const lines = (text: string, width: number): string[] => textLines(text, width, (part) => [...part].length);

test("what fits stays on one line", () => {
  expect(lines("核实时限", 4)).toEqual(["核实时限"]);
});

test("Chinese breaks before a bracket and after a space first", () => {
  expect(lines("交网格办理（小事一格解决）", 9)).toEqual(["交网格办理", "（小事一格解决）"]);
  expect(lines("责令停工时限 按事项", 8)).toEqual(["责令停工时限", "按事项"]);
});

test("an amount keeps its unit", () => {
  expect(lines("处置时限 5\u00a0工作日", 8)).toEqual(["处置时限", "5\u00a0工作日"]);
});

test("what is longer than a line breaks between characters, never before closing punctuation", () => {
  expect(lines("案件会停在这里，没有后续", 7)).toEqual(["案件会停在这", "里，没有后续"]);
});

test("words stay whole", () => {
  expect(lines("Leave it to the grid", 10)).toEqual(["Leave it", "to the", "grid"]);
  expect(lines("Extraordinarily", 5)).toEqual(["Extraordinarily"]);
});

test("nothing is lost", () => {
  const text = "协同工单：协办时限 3 工作日（符合条件时），to the grid";
  expect(lines(text, 6).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
});
