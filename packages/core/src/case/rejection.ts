import type { FieldProblem } from "../form/index.js";

export type { FieldProblem };

/** Why a command was refused: a stable code, typed details; the message is rendered per locale by `describeRejection`. */
export type Rejection = { ok: false } & (
  | { code: "case-not-found" }
  | { code: "case-exists" }
  | { code: "case-closed" }
  | { code: "version-conflict"; expected: number; actual: number }
  | { code: "not-permitted"; command: string; needs: string[] }
  | { code: "action-unknown"; action: string; stage: string; available: string[] }
  | { code: "action-unavailable"; action: string; why: "condition" | "tickets-open" | "held" | "automatic" | "ruling" | "ruled" | "merged" }
  | { code: "item-unknown"; item: string }
  | { code: "item-retired"; item: string }
  | { code: "channel-unknown"; channel: string }
  | { code: "channel-not-public"; channel: string }
  | { code: "form-invalid"; form: string; problems: FieldProblem[] }
  | { code: "unit-not-found"; rule: string }
  | { code: "event-forbidden"; event: string }
  | { code: "ticket-unknown"; ticket: string }
  | { code: "ticket-closed"; ticket: string }
  /** The lead's part cannot be taken back, or nobody would have to answer. */
  | { code: "ticket-of-lead"; ticket: string }
  | { code: "chain-unknown"; chain: string }
  | { code: "chain-ended"; chain: string }
  | { code: "rung-unknown"; chain: string; rung: string }
  | { code: "rung-not-by-hand"; chain: string; rung: string }
  | { code: "reply-not-owed"; chain: string; rung: string }
  /** A meeting is held in the future. */
  | { code: "meeting-passed" }
  | { code: "operation-unknown"; operation: string }
  | { code: "operation-exhausted"; operation: string; most: number }
  | { code: "already-held" }
  | { code: "not-held" }
  | { code: "deadline-unknown"; deadline: string }
  | { code: "deadline-not-running"; deadline: string }
  /** Asked too late: before it is due an extension, within a span after closing an appeal or a reopening. */
  | { code: "deadline-passed"; deadline: string }
  | { code: "operation-too-late"; operation: string }
  /** Only a closed case can be appealed or reopened. */
  | { code: "case-open"; operation: string }
  /** The same was asked for already and is not decided. */
  | { code: "request-pending"; request: string }
  | { code: "request-unknown"; request: string }
  | { code: "request-decided"; request: string }
  /** Each step is approved by another person, and none by whoever asked. */
  | { code: "approval-by-same-person"; request: string }
  | { code: "span-missing"; deadline: string }
  | { code: "question-open" }
  | { code: "question-not-open" }
  | { code: "ruling-not-asked" }
  | { code: "assistants-none" }
  | { code: "not-joint"; stage: string }
  | { code: "merge-into-itself" }
  | { code: "already-merged"; number: string }
  /** Its duplicates would be duplicates of a duplicate. */
  | { code: "has-duplicates"; count: number }
  | { code: "not-merged" }
  | { code: "deadline-not-late"; deadline: string }
  | { code: "already-exempt"; deadline: string }
  | { code: "survey-closed" }
  | { code: "survey-answered" }
  | { code: "timer-stale"; key: string }
  | { code: "lifecycle-endless"; stage: string }
  | { code: "workflow-unknown"; workflow: string; version: number }
  | { code: "form-unknown"; form: string }
  | { code: "salt-too-short" }
);

/** A rejection's code. */
export type RejectionCode = Rejection["code"];
