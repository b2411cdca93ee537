import { CalendarError, toInstant } from "../calendar/index.js";
import type { WorkCalendar } from "../calendar/index.js";
import type { Limit, ProblemPath } from "../definition/index.js";
import { overrideLimit } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import type { PlacedDeadline, WorkflowIndex } from "./workflow-index.js";

/** Deadlines: each has a limit from somewhere, one place of its own, and a limit the calendar can count. */
export function checkDeadlines(index: DistrictIndex, calendar: WorkCalendar | undefined, report: Report): void {
  for (const workflow of index.workflows) {
    for (const [id, places] of workflow.deadlines) {
      checkShared(id, places, report);
      checkHasLimit(id, places, workflow, report);
    }
  }
  if (calendar?.horizon !== undefined) checkHorizon(index, calendar, calendar.horizon, report);
}

/** One deadline may run on over several stages, or be that of whichever stage a case comes to; but it has one limit. */
function checkShared(id: string, places: readonly PlacedDeadline[], report: Report): void {
  const [first, ...others] = places;
  for (const other of others) {
    // In one list it is a duplicate, and reported as that.
    if (first === undefined || first.stage === other.stage || other.ruling === true) continue;
    if (JSON.stringify(first.deadline.limit) === JSON.stringify(other.deadline.limit)) continue;
    const details = { deadline: id, first: first.stage ?? "", second: other.stage ?? "" };
    report.add({ code: "deadline-limits-differ", path: under(other.path, "limit"), severity: "warning", details });
  }
}

function checkHasLimit(id: string, places: readonly PlacedDeadline[], workflow: WorkflowIndex, report: Report): void {
  for (const { deadline, path } of places) {
    if (deadline.limit !== undefined || workflow.items.some((item) => item.limits?.[id] !== undefined)) continue;
    report.add({ code: "deadline-without-limit", path, severity: "warning", details: { deadline: id } });
  }
}

/** A limit and where it is written. */
interface PlacedLimit {
  limit: Limit;
  path: ProblemPath;
}

/**
 * A limit that could not be kept within the published calendar even if it began on the first working day of its last
 * year is a mistake of writing, or needs a calendar that reaches further: every due instant of it would be a guess.
 */
function checkHorizon(index: DistrictIndex, calendar: WorkCalendar, horizon: string, report: Report): void {
  const start = firstWorkingInstant(calendar, horizon.slice(0, 4));
  if (start === undefined) return;
  // Hundreds of items share a few limits; each is counted once.
  const judged = new Map<string, string | undefined>();
  for (const { limit, path } of limitsOf(index)) {
    const key = JSON.stringify(limit);
    if (!judged.has(key)) judged.set(key, duePastHorizon(calendar, start, limit, horizon));
    const due = judged.get(key);
    if (due === undefined) continue;
    const details = { amount: limit.amount, kind: limit.unit, due, horizon, begun: calendar.civilDate(start) };
    report.add({ code: "deadline-past-horizon", path, details });
  }
}

function* limitsOf(index: DistrictIndex): Generator<PlacedLimit> {
  for (const workflow of index.workflows) {
    for (const { deadline, path } of [...workflow.deadlines.values()].flat()) yield* variantsOf(deadline.limit, under(path, "limit"));
    const { supervision, survey } = workflow.workflow;
    for (const [position, chain] of supervision.entries()) {
      for (const [number, rung] of chain.rungs.entries()) {
        yield* variantsOf(rung.reply?.within, under(workflow.path, "supervision", position, "rungs", number, "reply", "within"));
      }
    }
    yield* variantsOf(survey?.within, under(workflow.path, "survey", "within"));
  }
  for (const [position, item] of index.district.catalogue.entries()) {
    const deadlines = index.newest.get(item.workflow)?.deadlines;
    for (const [id, limit] of Object.entries(item.limits ?? {})) {
      const over = overrideLimit(deadlines?.get(id)?.[0]?.deadline.limit, limit);
      yield* variantsOf(over, ["catalogue", position, "limits", id]);
    }
  }
}

/** A limit, and each of its seasonal variants as a limit of its own. */
function* variantsOf(limit: Limit | undefined, path: ProblemPath): Generator<PlacedLimit> {
  if (limit === undefined) return;
  const { variants, ...plain } = limit;
  yield { limit: plain, path };
  for (const [place, { amount, unit }] of (variants ?? []).entries())
    yield { limit: { ...plain, amount, unit }, path: under(path, "variants", place) };
}

const QUARTER_HOUR_MS = 15 * 60_000;
const YEAR_MS = 366 * 24 * 60 * 60_000;

/** The first working moment of a civil year, to the quarter of an hour. */
function firstWorkingInstant(calendar: WorkCalendar, year: string): number | undefined {
  // No civil date begins more than 14 hours before its beginning in UTC.
  const from = toInstant(`${year}-01-01T00:00:00+14:00`);
  for (let at = from; at < from + YEAR_MS; at += QUARTER_HOUR_MS) {
    if (calendar.civilDate(at) >= `${year}-01-01` && calendar.isWorkingTime(at)) return at;
  }
  return undefined;
}

/** The civil date a limit ends on where that is a guess beyond the horizon; "…" where it never ends. */
function duePastHorizon(calendar: WorkCalendar, start: number, limit: Limit, horizon: string): string | undefined {
  // The clock of elapsed time needs no calendar.
  if (limit.unit.startsWith("elapsed-")) return undefined;
  try {
    const { at, provisional } = calendar.due(start, limit);
    const due = calendar.civilDate(at);
    return provisional && due > horizon ? due : undefined;
  } catch (error) {
    if (error instanceof CalendarError) return error.code === "out-of-range" ? "…" : undefined;
    throw error;
  }
}
