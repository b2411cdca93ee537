import type { EffectTopic } from "@gridloop/core";

/** A system outside that is told of cases, as whoever runs the server sets it up. */
export interface WebhookEndpoint {
  id: string;
  /** https, or http to this machine itself. */
  url: string;
  /** `whsec_…` as the Standard Webhooks specification has it: the signing key, base64. */
  secret: string;
  /** Default all. */
  districts?: readonly string[];
  /** Default every topic the rules send to systems. */
  topics?: readonly EffectTopic[];
  /** Only messages for these units and what lies below them. */
  units?: readonly string[];
  /** The emergency partner it stands for: it hears of calls to that partner and of nothing else. */
  partner?: string;
  /** Whether its name may lead to an address of a private network. Default false. */
  privateNetwork?: boolean;
}
