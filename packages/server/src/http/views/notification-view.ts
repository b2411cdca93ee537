import { notificationTopics, type CompiledDistrict, type EffectTopic, type Locale, type Text } from "@gridloop/core";
import type { DeliveryLog, InboxPageView, MyNotifications } from "@gridloop/core/api";
import type { Contact } from "../../host/contact-store.js";
import type { Delivery } from "../../host/delivery-store.js";
import { notificationMessages } from "../../notify/notification-words.js";
import type { NotifyOptions } from "../../notify/notify-options.js";
import { wordsOf } from "../../notify/render.js";
import { ruleFor, type Rule } from "../../notify/rules.js";
import { titleOr, wireOf } from "./wire.js";

/** An item of the inbox in its reader's language. The page shows the case itself, so there is no link in it. */
export function inboxItemView(district: CompiledDistrict, item: Delivery, locale: Locale): InboxPageView["items"][number] {
  const wire = wireOf(district);
  return {
    id: item.id,
    topic: item.topic as EffectTopic,
    case: { id: item.case, number: String(item.facts["number"] ?? item.case) },
    ...wordsOf(district, item, locale),
    at: wire.instant(item.plannedAt),
    readAt: wire.instantOrNull(item.readAt),
    post: postOf(item),
    unheld: item.recipient.startsWith("post:"),
  };
}

const postOf = ({ role, unit }: Delivery): { role: string; unit: string } | null =>
  role === undefined || unit === undefined ? null : { role, unit };

/** A delivery as the log shows it: who by post and id, never an address. */
export function deliveryView(district: CompiledDistrict, delivery: Delivery): DeliveryLog["deliveries"][number] {
  const wire = wireOf(district);
  const [kind, id] = splitOnce(delivery.recipient);
  return {
    id: delivery.id,
    topic: delivery.topic as EffectTopic,
    way: delivery.way,
    to: { kind: kind as DeliveryLog["deliveries"][number]["to"]["kind"], id },
    post: postOf(delivery),
    status: delivery.status,
    attempts: delivery.attempts,
    reason: delivery.reason ?? null,
    plannedAt: wire.instant(delivery.plannedAt),
    dueAt: wire.instant(delivery.dueAt),
    settledAt: wire.instantOrNull(delivery.settledAt),
    readAt: wire.instantOrNull(delivery.readAt),
  };
}

function splitOnce(recipient: string): [kind: string, id: string | null] {
  const at = recipient.indexOf(":");
  return at === -1 ? [recipient, null] : [recipient.slice(0, at), recipient.slice(at + 1)];
}

/** What a member chose and may choose from, by the posts they hold. */
export function myNotificationsView(
  { definition }: CompiledDistrict,
  contact: Contact | undefined,
  roles: readonly string[],
  { adapters = [] }: NotifyOptions,
): MyNotifications {
  const ways = [{ id: "inbox", title: wayTitle("inbox") }, ...adapters.map(({ id, title }) => ({ id, title: title ?? wayTitle(id) }))];
  const isThere = (way: string): boolean => ways.some(({ id }) => id === way);
  const { quiet, digest } = definition.notifications ?? {};
  return {
    preferences: contact?.preferences ?? {},
    ways: ways.map((way) => ({ ...way, reachable: way.id === "inbox" || contact?.addresses[way.id] !== undefined })),
    topics: notificationTopics.flatMap((topic) => {
      const rules = roles.map((role) => ruleFor(definition, { topic, role }));
      const via = waysOf(rules, isThere);
      if (via.length === 0) return [];
      const fixed = [
        "inbox",
        ...waysOf(
          rules.filter(({ immediate }) => immediate === true),
          isThere,
        ),
      ];
      const collected = rules.some((rule) => rule.digest === true);
      return [
        { id: topic, title: byLocale((messages) => messages.topicTitles[topic]), via, fixed: [...new Set(fixed)], digest: collected },
      ];
    }),
    quiet: quiet ?? null,
    digest: digest ?? null,
  };
}

/** The ways of some rules that a person can hear by; whatever is sent at all is in the inbox. */
function waysOf(rules: readonly Rule[], isThere: (way: string) => boolean): string[] {
  const sent = rules.filter(({ via }) => via.length > 0);
  return sent.length === 0 ? [] : [...new Set(["inbox", ...sent.flatMap(({ via }) => via)])].filter(isThere);
}

function wayTitle(id: string): Text {
  return id === "inbox" || id === "email" ? byLocale((messages) => messages.wayTitles[id]) : titleOr(undefined, id);
}

const byLocale = (word: (messages: (typeof notificationMessages)[Locale]) => string): Required<Text> => ({
  "zh-CN": word(notificationMessages["zh-CN"]),
  en: word(notificationMessages.en),
});
