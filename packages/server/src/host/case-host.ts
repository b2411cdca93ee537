import type { CaseEvent, CaseState, Effect, Instant, Measure, PersonalValue, RungFired, TimerChange } from "@gridloop/core";
import type { ContactStore } from "./contact-store.js";
import type { DeliveryStore } from "./delivery-store.js";

/** What else may be true of a case in a list. */
export type CaseMark = "question" | "approval" | "joint" | "ruling" | "duplicates" | "merged";

/** What a list shows of a case at a glance, beside what it filters by; nothing personal. */
export interface CaseGlance {
  marks: CaseMark[];
  /** How many rungs of supervision fired, and what the last one did. */
  supervision?: { fired: number; measure: string };
  /** Of the units that have tickets in the stage the case is in: how many have answered, of how many. */
  tickets?: { answered: number; asked: number };
  /** The posts that owe an answer, as among the movers, and the earliest instant each owes one by, where there is a limit. */
  owed: { mover: string; due?: Instant }[];
}

/** What lists show and filter by, derived from a case's state when it is committed. */
export interface CaseRow {
  number: string;
  item: string;
  class?: string;
  channel: string;
  stage: string;
  step: string;
  responsibleUnit: string;
  responsibleRole?: string;
  /** The next running deadline. */
  dueAt?: Instant;
  late: boolean;
  urgent: boolean;
  held: boolean;
  openedAt: Instant;
  changedAt: Instant;
  closedAt?: Instant;
  /** Every unit whose holders may see the case: those involved and all above them. */
  reach: string[];
  /** Whose move it is, as `moversOf` says, and whose approval is waited for; nobody's once the case is closed and settled. */
  movers: string[];
  /** Non-personal text for search: number, title of the matter, address, description where not personal. */
  search: string;
  /** Where the matter is. A row says this and the three below since its case's first commit by this release; the place always. */
  placeUnit?: string;
  /** The address as it was told, where not personal. */
  address?: string;
  /** What was told of the matter, on one line, where not personal. */
  summary?: string;
  /** How often the case was sent back. */
  returns?: number;
  /** What lists show beside and never filter by. A row says this since its case's first commit by this release. */
  glance?: CaseGlance;
  trackingDigest?: string;
}

/** The answer given to a request, kept so that a repeat of it gets the same one. */
export interface IdempotencyRecord {
  /** Scoped by district and actor; at most 200 characters. */
  key: string;
  /** SHA-256 of method, path and body: another body under the same key is an error. */
  requestDigest: string;
  status: number;
  /** JSON text; never holds personal values. */
  body: string;
}

/** One step of one case, written in one transaction: all of it or nothing. */
export interface Commit {
  district: string;
  case: string;
  /** 0 opens the case. */
  expectedVersion: number;
  state: CaseState;
  row: CaseRow;
  events: CaseEvent[];
  timers: TimerChange[];
  effects: Effect[];
  personal: PersonalValue[];
  /** Attachments (uploaded before) that now belong to the case; one that belongs to a case already stays with it. */
  attachments?: string[];
  /** The claimed timer this step answers; its row goes with it unless the step set it anew. */
  fired?: { key: string; generation: number };
  idempotency?: IdempotencyRecord;
}

/** What became of a commit. */
export type CommitResult =
  | { ok: true }
  /** Also when the fired timer is gone or was set anew: then `actual` may be what was expected. */
  | { ok: false; code: "version-conflict"; actual: number }
  | { ok: false; code: "case-exists" }
  /** The key was used before; `record` is what was answered then. */
  | { ok: false; code: "idempotency-key-used"; record: IdempotencyRecord };

/** A timer that is due and claimed by this process until its lease ends. */
export interface DueTimer {
  district: string;
  case: string;
  key: string;
  due: Instant;
  generation: number;
}

/** A message of the outbox, delivered at least once, in order per case. */
export interface OutboxMessage {
  id: string;
  district: string;
  case: string;
  effect: Effect;
  attempts: number;
}

/** An event in the order every reader sees: no row is skipped because its transaction was slow. */
export interface FeedEntry {
  /** Opaque, ordered; hand the last one back to go on. */
  cursor: string;
  district: string;
  case: string;
  seq: number;
  type: string;
  at: Instant;
  /** Who may see the case now, for scoping: a unit that lost it hears no more of it, of what was before either. */
  reach: string[];
}

/** Which cases a list holds. */
export interface WorklistFilter {
  district: string;
  /** Units the actor's posts are in; empty sees nothing. */
  reach: string[];
  /** Only cases that have one of these among their movers. */
  movers?: string[];
  text?: string;
  stage?: string;
  step?: string;
  item?: string;
  class?: string;
  status?: "open" | "closed";
  late?: boolean;
  urgent?: boolean;
  held?: boolean;
  /** Only open cases due before. */
  dueBefore?: Instant;
}

/** Which page of a list is wanted. */
export interface WorklistQuery extends WorklistFilter {
  /** Keyset cursor of the page before. */
  cursor?: string;
  /** 1 to 200. */
  atMost: number;
}

/** A page of a list. */
export interface WorklistPage {
  rows: ({ id: string; version: number } & CaseRow)[];
  cursor?: string;
}

/** Which lines of the supervision register are wanted: rungs that fired from an instant up to another, exclusive. */
export interface RegisterQuery {
  district: string;
  /** Units the actor's posts are in; empty sees nothing. */
  reach: string[];
  from: Instant;
  to: Instant;
  measure?: Measure;
  /** Keyset cursor of the page before. */
  cursor?: string;
  /** 1 to 1,000. */
  atMost: number;
}

/** A page of the supervision register, oldest first: each rung that fired, with its case as it stands now. */
export interface RegisterPage {
  lines: { fired: RungFired; state: CaseState }[];
  cursor?: string;
}

/** Who read which personal values of which case. */
export interface PersonalRead {
  district: string;
  case: string;
  member: string;
  post: { role: string; unit: string };
  fields: string[];
  at: Instant;
}

/** A photo or file of a case. */
export interface Attachment {
  id: string;
  district: string;
  case?: string;
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  uploadedAt: Instant;
  /** SHA-256 of the bytes, base64url. */
  digest: string;
  personal: "none" | "ordinary" | "sensitive";
}

/** Keeps photos and files. In SQL by default; an object store may stand behind it. */
export interface AttachmentStore {
  put(attachment: Attachment): Promise<void>;
  get(district: string, id: string): Promise<Attachment | undefined>;
  /** Those never attached to a case by then go. */
  sweep(before: Instant): Promise<number>;
}

/** A published definition, immutable. */
export interface PublishedDefinition {
  district: string;
  /** 1, 2, 3 … within the district. */
  revision: number;
  /** The whole district document with all files resolved. */
  document: unknown;
  /** SHA-256 of its canonical JSON, base64url. */
  digest: string;
  publishedAt: Instant;
}

/**
 * Where cases live. Every implementation passes the conformance suite beside this file.
 * Times of cases come in as arguments; only leases use the database's own clock.
 */
export interface CaseHost {
  load(district: string, id: string): Promise<CaseState | undefined>;
  /** Those of several cases that exist, in no order. */
  loadSeveral(cases: readonly { district: string; case: string }[]): Promise<CaseState[]>;
  loadByNumber(district: string, number: string): Promise<CaseState | undefined>;
  events(district: string, id: string, after?: number): Promise<CaseEvent[]>;
  /** Ids of all cases in id order, for exports. */
  cases(district: string, after?: string, atMost?: number): Promise<string[]>;
  commit(commit: Commit): Promise<CommitResult>;
  /** What was answered under a key before, if anything. */
  answered(district: string, key: string): Promise<IdempotencyRecord | undefined>;
  /** The next running number of a series (e.g. a day); gaps may occur. */
  nextNumber(district: string, series: string): Promise<number>;
  worklist(query: WorklistQuery): Promise<WorklistPage>;
  /** How many cases each of some lists holds, each counted up to `most`, at one moment. */
  countWorklists(lists: readonly WorklistFilter[], most: number): Promise<number[]>;

  /** Who was pressed how and when, over all cases somebody may see. */
  register(query: RegisterQuery): Promise<RegisterPage>;

  /** Timers due by `now`, earliest first, leased to this caller for `leaseMs` of database time. */
  claimDue(now: Instant, atMost: number, leaseMs: number): Promise<DueTimer[]>;
  /** Drops a claimed timer that proved stale. */
  dropTimer(timer: DueTimer): Promise<void>;
  /** When the earliest timer not leased is due. */
  nextDue(): Promise<Instant | undefined>;
  /** Pending timers of a case, for checks and repair. */
  timers(district: string, id: string): Promise<DueTimer[]>;

  /** Claims up to `atMost` outbox messages, hands each to `deliver`, and marks it done; a throw puts it back for later. */
  publish(deliver: (message: OutboxMessage) => Promise<void>, atMost: number): Promise<number>;
  feed(district: string, after: string | undefined, atMost: number): Promise<FeedEntry[]>;
  /** The newest cursor of the feed: start here to hear only what comes. */
  feedHead(district: string): Promise<string>;
  /** Calls back soon after something was committed, by any process on the same database. */
  subscribe(district: string, listener: () => void): () => void;

  personal(district: string, id: string): Promise<PersonalValue[]>;
  recordRead(read: PersonalRead): Promise<void>;
  reads(district: string, id: string): Promise<PersonalRead[]>;
  /** Removes every personal value, salt and personal attachment of a case, for good; idempotent. */
  erase(district: string, id: string, at: Instant): Promise<{ values: number; attachments: number }>;
  readonly attachments: AttachmentStore;
  readonly deliveries: DeliveryStore;
  readonly contacts: ContactStore;

  definitions(district?: string): Promise<PublishedDefinition[]>;
  publishDefinition(definition: PublishedDefinition): Promise<{ ok: true } | { ok: false; code: "revision-exists" }>;
  /** Small facts of the installation: schema version, made-by-demo mark, demo clock offset. */
  setting(key: string): Promise<string | undefined>;
  setSetting(key: string, value: string): Promise<void>;

  /** Whether the database answers now. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
