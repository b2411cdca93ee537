import type { EffectTopic, Measure } from "@gridloop/core";

/** A message's words; in braces stands what is filled in. */
export interface Words {
  subject: string;
  body: string;
}

/** The product's own words for messages, in one language. */
export interface NotificationMessages {
  /** To members and systems. */
  topics: Record<EffectTopic, Words>;
  /** To those a rung presses, by its measure. */
  pressed: Record<Measure, Words>;
  /** To whoever reported: number and link, nothing of the case. */
  reporter: Partial<Record<EffectTopic, Words>>;
  /** To whoever reported, of anything else. */
  reporterNews: Words;
  /** Of a case whose details were erased. */
  bare: Words;
  /** Several messages in one. */
  digest: { subject: (facts: { count: number }) => string; entry: (facts: { place: number; subject: string; body: string }) => string };
  /** A post in one piece. */
  post: (facts: { unit: string; role: string | undefined }) => string;
  /** What topics are called in a member's settings. */
  topicTitles: Record<EffectTopic, string>;
  /** What the ways are called that are no adapter's. */
  wayTitles: Record<"inbox" | "email", string>;
}
