import type { Locale } from "@gridloop/core";
import { en } from "./locales/en.js";
import type { ProblemMessages } from "./locales/problem-message.js";
import { zhCn } from "./locales/zh-cn.js";
import type { FaultyPart } from "./refused.js";

/** The server's messages by language. */
export const messagesIn: Record<Locale, ProblemMessages> = { "zh-CN": zhCn, en };

/** What is wrong with one part of a request, in words. */
export function describePart(part: FaultyPart, locale: Locale): string {
  const messages = messagesIn[locale];
  return part.message ?? messages.parts[part.code]?.(part.details ?? {}) ?? messages.part(part.code);
}
