import type { PhotoMessages } from "./messages.js";

const megabytes = (bytes: number): string => String(Math.max(0.1, Math.round(bytes / 100_000) / 10));

export const zhCN: PhotoMessages = {
  add: "拍照或选择照片",
  addMore: "继续添加照片",
  replace: "更换照片",
  limit: (most, count) => (count === 0 ? `最多 ${most} 张` : `已添加 ${count} 张，最多 ${most} 张`),
  dropHere: "也可以把照片拖到这里",
  nth: (place) => `照片 ${place}`,
  preparing: "正在处理……",
  uploading: "正在上传……",
  uploaded: "已上传",
  retry: "重试",
  retryOf: (name) => `重新上传 ${name}`,
  remove: "移除",
  removeOf: (name) => `移除 ${name}`,
  added: (name) => `已添加 ${name}，正在上传`,
  removed: (name) => `已移除 ${name}`,
  failed: (name) => `${name} 未能上传`,
  allUploaded: (count) => `${count} 张照片已上传`,
  declined: {
    "not-a-photo": (name) => `“${name}”不是照片。请选择 JPEG、PNG 或 WebP 格式的图片。`,
    empty: (name) => `“${name}”是空文件。请重新选择。`,
    unreadable: (name) => `“${name}”无法打开，文件可能已损坏。请换一张照片。`,
    heic: (name) => `“${name}”是 HEIC 格式，本机浏览器打不开。请在相册中另存为 JPEG 后再添加。`,
    "too-large": (name, most) => `“${name}”压缩后仍超过 ${most.megabytes} MB。请换一张小一些的照片。`,
    "too-many": (name, most) => `最多添加 ${most.count} 张，“${name}”没有添加。请先移除不需要的照片。`,
    "chosen-before": (name) => `“${name}”已经添加过了。`,
  },
  faults: {
    offline: () => "网络已断开，照片还没有上传。联网后会自动重试。",
    unavailable: () => "服务器暂时不能接收照片。请稍后重试。",
    "rate-limited": () => "上传过于频繁。请等一分钟再重试。",
    refused: (said) => `服务器没有接收这张照片。${said ?? "请移除后换一张。"}`,
    "not-signed-in": () => "登录已失效。请重新登录后再上传。",
    "not-connected": () => "本页面没有连接服务器，不能上传照片。",
    expired: () => "照片上传时间过久，服务器已不再保留。请移除后重新添加。",
  },
  obstacle: (count) => `有 ${count} 张照片没有上传。请重试，或移除后再提交。`,
  size: (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${megabytes(bytes)} MB`),
};
