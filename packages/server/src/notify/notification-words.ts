import type { Locale } from "@gridloop/core";
import { en } from "./locales/en.js";
import type { NotificationMessages } from "./locales/notification-message.js";
import { zhCn } from "./locales/zh-cn.js";

/** The product's own words for messages, by language. */
export const notificationMessages: Record<Locale, NotificationMessages> = { "zh-CN": zhCn, en };
