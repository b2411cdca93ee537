import type { FieldMessages } from "./messages.js";

const ends = { worst: "（最低）", best: "（最高）" };

export const zhCN: FieldMessages = {
  choose: "请选择",
  worst: "最低",
  best: "最高",
  mark: (mark, end) => `${mark} 分${end === undefined ? "" : ends[end]}`,
};
