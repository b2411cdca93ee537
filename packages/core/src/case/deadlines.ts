import { evaluateCondition, overrideLimit, resolveLimit, type DeadlineDefinition, type Duration } from "../definition/index.js";
import { timerSubject, type TimerRequest } from "../machine/index.js";
import { abandonChains, armChains, endChains, movedRungs } from "./chains.js";
import type { ActedBy } from "./actor.js";
import type { CaseDraft } from "./draft.js";
import { factsOf } from "./facts.js";
import type { DeadlineState } from "./state.js";
import { subjectKey, type Subject } from "./subject.js";

/** A deadline passes just after its due instant: what is done at that very instant is in time. */
const JUST_AFTER = 1;

/** The key of a deadline's timer. */
export const deadlineTimerKey = (id: string, subject: Subject): string => `deadline/${subjectKey(id, subject)}`;

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
    if (definition !== undefined) startDeadline(draft, definition, subject, restarts.includes(id));
  }
}

/** Starts a deadline, if the item or the stage sets a limit and its condition holds; a second visit keeps a due instant it left behind. */
function startDeadline(draft: CaseDraft, definition: DeadlineDefinition, subject: Subject, anew: boolean): void {
  const given = overrideLimit(definition.limit, draft.item.limits?.[definition.id]);
  if (given === undefined) return;
  if (definition.when !== undefined && !evaluateCondition(definition.when, factsOf(draft.district, draft.state, draft.item))) return;
  const key = deadlineTimerKey(definition.id, subject);
  const before = draft.state.deadlines[subjectKey(definition.id, subject)];
  const base = { type: "deadline-started", deadline: definition.id, subject } as const;
  if (before?.status === "left" && definition.reentry !== "restart" && !anew) {
    const { limit, startedAt, due, provisional } = before;
    draft.record(
      { ...base, limit, startedAt, due, provisional, kept: true },
      before.late ? [] : [draft.setTimer(key, due + JUST_AFTER, provisional)],
    );
  } else {
    const limit = resolveLimit(given);
    const { at: due, provisional } = draft.district.calendar.due(draft.at, limit);
    draft.record({ ...base, limit, startedAt: draft.at, due, provisional }, [draft.setTimer(key, due + JUST_AFTER, provisional)]);
  }
  armChains(draft, deadlineWatchers(draft, definition.id), subject, draft.at);
}

/** The chains that watch a deadline. */
function deadlineWatchers(draft: CaseDraft, deadline: string): string[] {
  return [...draft.workflow.chains.values()]
    .filter(({ definition }) => "deadline" in definition.watch && definition.watch.deadline === deadline)
    .map(({ definition }) => definition.id);
}

/** A deadline ends where its machine cancels it: met in time or late, or left behind. */
function endDeadline(draft: CaseDraft, id: string, subject: Subject, leaving: Leaving): void {
  const deadline = draft.state.deadlines[subjectKey(id, subject)];
  if (deadline === undefined || deadline.status === "met" || deadline.status === "left") return;
  const late = deadline.late || (deadline.status === "running" && draft.at > deadline.due);
  const cancelled = draft.cancelTimer(deadlineTimerKey(id, subject));
  draft.record({ type: leaving === "met" ? "deadline-met" : "deadline-left", deadline: id, subject, late }, cancelled);
  if (leaving === "left") abandonChains(draft, deadlineWatchers(draft, id), subject);
  else endChains(draft, deadlineWatchers(draft, id), subject, leaving === "met" ? "met" : "left");
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

/** Stops the clock of the deadlines that a hold stops, keeping what is left of each. */
export function stopDeadlines(draft: CaseDraft, why: "hold" | "waiting-for-citizen" | "joint-handling"): void {
  for (const deadline of Object.values(draft.state.deadlines)) {
    if (deadline.status !== "running" || !deadline.limit.stoppedBy.includes(why) || deadline.due <= draft.at) continue;
    const remaining = draft.district.calendar.remaining(draft.at, deadline.due, deadline.limit);
    const own = draft.cancelTimer(deadlineTimerKey(deadline.id, deadline.subject));
    const rungs = movedRungs(draft, deadlineWatchers(draft, deadline.id), deadline.subject, undefined, false);
    draft.record({ type: "deadline-stopped", deadline: deadline.id, subject: deadline.subject, remaining }, [...own, ...rungs]);
  }
}

/** Lets stopped deadlines run on with what was left of each. */
export function resumeDeadlines(draft: CaseDraft): void {
  for (const deadline of Object.values(draft.state.deadlines)) {
    if (deadline.status !== "stopped" || deadline.remaining === undefined) continue;
    moveDeadline(draft, deadline, draft.district.calendar.resume(draft.at, deadline.remaining), "resumed");
  }
}

/** Gives a deadline another due instant; its timer and the rungs counted from it follow. */
export function moveDeadline(
  draft: CaseDraft,
  deadline: DeadlineState,
  due: number,
  why: "extended" | "resumed" | "set-by-hand" | "calendar",
  span?: Duration,
  by?: ActedBy,
): void {
  const { calendar } = draft.district;
  // A clock that never stops needs no calendar, and a time set by hand is no guess.
  const guessed = why !== "set-by-hand" && !deadline.limit.unit.startsWith("elapsed-");
  const provisional = guessed && !calendar.isPublished(calendar.civilDate(due));
  const key = deadlineTimerKey(deadline.id, deadline.subject);
  draft.record(
    {
      type: "deadline-moved",
      deadline: deadline.id,
      subject: deadline.subject,
      due,
      provisional,
      why,
      ...(span === undefined ? {} : { span }),
    },
    [
      draft.setTimer(key, due + JUST_AFTER, provisional),
      ...movedRungs(draft, deadlineWatchers(draft, deadline.id), deadline.subject, due, provisional),
    ],
    by,
  );
}

/** The due instant a running deadline has by the calendar of today: from its basis, then its extensions. */
export function recomputedDue(draft: CaseDraft, deadline: DeadlineState): number {
  const { calendar } = draft.district;
  const { basis } = deadline;
  const start =
    basis.byHand === true
      ? basis.from
      : basis.remaining === undefined
        ? calendar.due(basis.from, deadline.limit).at
        : calendar.resume(basis.from, basis.remaining);
  return deadline.extensions.reduce((due, extension) => calendar.add(due, extension), start);
}
