import type { Instant, Locale, Text } from "@gridloop/core";

/** A message as it goes out to one person. */
export interface OutgoingMessage {
  /** The same in every repeat of this message and in no other, so that a gateway or a receiver can tell a repeat. */
  id: string;
  district: string;
  /** The address for this way. */
  to: string;
  language: Locale;
  /** One line of plain text. */
  subject: string;
  /** Plain text. */
  body: string;
  /** What it tells of happened then. */
  at: Instant;
}

/**
 * What sending came to: taken by the receiver; or not, for now or (`permanent`) for good. `reason` is a short code; it stands in the
 * delivery log, so it must hold neither an address nor what the receiver wrote.
 */
export type Sent = { ok: true } | { ok: false; permanent: boolean; reason: string; retryAfterMs?: number };

/**
 * A way to people outside the desk: an SMS gateway, an office messenger. `describeMessageAdapter` (conformance.js) tests one.
 */
export interface MessageAdapter {
  /** What rules and contacts call it: a slug, such as `sms`. */
  readonly id: string;
  /** What people call it. */
  readonly title?: Text;
  /** Sends a message. A throw counts as a refusal for now. It must give up when the signal aborts. */
  send(message: OutgoingMessage, signal: AbortSignal): Promise<Sent>;
  close?(): Promise<void>;
}
