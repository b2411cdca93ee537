import type { ProblemTable } from "@gridloop/core/definition";

/** 联系方式文件可能有的问题（中文）。 */
export const zhCn: ProblemTable = {
  document: "文件",
  list: "、",
  terms: {},
  problems: {
    "contacts-without-member": {
      message: "文件没有“member”列，现有列：{columns}。",
      remedy: "列名应为 member、language、email 及各适配器编号。",
    },
    "contact-column": { message: "“{id}”不是消息途径。", remedy: "途径编号由小写字母、数字和连字符组成。" },
    "contact-member-unknown": {
      message: "本区（市）没有人员“{id}”。",
      remedy: "请先导入人员：gridloop directory import。",
    },
    "contact-twice": { message: "人员“{id}”在第 {row2} 行已有。", remedy: "请只保留一行。" },
    "contact-language": { message: "消息没有“{id}”这种语言。", remedy: "请用 zh-CN 或 en，或留空。" },
    "contact-address": { message: "此处不是可以送达的联系方式。", remedy: "请只写一个，前后不留空格，不换行。" },
  },
};
