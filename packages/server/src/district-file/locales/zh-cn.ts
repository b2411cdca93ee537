import type { ProblemTable } from "@gridloop/core/definition";

/** 定义文件可能出现的问题(中文)。 */
export const zhCn: ProblemTable = {
  document: "定义文件",
  list: "、",
  terms: {},
  problems: {
    "definition-not-found": { message: "{file} 处没有定义文件。", remedy: "请指定 district.json，或其所在的文件夹。" },
    "definition-unreadable": { message: "无法读取 {file}：{reason}。", remedy: "请确认文件存在且有读取权限。" },
    "not-json": {
      message: "{file} 不是合法的 JSON：第 {line} 行第 {column} 列出现 {found}。",
      remedy: "常见原因：多了逗号、少了括号或引号、写了注释。",
    },
    "not-json.end": {
      message: "{file} 不是合法的 JSON：在第 {line} 行第 {column} 列结束，内容不完整。",
      remedy: "请补全括号和引号。",
    },
    "csv-malformed": {
      message: "{file} 第 {row} 行附近不是合法的 CSV（{reason}）。",
      remedy: "含逗号或换行的单元格须用双引号括起，其中的双引号写两次。",
    },
    "csv-empty": { message: "{file} 没有表头。", remedy: "第一行应为各列名称。" },
    "csv-column-twice": { message: "{file} 中列 {column} 出现两次。", remedy: "请只保留一列。" },
    "csv-row-length": {
      message: "{file} 第 {row} 行有 {cells} 个单元格，而表头只有 {columns} 列。",
      remedy: "含逗号的单元格须用双引号括起。",
    },
    "file-kind": { message: "{file} 既不是 .csv 也不是 .json。", remedy: "定义文件旁的列表应为 CSV 或 JSON。" },
    "in-table": { message: "（{file} 第 {row} 行）", remedy: "" },
  },
};
