// What is asked of who verifies and files.

import { text } from "../../text.mjs";
import { option, photos, writing } from "./field.mjs";

export const verify = {
  id: "verify",
  title: text("核实", "Verify"),
  fields: [
    {
      id: "verified-by",
      type: "select",
      label: text("核实方式", "Verified by"),
      required: true,
      personal: "none",
      options: [
        option("on-site", "现场核实", "Visit"),
        option("telephone", "电话核实", "Telephone"),
        option("platform", "平台比对", "Records of the platform"),
      ],
    },
    writing("verification", "核实情况", "What was found"),
    photos("verification-photo", "核实照片", "Photos of the visit"),
  ],
};

export const filing = {
  id: "filing",
  title: text("立案", "File"),
  fields: [
    {
      id: "duty",
      type: "radio",
      label: text("责任类型", "Kind of duty"),
      required: true,
      personal: "none",
      options: [option("functional", "部门职能责任", "The department's"), option("territorial", "属地管理责任", "The area's")],
    },
    writing("filing-opinion", "立案意见", "Opinion"),
  ],
};

export const reject = {
  id: "reject",
  title: text("不予立案", "Not filed"),
  fields: [
    {
      id: "reject-reason",
      type: "select",
      label: text("原因", "Reason"),
      required: true,
      personal: "none",
      toReporter: true,
      options: [
        option("not-found", "经核实不存在", "Not found on verification"),
        option("duplicate", "重复上报", "Reported before"),
        option("out-of-scope", "不在事项清单内", "Not in the catalogue"),
        option("other-procedure", "应通过诉讼、仲裁、复议等途径", "Belongs to court, arbitration or review"),
      ],
    },
    writing("reject-explanation", "告知内容", "Explanation", { required: true, toReporter: true }),
  ],
};

export const directAnswer = {
  id: "direct-answer",
  title: text("直接答办", "Direct answer"),
  fields: [writing("answer", "答复内容", "Answer", { required: true, minLength: 2, toReporter: true })],
};
