import { CalendarError } from "./calendar-error.js";
import { DAY_MS } from "./civil-day.js";
import type { Instant } from "./instant.js";

/** A wall-clock time as the milliseconds from 1970-01-01T00:00 on the same wall clock. */
export type WallTime = number;

/** A change of a zone's offset: from the instant `at` on, `after` holds where `before` did (milliseconds east of UTC). */
export interface OffsetShift {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

/** The civil time of a place. */
export interface TimeZone {
  readonly id: string;
  /** Milliseconds east of UTC at an instant. */
  offsetAt(at: Instant): number;
  /** The instant a wall clock shows a time; the first of two, and moved forward by the gap where there is none (RFC 5545 §3.3.5). */
  atWall(wall: WallTime): Instant;
  /** The instant a stretch of wall-clock time begins or ends; in a gap the moment of the change, so that no skipped time is counted. */
  edge(wall: WallTime): Instant;
  /** The changes of offset from `from` (inclusive) to `to` (exclusive), in order. */
  shifts(from: Instant, to: Instant): OffsetShift[];
}

interface Segment {
  readonly first: number;
  readonly shifts: readonly OffsetShift[];
}

/** About 13 months: a working year asks for two segments. */
const SEGMENT_MS = 2 ** 35;
/** About 12 days: shorter than any stretch of summer time suspended and taken up again (Morocco's and Egypt's Ramadans, about 30 days). */
const SAMPLE_MS = 2 ** 30;

const zones = new Map<string, TimeZone>();

/** The civil time of an IANA time zone; throws `time-zone-unknown`. Whatever was learnt of a zone is kept for the next who asks. */
export function timeZoneOf(id: string): TimeZone {
  let zone = zones.get(id);
  if (zone === undefined) {
    zone = createTimeZone(id, platformOffset(id));
    zones.set(id, zone);
  }
  return zone;
}

/** Offsets as the platform's own time-zone data has them. A call costs microseconds, hence the segments. */
function platformOffset(id: string): (at: Instant) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone: id, timeZoneName: "longOffset" });
  } catch {
    throw new CalendarError("time-zone-unknown", id);
  }
  return (at) => {
    const match = /GMT(?:([+\-\u2212])(\d+):?(\d+)?:?(\d+)?)?$/.exec(format.format(at));
    if (match?.[1] === undefined) return 0;
    const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
    return (match[1] === "+" ? seconds : -seconds) * 1000;
  };
}

/** The civil time of a place whose offset is known by instant (milliseconds east of UTC). */
export function createTimeZone(id: string, offset: (at: Instant) => number): TimeZone {
  const segments = new Map<number, Segment>();

  const segmentAt = (index: number): Segment => {
    let segment = segments.get(index);
    if (segment === undefined) {
      const from = index * SEGMENT_MS;
      segment = { first: offset(from), shifts: findShifts(offset, from, from + SEGMENT_MS) };
      segments.set(index, segment);
    }
    return segment;
  };

  const offsetAt = (at: Instant): number => {
    const { first, shifts } = segmentAt(Math.floor(at / SEGMENT_MS));
    let found = first;
    for (const shift of shifts) {
      if (at < shift.at) break;
      found = shift.after;
    }
    return found;
  };

  const shiftsBetween = (from: Instant, to: Instant): OffsetShift[] => {
    const found: OffsetShift[] = [];
    for (let index = Math.floor(from / SEGMENT_MS); index * SEGMENT_MS < to; index += 1) {
      found.push(...segmentAt(index).shifts.filter((shift) => shift.at >= from && shift.at < to));
    }
    return found;
  };

  /** The instant of a wall time, or nothing where the wall clock skips it. No zone is a whole day from UTC, so a day either side brackets it. */
  const resolve = (wall: WallTime): Instant | undefined => {
    const before = offsetAt(wall - DAY_MS);
    const after = offsetAt(wall + DAY_MS);
    if (before === after || offsetAt(wall - before) === before) return wall - before;
    return offsetAt(wall - after) === after ? wall - after : undefined;
  };

  return {
    id,
    offsetAt,
    shifts: shiftsBetween,
    atWall: (wall) => resolve(wall) ?? wall - offsetAt(wall - DAY_MS),
    edge: (wall) => {
      const at = resolve(wall);
      if (at !== undefined) return at;
      const gap = shiftsBetween(wall - DAY_MS, wall + DAY_MS).find(
        (shift) => shift.at + shift.before <= wall && wall < shift.at + shift.after,
      );
      return gap?.at ?? wall - offsetAt(wall - DAY_MS);
    },
  };
}

/** Finds the changes of offset after `from` up to `to` by sampling, then halving to the second (offsets change on whole seconds). */
function findShifts(offset: (at: Instant) => number, from: Instant, to: Instant): OffsetShift[] {
  const shifts: OffsetShift[] = [];
  let before = offset(from);
  for (let sample = from; sample < to; sample += SAMPLE_MS) {
    const last = offset(sample + SAMPLE_MS);
    // Two different changes may fall between two samples; each turn finds the first of those left.
    for (let low = sample; before !== last;) {
      let lowSecond = Math.floor(low / 1000);
      let highSecond = Math.ceil((sample + SAMPLE_MS) / 1000);
      while (highSecond - lowSecond > 1) {
        const middle = Math.floor((lowSecond + highSecond) / 2);
        if (offset(middle * 1000) === before) lowSecond = middle;
        else highSecond = middle;
      }
      low = highSecond * 1000;
      const after = offset(low);
      if (low < to) shifts.push({ at: low, before, after });
      before = after;
    }
  }
  return shifts;
}
