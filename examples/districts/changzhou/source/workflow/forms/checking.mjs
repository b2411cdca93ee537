// What is asked of who reports back and who checks.

import { text } from "../../text.mjs";
import { option, photos, writing } from "./field.mjs";

export const feedback = {
  id: "feedback",
  title: text("结果反馈", "Report back"),
  fields: [writing("answer", "答复内容", "Answer", { required: true, minLength: 2, toReporter: true })],
};

export const check = {
  id: "check",
  title: text("核查", "Check"),
  fields: [
    {
      id: "checked-by",
      type: "select",
      label: text("核查方式", "Checked by"),
      required: true,
      personal: "none",
      options: [
        option("on-site", "现场核查", "Visit"),
        option("photo", "照片比对", "Photos compared"),
        option("call-back", "电话回访", "Call-back"),
      ],
    },
    writing("check-opinion", "核查意见", "Opinion"),
    photos("check-photo", "核查照片", "Photos of the check"),
  ],
};

export const redo = {
  id: "redo",
  title: text("返工重办", "Do it again"),
  fields: [writing("redo-reason", "不合格之处", "What is not good enough", { required: true })],
};
