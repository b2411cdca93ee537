import type { Instant } from "../calendar/index.js";
import type { Duration } from "../definition/index.js";
import type { Actor } from "./actor.js";
import type { Said } from "./said.js";
import type { CaseReference } from "./state.js";
import type { Subject } from "./subject.js";
import type { FieldValues } from "./values.js";

/** What every command brings from outside: who, and randomness for the salts of personal values (at least 16 random bytes, base64url). */
export interface CommandBase {
  actor: Actor;
  salt: string;
  /** The version of the case the actor saw; absent: whatever it is now. */
  expectedVersion?: number;
}

/** What a person asks of a case. */
export type CaseCommand = CommandBase &
  (
    | {
        type: "open";
        /** Ids come from outside. */
        case: string;
        number: string;
        item: string;
        channel: string;
        data: FieldValues;
        anonymous?: boolean;
        urgent?: boolean;
        /** SHA-256 of the tracking code, base64url. */
        trackingDigest?: string;
      }
    | { type: "act"; action: string; data: FieldValues }
    /** Answers a ticket of one of the actor's units. */
    | { type: "answer-ticket"; ticket: string; data: FieldValues }
    /** Answers a rung that asked for a reply. */
    | { type: "answer-rung"; chain: string; rung: string; subject?: Subject; data: FieldValues }
    /** Fires a rung by hand. */
    | { type: "supervise"; chain: string; rung?: string; subject?: Subject; data: FieldValues; meetingAt?: Instant }
    /** Ends a chain by hand. */
    | { type: "lift"; chain: string; subject?: Subject; data: FieldValues }
    | { type: "note"; data: FieldValues }
    | { type: "hold"; until?: Instant; data: FieldValues }
    | { type: "resume" }
    /** Asks for more time; without `by` as much as the workflow grants at a time. */
    | { type: "extend"; deadline: string; subject?: Subject; by?: Duration; data: FieldValues }
    | { type: "set-due"; deadline: string; subject?: Subject; due: Instant; data: FieldValues }
    /** Approves or refuses what somebody asked for, or a rung proposed. */
    | { type: "decide"; request: string; grant: boolean; data: FieldValues }
    /** The backstop unit says who is responsible. */
    | { type: "rule"; data: FieldValues }
    /** Asks whoever reported, until when at most. */
    | { type: "ask"; until?: Instant; data: FieldValues }
    /** Whoever reported answers what they were asked. */
    | { type: "answer-question"; data: FieldValues }
    /** Waits for that answer no longer. */
    | { type: "stop-asking" }
    /** Names more units to assist. */
    | { type: "assist"; data: FieldValues }
    /** Takes a ticket back. */
    | { type: "withdraw-ticket"; ticket: string; data: FieldValues }
    /** Closes a duplicate; the host has made sure that the other is an open case of the district the actor may see. */
    | { type: "merge"; into: CaseReference; data: FieldValues }
    /** A duplicate goes its own way again. */
    | { type: "split"; data: FieldValues }
    | { type: "appeal"; deadline: string; subject?: Subject; data: FieldValues }
    | { type: "reopen"; data: FieldValues }
    /** What the host tells the other case of a pair; of the system alone, and doing nothing where it is known already. */
    | { type: "join-duplicate"; duplicate: CaseReference }
    | { type: "part-duplicate"; duplicate: CaseReference }
    /** `withdrawn`: whoever reported the other took it back, so that the duplicate goes its own way again. */
    | { type: "settle-duplicate"; primary: CaseReference; outcome?: string; said: Said[]; withdrawn?: true }
    | { type: "survey"; data: FieldValues }
  );

/** A timer that came due, as the host claimed it. */
export interface FiredTimer {
  type: "timer";
  key: string;
  generation: number;
}

/** A new calendar: provisional due instants are computed anew. */
export interface CalendarPublished {
  type: "calendar";
}

/** What `step` takes. */
export type CaseInput = CaseCommand | FiredTimer | CalendarPublished;
