import { timelineOf, type Audience, type CaseEvent, type CaseState, type CompiledDistrict } from "@gridloop/core";
import type { TimelineEntryView } from "@gridloop/core/api";
import { wireOf, type Wire } from "./wire.js";

/** The mark each kind of event shows under. */
const kinds: Record<CaseEvent["type"], TimelineEntryView["kind"]> = {
  opened: "message",
  acted: "move",
  "deadline-started": "clock",
  "deadline-moved": "clock",
  "deadline-stopped": "clock",
  "deadline-passed": "clock",
  "deadline-met": "clock",
  "deadline-left": "clock",
  "ticket-opened": "joint",
  "ticket-answered": "joint",
  "ticket-withdrawn": "joint",
  "chain-armed": "press",
  "rung-fired": "press",
  "rung-skipped": "press",
  "rung-stopped": "clock",
  "rung-moved": "clock",
  "rung-answered": "press",
  "chain-ended": "press",
  held: "clock",
  resumed: "clock",
  noted: "message",
  surveyed: "message",
  reopened: "move",
  "request-made": "message",
  "request-approved": "message",
  "request-refused": "message",
  "request-lapsed": "message",
  asked: "message",
  "question-answered": "message",
  "question-ended": "message",
  "ruling-asked": "move",
  ruled: "move",
  "assistants-named": "joint",
  "partners-called": "joint",
  // Whoever reported has to look elsewhere from then on.
  merged: "close",
  split: "move",
  "duplicate-joined": "joint",
  "duplicate-parted": "joint",
  "duplicate-settled": "message",
  "late-exempted": "clock",
};

/** The course of a case as its reader may see it, oldest first. */
export function timelineView(
  district: CompiledDistrict,
  state: CaseState,
  events: readonly CaseEvent[],
  audience: Audience,
): TimelineEntryView[] {
  const wire = wireOf(district);
  const closing = new Set(events.filter((event) => "final" in event && event.final === true).map((event) => event.seq));
  return timelineOf(district, state, events, audience).map(({ seq, at, kind, step, title, unit, said, details }) => ({
    seq,
    at: wire.instant(at),
    step,
    title,
    ...(unit ? { unit: unit.title } : {}),
    kind: closing.has(seq) ? "close" : kinds[kind],
    event: kind,
    ...(said ? { said } : {}),
    ...(details ? { details: onWire(details, wire) } : {}),
  }));
}

/** What events record as instants; everything else of an event is written as it is. */
const instants = new Set(["startedAt", "due", "counted", "replyDue", "until", "surveyUntil", "meetingAt", "since"]);

/** An event's facts with its instants as times of the district, as everywhere on the wire. */
const onWire = (details: Record<string, unknown>, wire: Wire): NonNullable<TimelineEntryView["details"]> =>
  Object.fromEntries(
    Object.entries(details).map(([name, fact]) => [name, instants.has(name) && typeof fact === "number" ? wire.instant(fact) : fact]),
  );
