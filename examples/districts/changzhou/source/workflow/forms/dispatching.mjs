// What is asked of who dispatches, and of who gives a matter back.

import { text } from "../../text.mjs";
import { option, writing } from "./field.mjs";
import { assistingUnits, handlingUnit } from "./units.mjs";

export const dispatch = {
  id: "dispatch",
  title: text("派遣", "Dispatch"),
  fields: [
    { ...handlingUnit, hint: text("不选则按事项清单的责任单位派遣", "Left empty, the unit the catalogue names") },
    writing("instruction", "交办要求", "Instruction"),
  ],
};

export const dispatchAgain = {
  id: "dispatch-again",
  title: text("重新派遣", "Dispatch again"),
  fields: [{ ...handlingUnit, required: true }, writing("instruction", "交办要求", "Instruction")],
};

export const jointDispatch = {
  id: "joint-dispatch",
  title: text("联合派遣", "Joint dispatch"),
  fields: [{ ...assistingUnits, required: true }, writing("instruction", "交办要求", "Instruction")],
};

export const urgentDispatch = {
  id: "urgent-dispatch",
  title: text("急事特办", "Urgent dispatch"),
  fields: [writing("instruction", "处置要求", "Instruction"), assistingUnits],
};

export const reassign = {
  id: "reassign",
  title: text("改派", "Reassign"),
  fields: [{ ...handlingUnit, required: true }, writing("reassign-reason", "改派理由", "Reason", { required: true })],
};

export const returned = {
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
        option("not-our-duty", "不属于本单位职责", "Not our duty"),
        option("not-our-area", "不在本单位辖区", "Not our area"),
        option("facts-unclear", "情况或地点不清", "Facts or place unclear"),
        option("other", "其他", "Other"),
      ],
    },
    writing("return-explanation", "具体说明", "Explanation", {
      required: true,
      minLength: 2,
      hint: text("写明职责依据或应由谁办理", "Name the rule, or who should act"),
    }),
  ],
};
