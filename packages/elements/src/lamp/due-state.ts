/** How a case stands against its next deadline. */
export type DueState = "closed" | "held" | "waiting" | "stopped" | "late" | "soon" | "in-time" | "no-deadline";

/** What the state of a case against its deadline follows from; a worklist row and a case view are ones. */
export interface DueFacts {
  readonly status: "open" | "closed";
  readonly dueAt: string | null;
  readonly late: boolean;
  readonly held: unknown;
  /** Whether an answer of whoever reported is awaited. */
  readonly waiting?: unknown;
  /** Whether the clock stands still for whatever else. */
  readonly stopped?: boolean | undefined;
}

/** A deadline this near counts as soon: somebody who looks once a day must see it the day before. */
const soonWithinMs = 24 * 60 * 60 * 1000;

/**
 * The state its lamp shows.
 *
 * @param now RFC 3339: what the server's clock said. A deadline may have passed since the row was written.
 */
export function dueStateOf({ status, dueAt, late, held, waiting, stopped = false }: DueFacts, now: string): DueState {
  if (status === "closed") return "closed";
  if (held) return "held";
  if (late) return "late";
  // An answer awaited while another clock runs on does not hide how that one stands.
  if (dueAt === null) return waiting ? "waiting" : stopped ? "stopped" : "no-deadline";
  const left = Date.parse(dueAt) - Date.parse(now);
  if (left < 0) return "late";
  return left <= soonWithinMs ? "soon" : "in-time";
}
