import type { Instant } from "../calendar/index.js";
import type { Measure, Text } from "../definition/index.js";
import type { ActedBy } from "./actor.js";
import type { CompiledDistrict, CompiledWorkflow } from "./compiled-district.js";
import type { CaseEvent, Pressure } from "./event.js";
import { paperTitles } from "./locales/paper.js";
import { rungTitleOf } from "./rung-title.js";
import type { Said } from "./said.js";
import type { CaseReference, CaseState } from "./state.js";
import { subjectKey } from "./subject.js";
import { wordsOf } from "./words.js";

/** A rung that fired, as recorded. */
export type RungFired = Extract<CaseEvent, { type: "rung-fired" }>;

/**
 * The paper a rung that fired is delivered as: 催办通知书, 黄牌警告, 督办单, 通报 … Everything it says is in the evidence or
 * the definition the case is pinned to, so it can be drawn again years later and says the same. Nothing personal is on it.
 */
export interface Paper {
  measure: Measure;
  /** Level of a supervision, where it has one. */
  degree?: number;
  /** What such a paper is called. */
  title: Text;
  /** What the district calls the rung, else what its measure is called. */
  rungTitle: Text;
  /** The case, and the number of the event in it: together they name the paper for good. */
  case: CaseReference;
  seq: number;
  issuedAt: Instant;
  /** The post that issued it by hand, or nobody: the rule itself did. */
  issuedBy?: ActedBy;
  /** The rule that applied: `<workflow>@<version>/<chain>/<rung>`. */
  rule: string;
  /** Where the rule comes from, in the district's words. */
  source?: string;
  press: Pressure[];
  tell: Pressure[];
  copy: Pressure[];
  /** The deadline it presses for, as it stood. */
  deadline?: { id: string; title?: Text; due: Instant; /** Due when it was issued, or before. */ late: boolean };
  /** The district's standing text for it. */
  text?: Text;
  /** What was written by hand with it. */
  remarks: Said[];
  meeting?: { at: Instant; title?: Text };
  reply?: { due: Instant; repliedAt?: Instant; words: Said[] };
}

/**
 * Draws the paper of a rung that fired.
 *
 * @param events The case's events from the first on, at least up to the answer to the rung.
 * @param seq The number of the `rung-fired` event.
 * @returns undefined where that event is not there or is another one, or the district no longer knows the workflow.
 */
export function paperOf(district: CompiledDistrict, state: CaseState, events: readonly CaseEvent[], seq: number): Paper | undefined {
  const fired = events.find((event) => event.seq === seq);
  const workflow = district.pinnedWorkflow(state.workflow);
  if (fired?.type !== "rung-fired" || workflow === undefined) return undefined;
  const rung = workflow.chains.get(fired.chain)?.definition.rungs.find(({ id }) => id === fired.rung);
  return {
    measure: fired.measure,
    ...(fired.degree === undefined ? {} : { degree: fired.degree }),
    title: paperTitles[fired.measure],
    rungTitle: rungTitleOf(workflow, fired),
    case: { case: state.id, number: state.number },
    seq,
    issuedAt: fired.at,
    ...(fired.by.kind === "system" ? {} : { issuedBy: fired.by }),
    rule: fired.rule,
    ...(rung?.source === undefined ? {} : { source: rung.source }),
    press: fired.press,
    tell: fired.tell,
    copy: fired.copy ?? [],
    ...deadlineOf(workflow, events, fired),
    ...(rung?.text === undefined ? {} : { text: rung.text }),
    remarks: wordsOf(district, workflow, workflow.definition.operations?.supervise?.form, fired.values),
    ...(fired.meetingAt === undefined
      ? {}
      : { meeting: { at: fired.meetingAt, ...(rung?.meeting?.title === undefined ? {} : { title: rung.meeting.title }) } }),
    ...replyTo(district, workflow, events, fired),
  };
}

/** The deadline the rung's chain watches, as the events up to the rung left it. */
function deadlineOf(workflow: CompiledWorkflow, events: readonly CaseEvent[], fired: RungFired): Pick<Paper, "deadline"> {
  const watch = workflow.chains.get(fired.chain)?.definition.watch;
  if (watch === undefined || !("deadline" in watch)) return {};
  const key = subjectKey(watch.deadline, fired.subject);
  let due: Instant | undefined;
  for (const event of events) {
    if (event.seq > fired.seq) break;
    const moves = event.type === "deadline-started" || event.type === "deadline-moved";
    if (moves && subjectKey(event.deadline, event.subject) === key) due = event.due;
  }
  if (due === undefined) return {};
  const title = workflow.deadlines.get(watch.deadline)?.definition.title;
  return { deadline: { id: watch.deadline, ...(title === undefined ? {} : { title }), due, late: fired.at >= due } };
}

/** The answer owed, and what was answered: to the rung's last firing, with which those before are answered, too. */
function replyTo(
  district: CompiledDistrict,
  workflow: CompiledWorkflow,
  events: readonly CaseEvent[],
  fired: RungFired,
): Pick<Paper, "reply"> {
  if (fired.replyDue === undefined) return {};
  const answer = events.find(
    (event) =>
      event.type === "rung-answered" &&
      event.seq > fired.seq &&
      event.chain === fired.chain &&
      event.rung === fired.rung &&
      event.subject === fired.subject,
  );
  const form = workflow.chains.get(fired.chain)?.definition.rungs.find(({ id }) => id === fired.rung)?.reply?.form;
  return {
    reply: {
      due: fired.replyDue,
      ...(answer === undefined ? {} : { repliedAt: answer.at }),
      words: answer !== undefined && "values" in answer ? wordsOf(district, workflow, form, answer.values) : [],
    },
  };
}
