import type { ProblemTable } from "@gridloop/core/definition";

/** 人员与单位文件可能出现的问题(中文)。 */
export const zhCn: ProblemTable = {
  document: "文件",
  list: "、",
  terms: {},
  problems: {
    "directory-neither": {
      message: "文件列出的既不是人员也不是单位：现有列 {columns}。",
      remedy: "人员须有 id、name、role、unit 列；单位须有 id 和 level、kind 或 parent 列。",
    },
    "id-missing": { message: "此行没有 id。", remedy: "每名人员、每个单位都须有自己的 id。" },
    "member-two-names": { message: "人员 {id} 在此名为 {name}，在第 {row2} 行名为 {other}。", remedy: "同一人员各行的姓名须一致。" },
    "unit-twice": { message: "单位 {id} 已在第 {row2} 行出现。", remedy: "请只保留一行。" },
  },
};
