import { type CompiledDistrict, type Instant, type Locale } from "@gridloop/core";
import type { CaseHost } from "../host/case-host.js";
import type { Delivery } from "../host/delivery-store.js";
import { notificationMessages } from "./notification-words.js";
import { holdersOf } from "./recipients.js";
import { wordsOf, type Links } from "./render.js";
import { reporterAddress } from "./reporter-address.js";
import type { OutgoingMessage } from "./ways/message-adapter.js";

/** Where a bundle goes, and in which language. */
export interface Destination {
  to: string | undefined;
  language: Locale;
}

/** Where a bundle to a person goes, as it is known now. */
export async function destinationOf(
  host: CaseHost,
  district: CompiledDistrict,
  delivery: Delivery,
  at: Instant,
  standard: Locale,
): Promise<Destination> {
  if (delivery.recipient === "reporter") return { to: await reporterAddress(host, district, delivery, at), language: standard };
  const member = delivery.recipient.replace(/^member:/, "");
  const [contact] = await host.contacts.get(district.definition.id, [member]);
  return { to: contact?.addresses[delivery.way], language: contact?.preferences?.language ?? contact?.language ?? standard };
}

/** Whether a message is still for whom it was planned for: what waited overnight does not go to somebody who has left the post. */
export function isStillTheirs(district: CompiledDistrict, { recipient, role, unit }: Delivery, at: Instant): boolean {
  if (!recipient.startsWith("member:") || unit === undefined) return true;
  const holders = holdersOf(district, { unit, ...(role === undefined ? {} : { role }) }, district.calendar.civilDate(at));
  return holders?.members.some(({ member }) => recipient === `member:${member}`) ?? false;
}

/** A bundle as one message: itself, or a digest of its entries. */
export function messageOf(
  district: CompiledDistrict,
  bundle: readonly [Delivery, ...Delivery[]],
  { language }: Destination,
  links: Links,
): Omit<OutgoingMessage, "to"> {
  const [first, ...others] = bundle;
  const frame = { id: first.bundle, district: first.district, language, at: first.plannedAt };
  if (others.length === 0) return { ...frame, ...wordsOf(district, first, language, links) };
  const { digest } = notificationMessages[language];
  const entries = bundle.map((each, index) => digest.entry({ place: index + 1, ...wordsOf(district, each, language, links) }));
  return { ...frame, subject: digest.subject({ count: bundle.length }), body: entries.join("\n\n") };
}
