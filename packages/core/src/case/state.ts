import type { Instant, RemainingTime } from "../calendar/index.js";
import type { Duration, ResolvedLimit } from "../definition/index.js";
import type { MachineState } from "../machine/index.js";
import type { ActedBy } from "./actor.js";
import type { ChainEnd, Pressure } from "./event.js";
import type { Said } from "./said.js";
import type { Subject } from "./subject.js";
import type { PendingTimer } from "./timer.js";
import type { Commitment, FieldValues } from "./values.js";

/** A thing of a definition at the version a case is pinned to. */
export interface Pinned {
  id: string;
  version: number;
}

/** Where the matter is: the narrowest unit it could be placed in, and its position in WGS 84 degrees. */
export interface Place {
  unit: string;
  longitude?: number;
  latitude?: number;
}

/** The unit that must act now, and the role in it. */
export interface Responsible {
  unit: string;
  role?: string;
}

/** Another case, as one tells of it. */
export interface CaseReference {
  case: string;
  number: string;
}

/** What needs approval: an operation with all that was asked, or a rung that time or somebody proposed. */
export type RequestedOrder =
  | { operation: "hold"; until?: Instant }
  | { operation: "extend"; deadline: string; subject: Subject; by: Duration }
  | { operation: "setDue"; deadline: string; subject: Subject; due: Instant }
  | { operation: "appeal"; deadline: string; subject: Subject }
  | { operation: "reopen" }
  | { operation: "rung"; chain: string; rung: string; subject: Subject; counted: Instant; meetingAt?: Instant };

/** Something asked for that takes effect once every step of approval has agreed. */
export interface RequestState {
  id: string;
  order: RequestedOrder;
  askedAt: Instant;
  askedBy: ActedBy;
  /** What was written with it and may stand in the evidence. */
  values?: FieldValues;
  /** How many approvals it takes in all. */
  steps: number;
  /** Those given, in the order of the steps. */
  approvals: { at: Instant; by: ActedBy }[];
  status: "open" | "granted" | "refused" | "lapsed";
  decidedAt?: Instant;
}

/** A question to whoever reported that is not answered yet. */
export interface QuestionState {
  since: Instant;
  /** The stage it was asked in; left, it is answered no more. */
  stage: string;
  until?: Instant;
}

/** A dispute about who is responsible: the backstop post it lies with, and what it ruled. */
export interface RulingState {
  since: Instant;
  by: Responsible;
  /** The unit ruled to be responsible, which may not return the case. */
  unit?: string;
}

/** What came of the case a duplicate was merged into, as it was last told. */
export interface SettledState {
  outcome?: string;
  said: Said[];
}

/** A deadline of a case or a ticket, from the moment it began to run. */
export interface DeadlineState {
  id: string;
  subject: Subject;
  limit: ResolvedLimit;
  startedAt: Instant;
  due: Instant;
  /** Past the calendar's horizon, so a guess. */
  provisional: boolean;
  status: "running" | "stopped" | "met" | "left";
  /** Set once it passed without being met, or was met too late. */
  late: boolean;
  /** An appeal was granted: the late mark leaves the statistics, what happened when stays. */
  exempt?: true;
  metAt?: Instant;
  /** The clock's rest while stopped. */
  remaining?: RemainingTime;
  /** What the due instant is computed from, so that a new calendar can compute it again: the limit's start, or a resumption. */
  basis: { from: Instant; remaining?: RemainingTime; byHand?: true };
  /** Granted since that basis. */
  extensions: Duration[];
  /** Granted in all. */
  extended: number;
}

/** One unit's part in a case handled jointly. */
export interface TicketState {
  id: string;
  stage: string;
  unit: string;
  part: "lead" | "assist";
  machine: MachineState;
  status: "open" | "answered" | "withdrawn";
  openedAt: Instant;
  answeredAt?: Instant;
}

/** A rung that fired. */
export interface FiredRung {
  rung: string;
  at: Instant;
  measure: string;
  units: string[];
  /** The posts it pressed. */
  press?: Pressure[];
  /** The posts that hear of the answer it asked for: those it told, and whoever fired it by hand. */
  answerTo?: Pressure[];
  /** The instant the next rung counts from: when it was due, or when it was fired by hand or approved. */
  counted: Instant;
  skipped?: true;
  /** When the meeting it took the case to is held. */
  meetingAt?: Instant;
  replyDue?: Instant;
  repliedAt?: Instant;
}

/** A supervision chain at work on a case or a ticket. */
export interface ChainState {
  chain: string;
  subject: Subject;
  machine: MachineState;
  status: "armed" | "ended";
  /** Why it ended, once it has. */
  ended?: ChainEnd;
  /** When what it watches began. */
  startedAt: Instant;
  fired: FiredRung[];
  /** What it fired before it began anew. */
  firedBefore?: FiredRung[];
  /** What was left until the rung it waits for when it stood still, and from when on it runs again. */
  clock?: { rung: string; remaining: RemainingTime; from?: Instant };
}

/** Everything that is true of a case now: what folding its events gives, and what the host stores. */
export interface CaseState {
  id: string;
  district: string;
  number: string;
  /** Events so far; a command says which it saw. */
  version: number;
  item: Pinned;
  workflow: Pinned;
  channel: string;
  openedAt: Instant;
  changedAt: Instant;
  closedAt?: Instant;
  outcome?: string;
  /** Whoever reported, or somebody for them, withdrew it: closed without anything having been found out about the matter. */
  withdrawn?: true;
  urgent: boolean;
  anonymous: boolean;
  place: Place;
  reporter: { kind: "citizen" | "member"; unit?: string };
  lifecycle: MachineState;
  stage: string;
  step: string;
  stageSince: Instant;
  responsible: Responsible;
  /** Who was responsible in each stage last, for rules that look back. */
  responsibleIn: Record<string, Responsible>;
  /** Units that had a part in the case and may read it. */
  involved: string[];
  values: FieldValues;
  /** By field id: personal values lie apart. */
  commitments: Record<string, Commitment>;
  /** Of an anonymous case: the fields whose personal value whoever reported gave. */
  fromReporter?: string[];
  deadlines: Record<string, DeadlineState>;
  tickets: Record<string, TicketState>;
  chains: Record<string, ChainState>;
  timers: Record<string, PendingTimer>;
  /** The highest timer generation given out. */
  generation: number;
  returns: number;
  /** How often it was handed to another unit by a return, a reassignment or a ruling; absent: never. */
  handovers?: number;
  reopenings: number;
  /** How often the citizen said they were not satisfied. */
  dissatisfactions: number;
  /** How often it was put on hold. */
  holds: number;
  held?: { since: Instant; until?: Instant };
  /** By id; absent until something was asked for. */
  requests?: Record<string, RequestState>;
  question?: QuestionState;
  /** How often whoever reported was asked. */
  questions?: number;
  ruling?: RulingState;
  /** The case it is a duplicate of; a duplicate is closed. */
  mergedInto?: CaseReference;
  /** What came of that case; absent until it closed. */
  settled?: SettledState;
  /** Its own duplicates. */
  duplicates?: CaseReference[];
  /** Emergency plans whose partners were called. */
  plansCalled?: string[];
  satisfaction?: "satisfied" | "unsatisfied";
  /** Until when the survey can be answered; absent once it was, and while the case is open. */
  surveyUntil?: Instant;
  /** SHA-256 of the tracking code, base64url. */
  trackingDigest?: string;
  /** The newest event's hash, base64url. */
  head: string;
  openedBy: ActedBy;
}
