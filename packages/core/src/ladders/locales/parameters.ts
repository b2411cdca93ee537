import type { Text } from "../../definition/index.js";

/** What parameters that several ladders have are called. */
export const parameterTitles = {
  deadline: { "zh-CN": "督办所盯的时限", en: "The deadline it watches" },
  press: { "zh-CN": "督办对象（承办岗位）", en: "Whom it presses: those who handle the case" },
  centre: { "zh-CN": "同时告知的岗位", en: "Whom it tells" },
  leader: { "zh-CN": "抄送的分管领导", en: "The leader in charge, who has a copy" },
  by: { "zh-CN": "可以人工发起的岗位", en: "Who may fire it by hand" },
  approval: { "zh-CN": "发出前的审批步骤", en: "Who must approve it before it goes out" },
  replyForm: { "zh-CN": "回复所用的表单", en: "The form of the answer" },
  replyWithin: { "zh-CN": "回复期限", en: "How long the answer may take" },
} satisfies Record<string, Text>;
