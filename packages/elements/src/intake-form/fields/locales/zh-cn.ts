import type { FieldMessages } from "./messages.js";

const ends = { worst: "（最低）", best: "（最高）" };

export const zhCN: FieldMessages = {
  choose: "请选择",
  worst: "最低",
  best: "最高",
  end: (mark, words) => `${mark}：${words}`,
  mark: (mark, end) => `${mark} 分${end === undefined ? "" : ends[end]}`,
  typeToFind: "输入名称查找",
  nothingFound: "没有找到。请换一个词，或少输几个字。",
  found: (count) => `找到 ${count} 项，用上下方向键选择`,
  more: (count) => `还有 ${count} 项，继续输入可缩小范围`,
  optionsCut: "名单较长，这里只列出一部分。",
  chooseFromList: (typed) => `请从列表中选择。“${typed}”不在列表中。`,
  chosen: "已选",
  added: (title) => `已选择 ${title}`,
  removed: (title) => `已移除 ${title}`,
  removeChosen: (title) => `移除 ${title}`,
};
