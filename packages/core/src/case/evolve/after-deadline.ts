import { rungTimerKey } from "../rung-timer-key.js";
import type { CaseState, ChainState, DeadlineState } from "../state.js";
import { subjectKey } from "../subject.js";
import type { Fact } from "./fact.js";
import { withGiven } from "./with-given.js";

type DeadlineFact = Fact<
  "deadline-started" | "deadline-moved" | "deadline-stopped" | "deadline-passed" | "deadline-met" | "deadline-left" | "late-exempted"
>;

/** A deadline began, moved, stopped, passed or ended. */
export function afterDeadline(state: CaseState, event: DeadlineFact): CaseState {
  const key = subjectKey(event.deadline, event.subject);
  const before = state.deadlines[key];
  const after = event.type === "deadline-started" ? started(event, before) : before === undefined ? undefined : changed(before, event);
  if (after === undefined) return state;
  const next = { ...state, deadlines: { ...state.deadlines, [key]: after }, chains: recounted(state.chains, event) };
  return event.type === "deadline-moved" || event.type === "late-exempted" ? withGiven(next, event) : next;
}

/** Rungs that count from a due instant again have no use for what was left of them when they stood still. */
function recounted(chains: CaseState["chains"], { timers = [] }: DeadlineFact): CaseState["chains"] {
  const set = new Set(timers.filter(({ op }) => op === "set").map((change) => change.key));
  const isRecounted = ({ chain, clock, subject }: ChainState): boolean =>
    clock !== undefined && set.has(rungTimerKey(chain, clock.rung, subject));
  if (!Object.values(chains).some(isRecounted)) return chains;
  return Object.fromEntries(
    Object.entries(chains).map(([key, chain]) => {
      const { clock: _clock, ...rest } = chain;
      return [key, isRecounted(chain) ? rest : chain];
    }),
  );
}

/** A deadline that is kept on a second visit goes on as it was; otherwise it begins anew. */
function started(event: Fact<"deadline-started">, before: DeadlineState | undefined): DeadlineState {
  if (event.kept === true && before !== undefined) return { ...before, status: "running" };
  return {
    id: event.deadline,
    subject: event.subject,
    limit: event.limit,
    startedAt: event.startedAt,
    due: event.due,
    provisional: event.provisional,
    status: "running",
    late: false,
    basis: { from: event.startedAt },
    extensions: [],
    extended: 0,
  };
}

function changed(before: DeadlineState, event: Exclude<DeadlineFact, Fact<"deadline-started">>): DeadlineState {
  switch (event.type) {
    case "deadline-moved":
      return moved(before, event);
    case "deadline-stopped":
      // What was granted before is in the rest.
      return { ...before, status: "stopped", remaining: event.remaining, extensions: [] };
    case "deadline-passed":
      return { ...before, late: true };
    case "deadline-met":
      return { ...before, status: "met", late: event.late, metAt: event.at };
    case "deadline-left":
      return { ...before, status: "left", late: event.late };
    case "late-exempted":
      return { ...before, exempt: true };
  }
}

function moved(before: DeadlineState, event: Fact<"deadline-moved">): DeadlineState {
  const { remaining, ...rest } = before;
  const base = { ...rest, due: event.due, provisional: event.provisional, late: before.late && event.due <= event.at };
  switch (event.why) {
    case "extended":
      return {
        ...base,
        ...(remaining === undefined ? {} : { remaining }),
        extended: before.extended + 1,
        extensions: event.span === undefined ? before.extensions : [...before.extensions, event.span],
      };
    case "resumed":
      return { ...base, status: "running", basis: { from: event.since ?? event.at, ...(remaining === undefined ? {} : { remaining }) } };
    case "set-by-hand":
      return { ...base, basis: { from: event.due, byHand: true }, extensions: [] };
    case "calendar":
      return base;
  }
}
