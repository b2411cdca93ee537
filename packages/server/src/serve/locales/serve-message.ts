import type { ServeFaultCode } from "../serve-options.js";

/** What a fault's message is made from. */
export type ServeFacts = Readonly<Record<string, string | number>>;

/** What the server says at start, in one language. */
export interface ServeMessages {
  faults: Record<ServeFaultCode, (facts: ServeFacts) => string>;
  ready: (facts: ServeFacts) => string;
  address: (facts: ServeFacts) => string;
  citizensPage: (facts: ServeFacts) => string;
  staffDesk: (facts: ServeFacts) => string;
  demo: (facts: ServeFacts) => string;
  seeding: (facts: ServeFacts) => string;
  seeded: (facts: ServeFacts) => string;
  outdated: (facts: ServeFacts) => string;
  stale: (facts: ServeFacts) => string;
  embedded: (facts: ServeFacts) => string;
  published: (facts: ServeFacts) => string;
  databaseAway: (facts: ServeFacts) => string;
  databaseBack: () => string;
  stopping: () => string;
}
