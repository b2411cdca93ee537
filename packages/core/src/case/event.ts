import type { Instant, RemainingTime } from "../calendar/index.js";
import type { ActionKind, Duration, Measure, ResolvedLimit } from "../definition/index.js";
import type { MachineState } from "../machine/index.js";
import type { ActedBy } from "./actor.js";
import type { Said } from "./said.js";
import type { CaseReference, Pinned, Place, RequestedOrder, Responsible } from "./state.js";
import type { Subject } from "./subject.js";
import type { TimerChange } from "./timer.js";
import type { Commitment, FieldValues } from "./values.js";

/** What was given with a command: values that may stand in the evidence, and commitments to those that may not. */
export interface Given {
  values?: FieldValues;
  commitments?: Record<string, Commitment>;
}

/** Where the lifecycle stands after an event. */
export interface Arrival {
  lifecycle: MachineState;
  stage: string;
  step: string;
  responsible: Responsible;
  final?: true;
  outcome?: string;
  /** Until when the survey can be answered. */
  surveyUntil?: Instant;
}

/** An order of pressure: whom, by which rung of which rule. */
export interface Pressure {
  role: string;
  unit: string;
  /** The unit its rule found, where nobody there holds the role: it went to the nearest above where somebody does. */
  instead?: string;
  /** Its rule found no unit at all: it counts from the unit pressed. */
  unfound?: true;
  /** Nobody holds the role there or above: the whole unit hears of it. */
  vacant?: true;
}

/** An emergency partner that was called: a post of the district, or a service outside it. */
export interface CalledPartner {
  id: string;
  post?: Pressure;
}

/** Why a chain ended. */
export type ChainEnd = "met" | "left" | "closed" | "restarted" | "answered" | "lifted";

/**
 * What happened, with every fact resolved: `evolve` takes these facts and computes nothing anew.
 * Chains, deadlines and tickets name their subject.
 */
export type CaseFact =
  | ({
      type: "opened";
      case: string;
      district: string;
      number: string;
      channel: string;
      item: Pinned;
      workflow: Pinned;
      place: Place;
      urgent: boolean;
      anonymous: boolean;
      reporter: { kind: "citizen" | "member"; unit?: string };
      trackingDigest?: string;
    } & Arrival &
      Given)
  | ({
      type: "acted";
      action: string;
      kind: ActionKind;
      from: string;
      /** The event the lifecycle machine took. */
      machineEvent: string;
      urgent?: boolean;
      satisfaction?: "satisfied" | "unsatisfied";
    } & Arrival &
      Given)
  | {
      type: "deadline-started";
      deadline: string;
      subject: Subject;
      limit: ResolvedLimit;
      startedAt: Instant;
      due: Instant;
      provisional: boolean;
      kept?: true;
    }
  | ({
      type: "deadline-moved";
      deadline: string;
      subject: Subject;
      due: Instant;
      provisional: boolean;
      why: "extended" | "resumed" | "set-by-hand" | "calendar";
      span?: Duration;
      /** Since when the clock runs again, where that is earlier than the event: a timer that fired late. */
      since?: Instant;
      request?: string;
    } & Given)
  | { type: "deadline-stopped"; deadline: string; subject: Subject; remaining: RemainingTime }
  | { type: "deadline-passed"; deadline: string; subject: Subject; due: Instant }
  | { type: "deadline-met"; deadline: string; subject: Subject; late: boolean }
  | { type: "deadline-left"; deadline: string; subject: Subject; late: boolean }
  | { type: "ticket-opened"; ticket: string; stage: string; unit: string; part: "lead" | "assist"; machine: MachineState }
  | ({ type: "ticket-answered"; ticket: string; machine: MachineState } & Given)
  | ({ type: "ticket-withdrawn"; ticket: string; machine: MachineState } & Given)
  | { type: "chain-armed"; chain: string; subject: Subject; startedAt: Instant; machine: MachineState }
  | ({
      type: "rung-fired";
      chain: string;
      rung: string;
      subject: Subject;
      measure: Measure;
      degree?: number;
      press: Pressure[];
      tell: Pressure[];
      copy?: Pressure[];
      /** The rule that applied, as a stable reference: workflow, version, chain, rung. */
      rule: string;
      /** The instant the next rung counts from. */
      counted: Instant;
      byHand?: true;
      /** The request that was approved. */
      request?: string;
      meetingAt?: Instant;
      replyDue?: Instant;
      machine: MachineState;
    } & Given)
  /** Pressure waits while what it presses for stands still; `remaining` is what was left until the rung. */
  | { type: "rung-stopped"; chain: string; rung: string; subject: Subject; remaining: RemainingTime }
  /** `from`: since when what was left of it runs on. `refused`: what was ordered before its time, whose time is yet to come. */
  | {
      type: "rung-moved";
      chain: string;
      rung: string;
      subject: Subject;
      due: Instant;
      why: "resumed" | "calendar" | "refused";
      from?: Instant;
    }
  | { type: "rung-skipped"; chain: string; rung: string; subject: Subject; measure: Measure; counted: Instant; machine: MachineState }
  | ({ type: "rung-answered"; chain: string; rung: string; subject: Subject } & Given)
  | ({ type: "chain-ended"; chain: string; subject: Subject; why: ChainEnd; machine: MachineState } & Given)
  | ({ type: "held"; until?: Instant; request?: string } & Given)
  | { type: "resumed" }
  | ({ type: "request-made"; request: string; order: RequestedOrder; steps: number } & Given)
  /** `approval` counts the steps from 1; `final` where it was the last that was needed. */
  | ({ type: "request-approved"; request: string; approval: number; final?: true } & Given)
  | ({ type: "request-refused"; request: string; approval: number } & Given)
  | { type: "request-lapsed"; request: string; why: "closed" | "settled" | "ended" | "reopened" }
  | ({ type: "asked"; until?: Instant } & Given)
  | ({ type: "question-answered" } & Given)
  | { type: "question-ended"; why: "expired" | "withdrawn" | "left" }
  | { type: "ruling-asked"; returns: number; responsible: Responsible }
  /** `provisional`: the backstop unit handles it until it has ruled. */
  | ({ type: "ruled"; unit: string; machineEvent: string; provisional?: true } & Arrival & Given)
  | ({ type: "assistants-named"; units: string[] } & Given)
  | { type: "partners-called"; plan: string; partners: CalledPartner[] }
  | ({ type: "merged"; into: CaseReference } & Given)
  | ({ type: "split"; from: CaseReference; why: "operation" | "unsatisfied" | "withdrawn" } & Given)
  | { type: "duplicate-joined"; duplicate: CaseReference }
  | { type: "duplicate-parted"; duplicate: CaseReference }
  | { type: "duplicate-settled"; primary: CaseReference; outcome?: string; said: Said[]; surveyUntil?: Instant }
  | ({ type: "late-exempted"; deadline: string; subject: Subject; request?: string } & Given)
  | ({ type: "noted" } & Given)
  | ({ type: "surveyed"; satisfaction: "satisfied" | "unsatisfied" } & Given)
  | ({ type: "reopened"; why?: "unsatisfied" | "operation"; request?: string } & Arrival & Given);

/** The kinds of event. */
export type CaseEventType = CaseFact["type"];

/** An event of a case: a fact, its place in the case's evidence chain, and the timers it sets and cancels. */
export type CaseEvent = CaseFact & {
  /** 1, 2, 3 … within the case. */
  seq: number;
  at: Instant;
  by: ActedBy;
  timers?: TimerChange[];
  /** The hash algorithm and the version of the sealing rules. */
  algorithm: "sha-256";
  evidence: 1;
  /** The hash of the event before; of the first, the empty string. */
  previous: string;
  /** SHA-256 over the RFC 8785 canonical JSON of all the above, base64url. */
  hash: string;
};
