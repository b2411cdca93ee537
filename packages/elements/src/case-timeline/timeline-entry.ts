import type { Text } from "@gridloop/core/definition";

/**
 * What sort of thing happened; it chooses the entry's mark, nothing else:
 * the case moved on, units work on it together, someone was pressed, the clock was stopped or moved, someone wrote, it was closed.
 */
export const timelineKinds = ["move", "joint", "press", "clock", "message", "close"] as const;

/** What sort of thing happened. */
export type TimelineKind = (typeof timelineKinds)[number];

/** Something somebody wrote for whoever reported, such as the answer. */
export interface Said {
  /** The field it was given in. */
  readonly field: string;
  readonly label: Text;
  /** As it was written, in whatever language; or, where it was chosen, its title. */
  readonly text: string | Text;
}

/** One thing that happened to a case, in words its reporter may read. */
export interface TimelineEntry {
  /** When, as RFC 3339 with offset, or a date where no time was recorded. */
  readonly at: string;
  /** The outward step (公开步骤) the case was in, not its inner stage. */
  readonly step: { readonly id: string; readonly title: Text };
  /** What happened. */
  readonly title: Text;
  /** The unit that has the case from then on, that was asked to help, or that was pressed; never a person. */
  readonly unit?: Text | undefined;
  /** What sort of thing it was. A kind this version does not know looks like a move. */
  readonly kind: TimelineKind | (string & {});
  /** What else there is to say of it, in the reader's language. */
  readonly note?: string | undefined;
  /** What was written with it for whoever reported. */
  readonly said?: readonly Said[] | undefined;
}
