import type { TimelineEntryView, TrackedCase } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";
import { dueStateOf } from "../lamp/due-state.js";
import type { DueState } from "../lamp/due-state.js";

/** What whoever reported should be told plainly of where the case stands. */
export interface Standing {
  readonly due: DueState;
  /** The unit that has the case. */
  readonly unit: Text | undefined;
  /** The last thing somebody did for the case. Pressing a unit moves nothing, so it is none. */
  readonly lastMove: TimelineEntryView | undefined;
  /** What was done since to press the unit, oldest first. */
  readonly presses: readonly TimelineEntryView[];
  /** Whole days without any progress; 0 unless so long that it must be said. */
  readonly silentDays: number;
}

const day = 24 * 60 * 60 * 1000;

/** Elapsed days after which silence is said of its own accord: a little over three working days and a weekend. */
const silentAfterDays = 5;

/** The event of a unit being pressed. What it answered to that is news again. */
const pressing = "rung-fired";

/** Events whose entry names a unit other than the one that has the case: one asked to help, one pressed. */
const ofOtherUnits: ReadonlySet<string> = new Set(["ticket-opened", pressing]);

/** Where a case stands, by the server's clock. */
export function standingOf(tracked: TrackedCase): Standing {
  const { timeline, status, held, at, question, merged } = tracked;
  const newestFirst = [...timeline].reverse();
  const sinceMove = newestFirst.findIndex(({ event }) => event !== pressing);
  const lastMove = newestFirst[sinceMove];
  const quiet = Date.parse(at) - Date.parse(lastMove?.at ?? tracked.openedAt);
  const days = Math.floor(quiet / day);
  return {
    due: dueStateOf({ ...tracked, late: false, waiting: tracked.question }, at),
    unit: newestFirst.find(({ unit, event }) => unit !== undefined && !ofOtherUnits.has(event))?.unit,
    lastMove,
    presses: (sinceMove < 0 ? newestFirst : newestFirst.slice(0, sinceMove)).reverse(),
    // Of a question it is whoever reported that is waited for; of a merged case the other one's course is not told.
    silentDays: status === "open" && !held && !question && !merged && days >= silentAfterDays ? days : 0,
  };
}
