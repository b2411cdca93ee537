import type { NoticeMessages } from "./messages.js";

export const zhCN: NoticeMessages = {
  faults: {
    offline: { title: "网络未连接", advice: "请检查网络后重试。已填写的内容不会丢失。" },
    unavailable: { title: "系统暂时无法访问", advice: "请稍后重试。已办理的事项不受影响。" },
    "not-signed-in": { title: "尚未登录", advice: "请登录后查看。" },
    "not-permitted": { title: "您没有查看权限", advice: "如需查看，请联系本单位的系统管理员。" },
    "not-found": { title: "没有找到", advice: "可能不存在，也可能不在您的职责范围内。" },
    refused: { title: "未能办理", advice: "请检查填写的内容后重试。" },
    conflict: { title: "案件已有新进展", advice: "他人刚刚办理了此案，请查看最新情况后再操作。" },
    "no-provider": { title: "尚未设置服务地址", advice: "请将本组件放入 gridloop-provider，并设置 api-base。" },
  },
  retry: "重试",
  loading: "正在读取……",
};
