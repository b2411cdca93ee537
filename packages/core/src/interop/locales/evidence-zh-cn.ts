import type { EvidenceMessages } from "../evidence-problem.js";

/** What is wrong with an evidence export, in Chinese. */
export const evidenceProblemsZhCn: EvidenceMessages = {
  "not-utf-8": "文件不是UTF-8编码，或解码时有损失：请直接校验文件的原始字节",
  head: "首行不是本版本认识的存证导出文件首行",
  line: "该行不是RFC 8785规范JSON，可能被改动或截断",
  order: "该行不应出现在这里",
  foot: "末行缺失，或与前文不符：文件被改动或截断",
  "case-repeated": "同一案件在文件中出现两次",
  "case-events": "事件与案件所述不符：有缺失、多余，或属于别的案件",
  sequence: "有事件缺失或次序不对",
  previous: "该事件与前一事件不相衔接",
  hash: "该事件与封存时不一致",
  "case-head": "案件的最后一个事件不是应有的那一个",
  "commitment-missing": "没有事件对这一个人信息作过承诺",
  commitment: "该个人信息与事件所承诺的不一致",
};
