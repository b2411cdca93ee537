import { describe, expect, test } from "vitest";
import type { Condition } from "./condition.js";
import { describeCondition } from "./describe-condition.js";
import type { ConditionTitles } from "./describe-condition.js";

const titles: ConditionTitles = {
  field: (id) =>
    id === "urgency"
      ? {
          type: "radio",
          label: { "zh-CN": "紧急程度", en: "Urgency" },
          options: [{ id: "urgent", title: { "zh-CN": "紧急", en: "Urgent" } }],
        }
      : undefined,
  title: (kind, id) => (kind === "channel" && id === "hotline" ? { "zh-CN": "热线", en: "Hotline" } : undefined),
};

const sentences: [Condition, string, string][] = [
  [{ field: "urgency", is: "urgent" }, "紧急程度为“紧急”", "Urgency is “Urgent”"],
  [{ not: { field: "urgency", is: "urgent" } }, "紧急程度不为“紧急”", "Urgency is not “Urgent”"],
  [{ field: "urgency", filled: true }, "紧急程度已填写", "Urgency is filled in"],
  [{ field: "count", atLeast: 3 }, "count不小于3", "count is at least 3"],
  [{ not: { field: "count", atLeast: 3 } }, "并非（count不小于3）", "not (count is at least 3)"],
  [{ case: "urgent", is: true }, "案件紧急", "the case is urgent"],
  [{ not: { case: "urgent", is: true } }, "案件不紧急", "the case is not urgent"],
  [{ case: "channel", oneOf: ["hotline", "web"] }, "受理渠道为“热线”、“web”之一", "the channel is one of “Hotline”, “web”"],
  [{ item: "duty", is: "territorial" }, "事项职责为“属地责任”", "the duty for the matter is “territorial”"],
  [
    {
      all: [
        { field: "urgency", is: "urgent" },
        {
          any: [
            { case: "late", is: true },
            { case: "returns", moreThan: 2 },
          ],
        },
      ],
    },
    "紧急程度为“紧急”，且（案件已超期，或退回次数大于2）",
    "Urgency is “Urgent” and (the case is late or the number of returns is more than 2)",
  ],
  [{ all: [{ any: [{ case: "late", is: true }] }] }, "案件已超期", "the case is late"],
  [
    {
      not: {
        any: [
          { case: "late", is: true },
          { case: "urgent", is: true },
        ],
      },
    },
    "并非（案件已超期，或案件紧急）",
    "not (the case is late or the case is urgent)",
  ],
];

describe("a condition reads as a sentence", () => {
  test.each(sentences)("%j", (condition, chinese, english) => {
    expect(describeCondition(condition, "zh-CN", titles)).toBe(chinese);
    expect(describeCondition(condition, "en", titles)).toBe(english);
  });

  test("a title missing in one language is taken from the other", () => {
    const onlyChinese: ConditionTitles = { field: () => ({ type: "text", label: { "zh-CN": "地点" } }) };
    expect(describeCondition({ field: "place", filled: false }, "en", onlyChinese)).toBe("地点 is not filled in");
  });
});
