import type { Duration, ProblemPath, Rung, Stage, SupervisionChain } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import type { References } from "./references.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import { checkRung } from "./rungs.js";
import type { WorkflowIndex } from "./workflow-index.js";

/**
 * The supervision chains of a workflow: what they watch exists and comes to an end, and every rung can fire, in the
 * order of time, and reaches somebody.
 *
 * A chain ends when what it watches is settled: the deadline met or left, the stage left, the case closed. It is
 * "without end" where that cannot happen: on a final stage, or on a stage no action leaves. (A case that can never be
 * closed is a fault of its lifecycle, and reported there.)
 */
export function checkSupervision(workflow: WorkflowIndex, index: DistrictIndex, references: References, report: Report): void {
  workflow.workflow.supervision.forEach((chain, position) => {
    const path = under(workflow.path, "supervision", position);
    if (checkWatch(chain, workflow, references, under(path, "watch"))) checkEnd(chain, workflow, under(path, "watch"), report);
    checkOutcome(chain, workflow, under(path, "watch"), report);
    checkEnds(chain, path, report);
    references.permissions(chain.lift, under(path, "lift"));
    checkOrder(chain, path, report);
    checkPassable(chain, path, report);
    chain.rungs.forEach((rung, number) => {
      const at = under(path, "rungs", number);
      checkRung({ rung, number, chain, index, path: at }, workflow, references, report);
    });
  });
}

function checkWatch({ watch }: SupervisionChain, workflow: WorkflowIndex, references: References, path: ProblemPath): boolean {
  if ("deadline" in watch) return references.to("deadline", watch.deadline, workflow.deadlines, under(path, "deadline"));
  return !("stage" in watch) || references.to("stage", watch.stage, workflow.stages, under(path, "stage"));
}

function checkEnd({ id, watch }: SupervisionChain, workflow: WorkflowIndex, path: ProblemPath, report: Report): void {
  if (!("deadline" in watch) && !("stage" in watch)) return;
  const at = under(path, "deadline" in watch ? "deadline" : "stage");
  const places = "deadline" in watch ? (workflow.deadlines.get(watch.deadline) ?? []).map(({ stage }) => stage) : [watch.stage];
  const endless = places.map((place) => workflow.stages.get(place ?? "")).find((stage) => stage !== undefined && !canBeLeft(stage));
  if (endless === undefined) return;
  const variant = endless.final === true ? { variant: "final" } : {};
  report.add({ code: "chain-without-end", path: at, details: { chain: id, stage: endless.id }, ...variant, trace: [endless.id] });
}

/** An outcome comes about where something in the workflow brings it about. */
function checkOutcome({ id, watch }: SupervisionChain, { workflow }: WorkflowIndex, path: ProblemPath, report: Report): void {
  if (!("outcome" in watch)) return;
  const { lifecycle, survey, operations } = workflow;
  const actions = lifecycle.stages.flatMap((stage) => stage.actions ?? []);
  const comesAbout = {
    unsatisfied: survey?.unsatisfied !== undefined || actions.some(({ satisfaction }) => satisfaction === "unsatisfied"),
    returned: actions.some(({ kind }) => kind === "return"),
    reopened: survey?.reopenTo !== undefined || operations?.reopen !== undefined,
  };
  if (comesAbout[watch.outcome]) return;
  const details = { chain: id, outcome: watch.outcome };
  report.add({ code: "outcome-never-comes", path: under(path, "outcome"), severity: "warning", details, variant: watch.outcome });
}

/** A chain that goes on until every answer is there asks for one. */
function checkEnds({ id, ends, rungs }: SupervisionChain, path: ProblemPath, report: Report): void {
  if (ends !== "answered" || rungs.some(({ reply }) => reply !== undefined)) return;
  report.add({ code: "answered-without-reply", path: under(path, "ends"), severity: "warning", details: { chain: id } });
}

const canBeLeft = (stage: Stage): boolean => stage.final !== true && (stage.actions ?? []).some((action) => action.to !== stage.id);

/** What a unit of time can be compared in; spans of different clocks have no order. */
const clocks: Record<Duration["unit"], [clock: string, minutes: number]> = {
  "elapsed-minutes": ["elapsed", 1],
  "elapsed-hours": ["elapsed", 60],
  "working-minutes": ["working-time", 1],
  "working-hours": ["working-time", 60],
  "working-days": ["working-days", 1],
  "calendar-days": ["calendar-days", 1],
};

/** A moment on the line a rung's time is counted on: relative to the due instant, or to the beginning. */
interface Moment {
  line: "due" | "start";
  clock: string;
  amount: number;
  rung: Rung;
}

function momentOf(rung: Rung): Moment | undefined {
  const { at } = rung;
  const [line, span, sign] =
    "before" in at
      ? ["due" as const, at.before, -1]
      : "after" in at
        ? ["due" as const, at.after, 1]
        : "afterStart" in at
          ? ["start" as const, at.afterStart, 1]
          : [];
  if (line === undefined || span === undefined || sign === undefined) return undefined;
  const [clock, minutes] = clocks[span.unit];
  return { line, clock, amount: sign * span.amount * minutes, rung };
}

/** Rungs are climbed in the order they are written: one that is due before the rung below it would be passed over. */
function checkOrder(chain: SupervisionChain, path: ProblemPath, report: Report): void {
  const passed: Moment[] = [];
  chain.rungs.forEach((rung, number) => {
    const moment = momentOf(rung);
    if (moment === undefined) return;
    const later = passed.find((earlier) => isLater(earlier, moment));
    if (later !== undefined) {
      const details = { chain: chain.id, rung: rung.id, below: later.rung.id };
      report.add({ code: "rungs-out-of-order", path: under(path, "rungs", number, "at"), details });
    }
    passed.push(moment);
  });
}

function isLater(earlier: Moment, later: Moment): boolean {
  if (earlier.line !== later.line) return false;
  // Before due and after it are told apart whatever the clock.
  if (Math.sign(earlier.amount) !== Math.sign(later.amount)) return earlier.amount > later.amount;
  return earlier.clock === later.clock && earlier.amount > later.amount;
}

/**
 * A rung counted from the one before it waits until that one fired. Behind a rung by hand that nobody may fire it
 * waits for ever, and so does each rung counted from it in turn.
 */
function checkPassable(chain: SupervisionChain, path: ProblemPath, report: Report): void {
  let blockedBy: Rung | undefined;
  chain.rungs.forEach((rung, number) => {
    const at = under(path, "rungs", number);
    if ("hand" in rung.at && rung.by === undefined) {
      report.add({ code: "rung-nobody-may-fire", path: at, details: { chain: chain.id, rung: rung.id } });
    }
    const waits = "afterPrevious" in rung.at && blockedBy !== undefined;
    if (waits) {
      const details = { chain: chain.id, rung: rung.id, below: blockedBy?.id };
      report.add({ code: "rung-never-reached", path: under(at, "at"), details });
    }
    const isDead = rung.by === undefined && ("hand" in rung.at || waits);
    blockedBy = isDead ? rung : undefined;
  });
}
