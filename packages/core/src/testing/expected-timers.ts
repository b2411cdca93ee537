import type { Instant, WorkCalendar } from "../calendar/index.js";
import type { CaseState, CompiledDistrict } from "../case/index.js";
import type { Rung } from "../definition/index.js";

type Chain = CaseState["chains"][string];
type Deadline = CaseState["deadlines"][string];

/**
 * The timers a case must have, read from its definition and its state alone, by rules written a second time: a hold and a question
 * end when they must, a running deadline that is not late is noticed, and each chain at work waits for the rung above what it has
 * fired. Instants in epoch milliseconds.
 */
export function expectedTimers(district: CompiledDistrict, state: CaseState): Record<string, Instant> {
  const expected: Record<string, Instant> = {};
  if (state.closedAt !== undefined) return expected;
  if (state.held?.until !== undefined) expected["hold/case"] = state.held.until;
  if (state.question?.until !== undefined) expected["question/case"] = state.question.until;
  for (const { id, subject, status, late, due } of Object.values(state.deadlines))
    if (status === "running" && !late) expected[`deadline/${id}/${subject}`] = due + 1;
  for (const chain of Object.values(state.chains)) {
    const awaited = chain.status === "armed" ? awaitedBy(district, state, chain) : undefined;
    if (awaited !== undefined) expected[`rung/${chain.chain}/${awaited.rung}/${chain.subject}`] = awaited.at;
  }
  return expected;
}

function awaitedBy(district: CompiledDistrict, state: CaseState, chain: Chain): { rung: string; at: Instant } | undefined {
  const definition = district.pinnedWorkflow(state.workflow)?.chains.get(chain.chain)?.definition;
  if (definition === undefined) return undefined;
  const { rungs, watch } = definition;
  const heights = chain.fired.map((fired) => rungs.findIndex(({ id }) => id === fired.rung));
  const height = Math.max(-1, ...heights) + 1;
  const rung = rungs.find(({ at }, index) => index >= height && !("hand" in at) && (!("afterPrevious" in at) || index === height));
  const deadline = "deadline" in watch ? state.deadlines[`${watch.deadline}/${chain.subject}`] : undefined;
  if (rung === undefined || isStill(state, deadline) || isProposed(state, chain, rung.id)) return undefined;
  const below = chain.fired.filter((_fired, index) => (heights[index] as number) < rungs.indexOf(rung));
  const highest = Math.max(-1, ...below.map((fired) => rungs.findIndex(({ id }) => id === fired.rung)));
  const counted = below.findLast((fired) => fired.rung === rungs[highest]?.id)?.counted ?? chain.startedAt;
  const at = instantOf(district.calendar, chain, rung, deadline, counted);
  return at === undefined ? undefined : { rung: rung.id, at };
}

/** Nobody is pressed by time while what is pressed for stands still. */
const isStill = ({ held }: CaseState, deadline: Deadline | undefined): boolean =>
  deadline?.status === "stopped" || (held !== undefined && (deadline === undefined || deadline.limit.stoppedBy.includes("hold")));

const isProposed = (state: CaseState, chain: Chain, rung: string): boolean =>
  Object.values(state.requests ?? {}).some(
    ({ status, order }) =>
      status === "open" &&
      order.operation === "rung" &&
      order.chain === chain.chain &&
      order.rung === rung &&
      order.subject === chain.subject,
  );

function instantOf(
  calendar: WorkCalendar,
  { clock, startedAt }: Chain,
  rung: Rung,
  deadline: Deadline | undefined,
  counted: Instant,
): Instant | undefined {
  const due = deadline === undefined || deadline.status === "met" ? undefined : deadline.due;
  const { at } = rung;
  if (clock?.rung === rung.id && clock.from !== undefined) return calendar.resume(clock.from, clock.remaining);
  if ("before" in at) return due === undefined ? undefined : calendar.subtract(due, at.before);
  if ("after" in at) return due === undefined ? undefined : calendar.add(due, at.after);
  if ("afterStart" in at) return calendar.add(startedAt, at.afterStart);
  return "afterPrevious" in at ? calendar.add(counted, at.afterPrevious) : undefined;
}
