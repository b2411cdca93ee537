import type { Locale } from "@gridloop/core";
import type { Links } from "./render.js";
import type { MessageAdapter } from "./ways/message-adapter.js";
import type { WebhookEndpoint } from "./ways/webhook-endpoint.js";

/** How a server tells people outside the desk. Without any of it they hear in the inbox. */
export interface NotifyOptions {
  /** Ways to people: `emailAdapter(…)`, an SMS gateway, an office messenger. */
  adapters?: readonly MessageAdapter[];
  /** Systems that are told. */
  webhooks?: readonly WebhookEndpoint[];
  /** Where messages lead for more. */
  links?: Links;
  /** The language of whoever chose none; default zh-CN. */
  language?: Locale;
  /** How long a message is tried, ms; default three days. */
  giveUpAfterMs?: number;
  /** How long one try may take, ms; default 20 seconds. */
  patienceMs?: number;
  /** How long a message a killed process was sending waits for another, ms; default two minutes. It must be longer than `patienceMs`. */
  leaseMs?: number;
}
