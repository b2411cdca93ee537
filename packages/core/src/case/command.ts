import type { Instant } from "../calendar/index.js";
import type { Duration } from "../definition/index.js";
import type { Actor } from "./actor.js";
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
    | { type: "supervise"; chain: string; rung?: string; subject?: Subject; data: FieldValues }
    | { type: "note"; data: FieldValues }
    | { type: "hold"; until?: Instant; data: FieldValues }
    | { type: "resume" }
    | { type: "extend"; deadline: string; subject?: Subject; by: Duration }
    | { type: "set-due"; deadline: string; subject?: Subject; due: Instant }
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
