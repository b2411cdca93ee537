import type { InboxMessages } from "./messages.js";

export const zhCN: InboxMessages = {
  title: "消息",
  unread: (count) => `${count} 条未读`,
  allRead: "没有未读消息",
  isUnread: "未读",
  markAll: "全部标为已读",
  openCase: (number) => `案件 ${number}`,
  unheld: "送达时岗位无人，由现任处理",
  more: "显示更早的消息",
  readingMore: "正在读取……",
  failed: "未能完成，请重试。",
  empty: { title: "还没有消息", advice: "与您的岗位有关的交办、督办和审批会出现在这里。" },
};
