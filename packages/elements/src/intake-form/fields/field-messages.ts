import type { Locale } from "@gridloop/core/definition";
import { en } from "./locales/en.js";
import type { FieldMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

/** What the fields themselves say, by language. */
export const fieldMessages: Readonly<Record<Locale, FieldMessages>> = { "zh-CN": zhCN, en };
