import type { IdNumberFault } from "../field-problem.js";
import type { FieldProblemMessages } from "./field-problem-messages.js";

const idNumber: Record<IdNumberFault, string> = {
  length: "应为18位：前17位为数字，末位为数字或X",
  region: "应以省级行政区划代码开头",
  "birth-date": "第7至14位应为真实的出生日期",
  checksum: "与末位校验码不符，请逐位核对",
};

/** What is wrong with an answer, in Chinese. */
export const fieldProblemsZhCn: FieldProblemMessages = {
  quote: (label) => `“${label}”`,
  unknown: (label) => `请检查${label}`,
  required: (label) => `请填写${label}`,
  "unknown-field": (label) => `本表单没有${label}这一项，请去掉`,
  "not-a-text": (label) => `${label}应为文字`,
  "unreadable-characters": (label) => `${label}含有无法识别的字符，请手工重新输入`,
  "pattern-mismatch": (label) => `${label}的格式不符，请按提示填写`,
  "too-short": (label, { min, actual }) => `${label}至少${min}字，现有${actual}字`,
  "too-long": (label, { max, actual }) => `${label}最多${max}字，现有${actual}字`,
  "too-many": (label, { max, actual }) => `${label}最多${max}项，现有${actual}项`,
  "not-a-number": (label) => `${label}应为数字，例如12或3.5`,
  "too-small": (label, { min }) => `${label}不能小于${min}`,
  "too-large": (label, { max }) => `${label}不能大于${max}`,
  "not-an-option": (label) => `请从${label}给出的选项中选择`,
  "not-yes-or-no": (label) => `请用“是”或“否”回答${label}`,
  "not-a-date": (label) => `${label}应为真实的日期，例如2026-03-31`,
  "too-early": (label, { min }) => `${label}不能早于${min}`,
  "too-late": (label, { max }) => `${label}不能晚于${max}`,
  "not-a-datetime": (label) => `${label}应为真实的日期和时间，并带时区，例如2026-03-31T09:30:00+08:00`,
  "not-a-phone-number": (label) => `${label}应为11位手机号码，例如13800138000；或带区号的固定电话，例如0519-85681234`,
  "not-an-id-number": (label, { why }) => `${label}${idNumber[why]}`,
  "not-an-address": (label) => `${label}应为地址，例如河西路12号3幢`,
  "position-incomplete": (label) => `${label}的位置须同时有经度和纬度`,
  "position-out-of-range": (label) => `${label}的经度应在-180至180之间，纬度应在-90至90之间`,
  "not-an-attachment": (label) => `${label}中有照片没有上传成功，请重新添加`,
  "not-a-rating": (label, { min, max }) => `${label}应为${min}至${max}的整数`,
};
