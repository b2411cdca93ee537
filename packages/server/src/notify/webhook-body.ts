import { toRfc3339, type CompiledDistrict, type Locale } from "@gridloop/core";
import type { Delivery } from "../host/delivery-store.js";
import { wordsOf, type Links } from "./render.js";

/**
 * What a system is told, as JSON: type and time as Standard Webhooks has them, and the message's facts with its words in both languages.
 * Posts stand for people; no member is named.
 */
export function webhookBody(district: CompiledDistrict, delivery: Delivery, links: Links): string {
  const { facts } = delivery;
  const { timeZone } = district.definition;
  const instant = (name: string): string | null => (typeof facts[name] === "number" ? toRfc3339(facts[name], timeZone) : null);
  const text = (name: string): string | null => (typeof facts[name] === "string" ? facts[name] : null);
  const words = (locale: Locale) => wordsOf(district, delivery, locale, links);
  const [zhCn, en] = [words("zh-CN"), words("en")];
  return JSON.stringify({
    type: `gridloop.${delivery.topic}`,
    timestamp: toRfc3339(delivery.plannedAt, timeZone),
    data: {
      district: delivery.district,
      case: delivery.case,
      number: text("number"),
      topic: delivery.topic,
      post: delivery.unit === undefined ? null : { role: delivery.role ?? null, unit: delivery.unit },
      partner: text("partner"),
      item: text("item"),
      stage: text("stage"),
      responsibleUnit: text("unit"),
      measure: text("measure"),
      chain: text("chain"),
      rung: text("rung"),
      dueAt: instant("due"),
      replyDueAt: instant("replyDue"),
      meetingAt: instant("meetingAt"),
      subject: { "zh-CN": zhCn.subject, en: en.subject },
      body: { "zh-CN": zhCn.body, en: en.body },
    },
  });
}
