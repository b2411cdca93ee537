import { evaluateCondition, overrideLimit, resolveLimit, type DeadlineDefinition } from "../definition/index.js";
import { timerSubject, type TimerRequest } from "../machine/index.js";
import { abandonChains, armChains, endChains, movedRungs } from "./chains.js";
import { startClock } from "./clocks.js";
import { deadlineTimerKey, deadlineWatchers, setDeadlineTimer } from "./deadline-timer.js";
import type { CaseDraft } from "./draft.js";
import { factsOf } from "./facts.js";
import type { DeadlineState } from "./state.js";
import { subjectKey, type Subject } from "./subject.js";

/**
 * How a stage or a ticket was left: its deadlines are met by that, only left behind (a returned case keeps them),
 * or dropped for good (a ticket withdrawn).
 */
export type Leaving = "met" | "left" | "dropped";

/**
 * Does what a machine asked about its deadlines, in its order: those of the state it left first, then those of the one it entered.
 *
 * @param defined The deadlines the request's names may mean.
 * @param restarts Ids that begin anew whatever their definition says.
 */
export function settleDeadlines(
  draft: CaseDraft,
  requests: readonly TimerRequest[],
  defined: readonly DeadlineDefinition[],
  subject: Subject,
  leaving: Leaving,
  restarts: readonly string[] = [],
): void {
  for (const request of requests) {
    const id = timerSubject(request.name);
    if (request.op === "cancel") {
      endDeadline(draft, id, subject, leaving);
      continue;
    }
    const definition = defined.find((each) => each.id === id);
    if (definition !== undefined) startDeadline(draft, definition, subject, restarts.includes(id) ? "anew" : "again");
  }
}

/**
 * How a deadline begins that was left behind before: as its definition says of a second visit, anew whatever that says, or just going
 * on, because nobody has left the place it belongs to.
 */
export type Beginning = "again" | "anew" | "going-on";

/** Starts a deadline, if the item or the stage sets a limit and its condition holds; a second visit keeps a due instant it left behind. */
export function startDeadline(draft: CaseDraft, definition: DeadlineDefinition, subject: Subject, beginning: Beginning): void {
  const given = overrideLimit(definition.limit, draft.item.limits?.[definition.id]);
  if (given === undefined) return;
  if (definition.when !== undefined && !evaluateCondition(definition.when, factsOf(draft.district, draft.state, draft.item))) return;
  const { id } = definition;
  const before = draft.state.deadlines[subjectKey(id, subject)];
  const base = { type: "deadline-started", deadline: id, subject } as const;
  // Chains at work already, ordered by hand or kept over a return, count their rungs from this due instant now.
  const watchers = deadlineWatchers(draft, id);
  const keeps = beginning === "going-on" || (beginning === "again" && definition.reentry !== "restart");
  if (before?.status === "left" && keeps) {
    const { limit, startedAt, due, provisional } = before;
    draft.record({ ...base, limit, startedAt, due, provisional, kept: true }, [
      ...(before.late ? [] : [setDeadlineTimer(draft, id, subject, due, provisional)]),
      ...movedRungs(draft, watchers, subject, due, provisional),
    ]);
  } else {
    const limit = resolveLimit(given);
    const { at: due, provisional } = draft.district.calendar.due(draft.at, limit);
    draft.record({ ...base, limit, startedAt: draft.at, due, provisional }, [
      setDeadlineTimer(draft, id, subject, due, provisional),
      ...movedRungs(draft, watchers, subject, due, provisional),
    ]);
  }
  armChains(draft, watchers, subject, draft.at);
}

/** A deadline ends where its machine cancels it: met in time or late, or left behind. */
export function endDeadline(draft: CaseDraft, id: string, subject: Subject, leaving: Leaving): void {
  const deadline = draft.state.deadlines[subjectKey(id, subject)];
  if (deadline === undefined || deadline.status === "met" || deadline.status === "left") return;
  // Its second visit keeps the due instant: one that lets for all the time it stood still.
  if (deadline.status === "stopped" && leaving === "left") startClock(draft, deadline, draft.at);
  const late = deadline.late || (deadline.status === "running" && draft.at > deadline.due);
  const cancelled = draft.cancelTimer(deadlineTimerKey(id, subject));
  // A chain that lives through it presses for what is met by nothing that counts from its due instant.
  const unasked = leaving === "met" ? movedRungs(draft, deadlineWatchers(draft, id), subject, undefined, false) : [];
  draft.record({ type: leaving === "met" ? "deadline-met" : "deadline-left", deadline: id, subject, late }, [...cancelled, ...unasked]);
  if (leaving === "left") abandonChains(draft, deadlineWatchers(draft, id), subject);
  else endChains(draft, deadlineWatchers(draft, id), subject, leaving === "met" ? "met" : "left");
}

/** Leaves behind all that still runs, or stands still, when a case is closed without anything having been fulfilled by that. */
export function leaveDeadlines(draft: CaseDraft): void {
  for (const { id, subject } of Object.values(draft.state.deadlines)) endDeadline(draft, id, subject, "left");
}

/**
 * Deadlines left behind on the way back do not press any more once the case went on elsewhere:
 * ends the chains of those the stage it stands in does not carry.
 */
export function dropLeftDeadlines(draft: CaseDraft): void {
  const carried = new Set((draft.stage.definition.deadlines ?? []).map(({ id }) => id));
  for (const deadline of Object.values(draft.state.deadlines)) {
    if (deadline.status !== "left" || deadline.subject !== "case" || carried.has(deadline.id)) continue;
    endChains(draft, deadlineWatchers(draft, deadline.id), deadline.subject, "left");
  }
}

/** A running deadline's instant came without its being met. */
export function passDeadline(draft: CaseDraft, deadline: DeadlineState): void {
  const key = deadlineTimerKey(deadline.id, deadline.subject);
  draft.record({ type: "deadline-passed", deadline: deadline.id, subject: deadline.subject, due: deadline.due }, [{ op: "cancel", key }]);
}
