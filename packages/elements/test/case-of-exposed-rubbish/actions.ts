import type { CaseView } from "@gridloop/core/api";
import { text, titled } from "./words.js";

/** What whoever handles it may do. */
export const actions: CaseView["actions"] = [
  {
    id: "dispose",
    title: text("处置完毕", "Report the disposal"),
    kind: "advance",
    to: "reporting-back",
    toTitle: text("待反馈", "To be reported back"),
    form: {
      id: "disposal",
      title: text("处置结果", "Disposal"),
      fields: [
        {
          id: "disposal-text",
          type: "textarea",
          label: text("处置情况", "What was done"),
          required: true,
          personal: "none",
          minLength: 2,
          maxLength: 1000,
        },
        {
          id: "disposal-result",
          type: "select",
          label: text("处置结果", "Result"),
          required: true,
          personal: "none",
          options: [
            titled("solved", "已解决", "Solved"),
            titled("partly-solved", "部分解决", "Partly solved"),
            titled("explained", "已解释说明", "Explained"),
          ],
        },
        { id: "after-photo", type: "photo", label: text("处置后照片", "Photos after"), personal: "ordinary", multiple: true, maxCount: 6 },
      ],
    },
  },
  {
    id: "contact",
    title: text("联系诉求人", "Contact the reporter"),
    kind: "advance",
    to: "handling",
    toTitle: text("处置中", "Being handled"),
    form: {
      id: "contact",
      title: text("联系诉求人", "Contact the reporter"),
      fields: [
        {
          id: "contact-result",
          type: "select",
          label: text("联系结果", "Result"),
          required: true,
          personal: "none",
          options: [titled("reached", "已联系上", "Reached"), titled("not-reached", "未联系上", "Not reached")],
        },
        { id: "contact-note", type: "textarea", label: text("沟通要点", "What was said"), personal: "ordinary", maxLength: 1000 },
      ],
    },
  },
  {
    id: "return",
    title: text("退回", "Return"),
    kind: "return",
    to: "dispatching",
    toTitle: text("待派遣", "To be dispatched"),
    form: {
      id: "return",
      title: text("退回", "Return"),
      fields: [
        {
          id: "return-reason",
          type: "select",
          label: text("退回原因", "Reason"),
          required: true,
          personal: "none",
          options: [
            titled("not-our-duty", "不属于本单位职责", "Not our duty"),
            titled("not-our-area", "不在本单位辖区", "Not our area"),
            titled("facts-unclear", "情况或地点不清", "Facts or place unclear"),
            titled("other", "其他", "Other"),
          ],
        },
        {
          id: "return-explanation",
          type: "textarea",
          label: text("具体说明", "Explanation"),
          hint: text("写明职责依据或应由谁办理", "Name the rule, or who should act"),
          required: true,
          personal: "none",
          minLength: 2,
          maxLength: 1000,
        },
      ],
    },
  },
];

/** What a supervisor may do. */
export const rungsByHand: CaseView["rungs"] = [
  {
    chain: "overdue",
    rung: "on-site",
    title: text("现场督办", "On-site supervision"),
    form: {
      id: "supervision",
      title: text("督办要求", "Supervision order"),
      fields: [
        { id: "supervision-text", type: "textarea", label: text("督办要求", "What is demanded"), personal: "none", maxLength: 1000 },
      ],
    },
  },
  {
    chain: "ordered",
    rung: "supervise",
    title: text("督办", "Supervision order"),
    form: {
      id: "supervision",
      title: text("督办要求", "Supervision order"),
      fields: [
        { id: "supervision-text", type: "textarea", label: text("督办要求", "What is demanded"), personal: "none", maxLength: 1000 },
      ],
    },
  },
];
