// What the citizen is asked after close.

import { text } from "../../text.mjs";
import { option, writing } from "./field.mjs";

export const survey = {
  id: "survey",
  title: text("回访评价", "Survey"),
  fields: [
    {
      id: "solved",
      type: "radio",
      label: text("问题解决了吗", "Was it solved?"),
      required: true,
      personal: "none",
      options: [option("yes", "解决了", "Yes"), option("partly", "部分解决", "Partly"), option("no", "没有解决", "No")],
    },
    {
      id: "satisfied",
      type: "radio",
      label: text("您满意吗", "Are you satisfied?"),
      required: true,
      personal: "none",
      options: [option("yes", "满意", "Yes"), option("mostly", "基本满意", "Mostly"), option("no", "不满意", "No")],
    },
    {
      id: "dissatisfied-with",
      type: "checkboxes",
      label: text("哪里不满意", "What with?"),
      show: { field: "satisfied", is: "no" },
      personal: "none",
      options: [
        option("result", "处理结果", "The result"),
        option("speed", "办理速度", "The time it took"),
        option("manner", "服务态度", "The manner"),
      ],
    },
    writing("comment", "意见建议", "Comment", { personal: "ordinary" }),
  ],
};
