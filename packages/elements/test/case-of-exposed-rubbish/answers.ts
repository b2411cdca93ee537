import type { CaseView } from "@gridloop/core/api";
import { text, titled } from "./words.js";

/** What was told so far. */
export const answers: CaseView["answers"] = [
  {
    form: "intake",
    title: text("问题上报", "Report a matter"),
    fields: [
      {
        id: "description",
        type: "textarea",
        label: text("问题描述", "Description"),
        personal: "none",
        value: "菜市场东门外垃圾堆了三天，气味很大，雨天污水流到人行道上。\n早上七点左右最严重。",
      },
      { id: "photo", type: "photo", label: text("现场照片", "Photos"), personal: "ordinary", value: ["photo-1", "photo-2"] },
      {
        id: "location",
        type: "address",
        label: text("问题地点", "Place"),
        personal: "none",
        value: { text: "小东门桥社区菜市场东门", longitude: 119.9569, latitude: 31.7726 },
      },
      {
        id: "reply-wanted",
        type: "radio",
        label: text("是否需要回复", "Do you want an answer?"),
        personal: "none",
        value: "yes",
        chosen: [titled("yes", "需要", "Yes")],
      },
      { id: "reporter-name", type: "text", label: text("称呼", "Name"), personal: "ordinary", value: "李女士" },
      { id: "reporter-phone", type: "phone", label: text("联系电话", "Telephone"), personal: "sensitive", value: "13800138000" },
    ],
  },
  {
    form: "verify",
    title: text("核实", "Verify"),
    fields: [
      {
        id: "verified-by",
        type: "select",
        label: text("核实方式", "Verified by"),
        personal: "none",
        value: "on-site",
        chosen: [titled("on-site", "现场核实", "Visit")],
      },
      { id: "verification", type: "textarea", label: text("核实情况", "What was found"), personal: "none", value: "现场属实，约两立方米" },
    ],
  },
  {
    form: "return",
    title: text("退回", "Return"),
    fields: [
      {
        id: "return-reason",
        type: "select",
        label: text("退回原因", "Reason"),
        personal: "none",
        value: "not-our-area",
        chosen: [titled("not-our-area", "不在本单位辖区", "Not our area")],
      },
      {
        id: "return-explanation",
        type: "textarea",
        label: text("具体说明", "Explanation"),
        personal: "none",
        value: "属地在区城管局管养范围",
      },
    ],
  },
  {
    form: "supervision",
    title: text("督办要求", "Supervision order"),
    fields: [
      { id: "supervision-text", type: "textarea", label: text("督办要求", "What is demanded"), personal: "none", value: "请到现场督办" },
    ],
  },
];

/** What a reader who does not handle it is not shown. */
export const personalFields: readonly string[] = ["photo", "reporter-name", "reporter-phone"];

/** The same for such a reader. */
export const answersWithoutPersonal: CaseView["answers"] = answers.map((form) => ({
  ...form,
  fields: form.fields.map((field) => {
    const { value: _value, ...known } = field;
    return personalFields.includes(field.id) ? { ...known, withheld: "handlers-only" } : field;
  }),
}));
