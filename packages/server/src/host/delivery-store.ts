import type { Instant } from "@gridloop/core";

/** What a message is made from when it is sent or read: ids and instants, never a personal value. */
export type DeliveryFacts = Readonly<Record<string, string | number | boolean>>;

/**
 * What became of a delivery. `waiting` is yet to be sent or was refused for now; `delivered` was taken by the receiver; `failed` was
 * refused for good or given up; the others were never sent: nobody holds the post, no address is known, no such way is set up.
 */
export type DeliveryStatus = "waiting" | "delivered" | "failed" | "no-holder" | "no-address" | "no-way";

/** One message to one recipient one way, as it is planned. */
export interface PlannedDelivery {
  /** A function of case, event, kind of message, way and recipient: planned twice it is the same delivery, and receivers tell repeats by it. */
  id: string;
  district: string;
  case: string;
  /** The outbox message it comes from. */
  message: string;
  topic: string;
  /** The post that is the reason. */
  role?: string;
  unit?: string;
  /** `inbox`, `email`, `webhook`, or an adapter's id. */
  way: string;
  /** `member:ID`, `post:ROLE@UNIT` where nobody holds it, `endpoint:ID`, `partner:ID`, or `reporter`. */
  recipient: string;
  facts: DeliveryFacts;
  status: DeliveryStatus;
  /** Deliveries to one recipient with one bundle go out as one message; a delivery of its own has its id here. */
  bundle: string;
  plannedAt: Instant;
  /** Not before this. */
  dueAt: Instant;
  reason?: string;
}

/** A delivery as it stands. */
export interface Delivery extends PlannedDelivery {
  /** How often it was tried. */
  attempts: number;
  settledAt?: Instant;
  readAt?: Instant;
}

/** What sending came to, for every delivery of a bundle. */
export interface Settlement {
  status: DeliveryStatus;
  at: Instant;
  /** When to try again, of one that waits. */
  dueAt?: Instant;
  /** A code; never an address and never what a receiver wrote. */
  reason?: string;
}

/** Whose inbox is read: the recipients somebody is, their posts included. */
export interface InboxQuery {
  district: string;
  recipients: readonly string[];
  /** Keyset cursor of the page before. */
  cursor?: string;
  /** 1 to 200. */
  atMost: number;
}

/** A page of an inbox, newest first. */
export interface InboxPage {
  items: Delivery[];
  cursor?: string;
}

/** How many deliveries lie in each state that somebody has to look after. */
export interface Backlog {
  way: string;
  status: DeliveryStatus;
  count: number;
  /** The earliest of them was due then. */
  since: Instant;
}

/**
 * Keeps what is told to whom. Instants come in as arguments; only leases use the database's own clock. Throws `HostError`:
 * `cursor-malformed` for a cursor nobody gave out.
 */
export interface DeliveryStore {
  /** Adds deliveries; one that is there already stays as it is. Gives how many were new. */
  add(deliveries: readonly PlannedDelivery[]): Promise<number>;
  /**
   * Bundles due by `now`, earliest first, leased to this caller for `leaseMs` of database time. What a bundle holds is settled with its
   * first claim and never changes: a repeat says the same under the same id, the first delivery's.
   */
  claim(now: Instant, atMost: number, leaseMs: number): Promise<Delivery[][]>;
  /** Writes down what sending came to. What is no longer waiting stays as it is. */
  settle(district: string, deliveries: readonly Pick<Delivery, "case" | "id">[], settlement: Settlement): Promise<void>;
  /** When the earliest waiting delivery that nobody holds is due. */
  nextDue(): Promise<Instant | undefined>;
  /** All deliveries of a case, oldest first. */
  ofCase(district: string, id: string): Promise<Delivery[]>;
  /** What waits or failed, newest first; for whoever runs the server. */
  unsettled(statuses: readonly DeliveryStatus[], atMost: number): Promise<Delivery[]>;
  /** Puts a delivery that was not delivered back, due at an instant, with its tries counted anew. Whether there was one. */
  again(id: string, at: Instant): Promise<boolean>;
  backlog(): Promise<Backlog[]>;

  inbox(query: InboxQuery): Promise<InboxPage>;
  /** How many unread items, counted up to `most`. */
  unread(district: string, recipients: readonly string[], most: number): Promise<number>;
  /** Marks items read: those named, or all as old as `upTo` and older. Other people's stay as they are. */
  read(district: string, recipients: readonly string[], which: { ids: readonly string[] } | { upTo: string }, at: Instant): Promise<number>;
}
