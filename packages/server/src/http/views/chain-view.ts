import { nextTimedRung, rungTimerKey, subjectKey, type CaseEvent, type CaseState, type CompiledWorkflow } from "@gridloop/core";
import type { CaseView } from "@gridloop/core/api";
import { ladderView } from "./ladder-view.js";
import { postView } from "./post-view.js";
import type { Wire } from "./wire.js";

type Chain = CaseState["chains"][string];
type ChainView = CaseView["chains"][number];
type RungFired = Extract<CaseEvent, { type: "rung-fired" }>;

/** The rungs of a case that fired, as its events recorded them: by which rule, and whom they pressed. */
export type RungRecords = ReadonlyMap<string, RungFired>;

/** Finds what was recorded of rungs among a case's events. */
export const rungRecords = (events: readonly CaseEvent[]): RungRecords =>
  new Map(
    events
      .filter((event) => event.type === "rung-fired")
      .map((event) => [recordKey(event.chain, event.subject, event.rung, event.at), event]),
  );

const recordKey = (chain: string, subject: Chain["subject"], rung: string, at: number): string =>
  `${subjectKey(chain, subject)}/${rung}/${String(at)}`;

/** A supervision chain at work on a case: what it did and what comes next. */
export function chainView(chain: Chain, state: CaseState, workflow: CompiledWorkflow, records: RungRecords, wire: Wire): ChainView {
  const definition = workflow.chains.get(chain.chain)?.definition;
  const next = chain.status === "armed" && state.closedAt === undefined ? nextRung(chain, state, definition?.rungs ?? [], wire) : undefined;
  return {
    chain: chain.chain,
    ...(definition?.title ? { title: definition.title } : {}),
    subject: chain.subject,
    status: chain.status,
    startedAt: wire.instant(chain.startedAt),
    ...ladderView(chain.chain, workflow),
    fired: [...(chain.firedBefore ?? []), ...chain.fired]
      .filter((fired) => fired.skipped !== true)
      .map((fired) => firedRung(chain, fired, workflow, records, wire)),
    ...(next ? { next } : {}),
  };
}

function firedRung(
  chain: Chain,
  fired: Chain["fired"][number],
  workflow: CompiledWorkflow,
  records: RungRecords,
  wire: Wire,
): ChainView["fired"][number] {
  const title = workflow.chains.get(chain.chain)?.definition.rungs.find((rung) => rung.id === fired.rung)?.title;
  const record = records.get(recordKey(chain.chain, chain.subject, fired.rung, fired.at));
  return {
    rung: fired.rung,
    ...(title ? { title } : {}),
    measure: fired.measure as ChainView["fired"][number]["measure"],
    at: wire.instant(fired.at),
    rule: record?.rule ?? "",
    byHand: record?.byHand === true,
    units: fired.units.map(wire.unit),
    press: (record?.press ?? []).map(({ unit, role }) => ({ unit: wire.unit(unit), role: wire.role(role) })),
    tell: (record?.tell ?? []).map((post) => postView(wire, post)),
    copy: (record?.copy ?? []).map((post) => postView(wire, post)),
    ...(record?.degree === undefined ? {} : { degree: record.degree }),
    ...(fired.meetingAt === undefined ? {} : { meetingAt: wire.instant(fired.meetingAt) }),
    seq: record?.seq ?? 0,
    ...(fired.replyDue === undefined ? {} : { replyDueAt: wire.instant(fired.replyDue) }),
    ...(fired.repliedAt === undefined ? {} : { repliedAt: wire.instant(fired.repliedAt) }),
  };
}

type Rungs = Parameters<typeof nextTimedRung>[0];

/** The next rung that fires by itself, when its timer says; where none is left, the next that somebody may fire by hand. */
function nextRung(chain: Chain, state: CaseState, rungs: Rungs, wire: Wire): ChainView["next"] {
  const height = Math.max(0, ...chain.fired.map((fired) => rungs.findIndex(({ id }) => id === fired.rung) + 1));
  const rung = nextTimedRung(rungs, height) ?? rungs.slice(height).find(({ by }) => by !== undefined);
  if (rung === undefined) return undefined;
  const timer = state.timers[rungTimerKey(chain.chain, rung.id, chain.subject)];
  return {
    rung: rung.id,
    ...(rung.title ? { title: rung.title } : {}),
    measure: rung.measure,
    at: wire.instantOrNull(timer?.due),
  };
}
