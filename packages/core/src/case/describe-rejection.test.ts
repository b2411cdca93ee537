import { describe, expect, test } from "vitest";
import { describeRejection } from "./describe-rejection.js";
import type { Rejection } from "./rejection.js";
import { rejectionEn } from "./locales/rejection-en.js";
import { rejectionZhCn } from "./locales/rejection-zh-cn.js";

describe("a rejection", () => {
  test("is a sentence in the reader's language", () => {
    const refused: Rejection = { ok: false, code: "not-permitted", command: "file", needs: ["dispatcher", "grid-head"] };
    expect(describeRejection(refused, "en")).toBe("None of your posts allows “file”. It takes one of these roles: dispatcher, grid-head.");
    expect(describeRejection(refused, "zh-CN")).toBe("您现有的岗位不能执行“file”。需要的角色：dispatcher、grid-head。");
  });

  test("needs the same details in both languages", () => {
    const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
    for (const [code, text] of Object.entries(rejectionEn))
      expect([code, names(text)]).toEqual([code, names(rejectionZhCn[code as keyof typeof rejectionZhCn])]);
  });
});
