// What is asked beside the lifecycle: for holds, extensions, questions, duplicates, rulings, appeals, and of who approves them.

import { text } from "../../text.mjs";
import { option, photos, writing } from "./field.mjs";
import { assistingUnits, handlingUnit } from "./units.mjs";

export const hold = {
  id: "hold",
  title: text("申请挂账", "Ask for a hold"),
  fields: [
    {
      id: "hold-reason",
      type: "select",
      label: text("挂账原因", "Reason"),
      required: true,
      personal: "none",
      toReporter: true,
      options: [
        option("season-or-weather", "受季节或天气限制", "Season or weather"),
        option("works-planned", "已列入工程计划", "Works are planned"),
        option("dispute-pending", "权属争议处理中", "Ownership is in dispute"),
        option("other", "其他", "Other"),
      ],
    },
    writing("hold-explanation", "具体说明", "Explanation", { required: true, minLength: 2, toReporter: true }),
  ],
};

export const extension = {
  id: "extension",
  title: text("申请延期", "Ask for more time"),
  fields: [writing("extension-reason", "延期理由", "Reason", { required: true, minLength: 2, toReporter: true })],
};

export const approval = {
  id: "approval",
  title: text("审批意见", "Opinion on a request"),
  fields: [writing("approval-opinion", "审批意见", "Opinion", { required: true })],
};

export const question = {
  id: "question",
  title: text("请上报人补充情况", "Ask whoever reported"),
  fields: [writing("question", "需要补充的内容", "What we need to know", { required: true, minLength: 2, toReporter: true })],
};

export const supplement = {
  id: "supplement",
  title: text("补充情况", "Your answer"),
  fields: [
    writing("supplement", "补充说明", "Answer", { required: true, personal: "ordinary" }),
    photos("supplement-photo", "补充照片", "Photos"),
  ],
};

export const assist = {
  id: "assist",
  title: text("增加协办单位", "More units to assist"),
  fields: [{ ...assistingUnits, required: true }, writing("assist-reason", "协办事项", "What for", { required: true })],
};

export const merge = {
  id: "merge",
  title: text("并案", "Merge"),
  fields: [writing("merge-explanation", "告知上报人的说明", "What whoever reported is told", { required: true, toReporter: true })],
};

export const split = {
  id: "split",
  title: text("拆分", "Part again"),
  fields: [writing("split-reason", "拆分理由", "Reason", { required: true })],
};

export const appeal = {
  id: "appeal",
  title: text("超期申诉", "Appeal"),
  fields: [
    {
      id: "appeal-ground",
      type: "select",
      label: text("申诉事由", "Ground"),
      required: true,
      personal: "none",
      options: [
        option("not-our-delay", "延误不在本单位", "The delay was not ours"),
        option("system-fault", "系统或网络故障", "The system was at fault"),
        option("force-majeure", "不可抗力", "Force majeure"),
        option("other", "其他", "Other"),
      ],
    },
    writing("appeal-explanation", "事实与依据", "Facts and evidence", { required: true, minLength: 2 }),
  ],
};

export const reopening = {
  id: "reopening",
  title: text("重新办理", "Reopen"),
  fields: [writing("reopen-reason", "重新办理的理由", "Reason", { required: true, toReporter: true })],
};

export const lifting = {
  id: "lifting",
  title: text("督办销号", "Lift supervision"),
  fields: [writing("lift-reason", "销号理由", "Reason", { required: true })],
};

export const ruling = {
  id: "ruling",
  title: text("裁定责任单位", "Ruling"),
  fields: [{ ...handlingUnit, required: true }, writing("ruling-grounds", "裁定依据", "Grounds", { required: true, minLength: 2 })],
};
