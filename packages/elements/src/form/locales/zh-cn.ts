import type { FormMessages } from "./messages.js";

export const zhCN: FormMessages = {
  optional: "（选填）",
  toReporter: "此项内容会告知上报人。",
  summary: (count) => `有 ${count} 处需要修改`,
  lettersLeft: (count) => `还可输入 ${count} 字`,
  lettersOver: (count) => `已超出 ${count} 字`,
  submit: "提交",
  submitting: "正在提交……",
  cancel: "取消",
};
