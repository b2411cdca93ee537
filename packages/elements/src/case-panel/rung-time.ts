import type { Duration, RungTime } from "@gridloop/core/definition";
import type { Speech } from "./speech.js";

/** When a rung fires, in words: the rule by which somebody is pressed, as the district wrote it. */
export function rungTimeIn({ say: { ladder, span } }: Speech, at: RungTime): string {
  if ("hand" in at) return ladder.hand;
  if ("before" in at) return isNone(at.before) ? ladder.whenDue : ladder.beforeDue(span(at.before));
  if ("after" in at) return isNone(at.after) ? ladder.whenDue : ladder.afterDue(span(at.after));
  if ("afterStart" in at) return isNone(at.afterStart) ? ladder.atStart : ladder.afterStart(span(at.afterStart));
  const later = span(at.afterPrevious);
  return at.unlessReplied === true ? ladder.afterPreviousUnanswered(later) : ladder.afterPrevious(later);
}

const isNone = ({ amount }: Duration): boolean => amount === 0;
