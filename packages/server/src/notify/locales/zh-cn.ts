import type { NotificationMessages } from "./notification-message.js";

const whereabouts = ["当前环节：{stage}", "承办单位：{unit}", "办理时限：{due}", "{link}"].join("\n");
const pressure = [
  "当前环节：{stage}",
  "承办单位：{unit}",
  "办理时限：{due}",
  "回复时限：{reply.due}",
  "会议时间：{meeting}",
  "{link}",
].join("\n");
const look = "可凭查询码查询。\n{link}";

/** 系统自带的消息用语（中文）。 */
export const zhCn: NotificationMessages = {
  topics: {
    "case-changed": { subject: "案件 {case.number} 有变化", body: `案件 {case.number}（{item}）有新情况。\n${whereabouts}` },
    assigned: { subject: "案件 {case.number} 待您办理", body: `案件 {case.number}（{item}）已交 {post}，请及时办理。\n${whereabouts}` },
    pressed: { subject: "{measure}：案件 {case.number}", body: `案件 {case.number}（{item}）：{rung}。\n${pressure}` },
    told: { subject: "告知：案件 {case.number} {measure}", body: `案件 {case.number}（{item}）：{rung}。\n${pressure}` },
    copied: { subject: "抄送：案件 {case.number} {measure}", body: `案件 {case.number}（{item}）：{rung}。\n${pressure}` },
    "approval-asked": {
      subject: "案件 {case.number} 有申请待审批",
      body: `案件 {case.number}（{item}）有一项申请，待 {post} 审批。\n${whereabouts}`,
    },
    "approval-decided": {
      subject: "案件 {case.number} 的申请已有结果",
      body: `案件 {case.number}（{item}）的申请已有审批结果。\n${whereabouts}`,
    },
    "ruling-asked": {
      subject: "案件 {case.number} 责任单位待裁定",
      body: `案件 {case.number}（{item}）的责任单位存在争议，请 {post} 裁定。\n${whereabouts}`,
    },
    "partner-called": {
      subject: "急件：案件 {case.number}",
      body: `案件 {case.number}（{item}）情况紧急，请 {partner} 立即处置。\n${whereabouts}`,
    },
    "question-asked": {
      subject: "案件 {case.number} 已向上报人提问",
      body: `案件 {case.number}（{item}）正等待上报人答复。\n${whereabouts}`,
    },
    "question-answered": {
      subject: "案件 {case.number} 上报人已答复",
      body: `案件 {case.number}（{item}）的提问已得到答复。\n${whereabouts}`,
    },
    answered: { subject: "案件 {case.number} 有新回复", body: `案件 {case.number}（{item}）有单位作出回复。\n${whereabouts}` },
    merged: { subject: "案件 {case.number} 已并案", body: `案件 {case.number}（{item}）已并入另一案件办理。\n${whereabouts}` },
    split: { subject: "案件 {case.number} 已恢复单独办理", body: `案件 {case.number}（{item}）不再并案，已恢复单独办理。\n${whereabouts}` },
    closed: { subject: "案件 {case.number} 已办结", body: "案件 {case.number}（{item}）已办结。\n{link}" },
    reopened: { subject: "案件 {case.number} 已重新办理", body: `案件 {case.number}（{item}）已重新办理。\n${whereabouts}` },
  },
  pressed: {
    warn: { subject: "预警：案件 {case.number} 临近时限", body: `案件 {case.number}（{item}）临近办理时限，请抓紧办理。\n${pressure}` },
    urge: { subject: "催办：案件 {case.number}", body: `案件 {case.number}（{item}）已催办，请尽快办理。\n${pressure}` },
    "yellow-card": { subject: "黄牌：案件 {case.number}", body: `案件 {case.number}（{item}）已发黄牌，请立即办理。\n${pressure}` },
    "red-card": { subject: "红牌：案件 {case.number}", body: `案件 {case.number}（{item}）已发红牌，请立即办理。\n${pressure}` },
    supervise: {
      subject: "督办：案件 {case.number}",
      body: `案件 {case.number}（{item}）已列入督办：{rung}。\n督办级别：{degree}\n${pressure}`,
    },
    "on-site": { subject: "现场督办：案件 {case.number}", body: `案件 {case.number}（{item}）将现场督办。\n${pressure}` },
    "dispatch-meeting": { subject: "调度：案件 {case.number}", body: `案件 {case.number}（{item}）已提交调度会议。\n${pressure}` },
    circulate: { subject: "通报：案件 {case.number}", body: `案件 {case.number}（{item}）已列入通报。\n${pressure}` },
    expose: { subject: "曝光：案件 {case.number}", body: `案件 {case.number}（{item}）已公开曝光。\n${pressure}` },
    refer: { subject: "移交：案件 {case.number}", body: `案件 {case.number}（{item}）已移交纪检监察机关。\n${pressure}` },
  },
  reporter: {
    closed: { subject: "{district}：事项 {case.number} 已办结", body: `您反映的事项 {case.number} 已办结，${look}` },
    "question-asked": {
      subject: "{district}：事项 {case.number} 需要您补充情况",
      body: `您反映的事项 {case.number} 需要您补充情况，${look}`,
    },
    merged: {
      subject: "{district}：事项 {case.number}",
      body: `您反映的事项 {case.number} 与他人反映的同一事项合并办理，办理结果会告知您，${look}`,
    },
    reopened: { subject: "{district}：事项 {case.number} 重新办理", body: `您反映的事项 {case.number} 正在重新办理，${look}` },
  },
  reporterNews: { subject: "{district}：事项 {case.number}", body: `您反映的事项 {case.number} 有新进展，${look}` },
  bare: { subject: "案件 {case.number} 有新消息", body: "案件 {case.number} 有新消息。\n{link}" },
  digest: {
    subject: ({ count }) => `案件消息汇总：${count} 条`,
    entry: ({ place, subject, body }) => `${place}. ${subject}\n${body}`,
  },
  post: ({ unit, role }) => (role === undefined ? unit : `${unit}${role}`),
  topicTitles: {
    "case-changed": "案件变化",
    assigned: "交我办理的案件",
    pressed: "对我的督办",
    told: "告知我的督办",
    copied: "抄送我的督办",
    "approval-asked": "待我审批的申请",
    "approval-decided": "我所提申请的审批结果",
    "ruling-asked": "待我裁定的争议",
    "partner-called": "紧急呼叫",
    "question-asked": "向上报人的提问",
    "question-answered": "上报人的答复",
    answered: "单位的回复",
    merged: "并案",
    split: "恢复单独办理",
    closed: "办结",
    reopened: "重新办理",
  },
  wayTitles: { inbox: "收件箱", email: "电子邮件" },
};
