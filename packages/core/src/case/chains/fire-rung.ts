import type { Instant } from "../../calendar/index.js";
import { resolveLimit, type Rung } from "../../definition/index.js";
import { moveMachine, rungEvent } from "../../machine/index.js";
import type { ActedBy } from "../actor.js";
import type { CaseDraft } from "../draft.js";
import type { CaseEvent, Given, Pressure } from "../event.js";
import { addressed } from "../responsible.js";
import { rungTimerKey } from "../rung-timer-key.js";
import type { ChainState, FiredRung } from "../state.js";
import type { Subject } from "../subject.js";
import type { TimerChange } from "../timer.js";
import { awaitedRung, compiledChain } from "./chain-at-work.js";
import { rungBefore, rungTimers, timerFor } from "./rung-timer.js";

/** How a rung comes to be fired. */
export interface Firing {
  /** The instant the next rung counts from. */
  counted: Instant;
  by: ActedBy;
  /** Somebody ordered it, not time. */
  byHand?: boolean;
  /** The request that was approved. */
  request?: string;
  meetingAt?: Instant | undefined;
  given?: Given;
}

/** Fires a rung: records who is pressed, told and sent a copy by which rule, and lets them hear of it. */
export function fireRung(draft: CaseDraft, chain: ChainState, rung: Rung, firing: Firing): void {
  const { state, timers } = moveMachine(compiledChain(draft, chain.chain).machine, chain.machine, rungEvent(rung.id));
  const { press, tell, copy } = addressees(draft, chain.subject, rung);
  const next = { rung: rung.id, at: draft.at, measure: rung.measure, units: [], counted: firing.counted };
  const fired = draft.record(
    {
      type: "rung-fired",
      chain: chain.chain,
      rung: rung.id,
      subject: chain.subject,
      measure: rung.measure,
      ...(rung.degree === undefined ? {} : { degree: rung.degree }),
      press,
      tell,
      ...(copy.length === 0 ? {} : { copy }),
      rule: `${draft.state.workflow.id}@${String(draft.state.workflow.version)}/${chain.chain}/${rung.id}`,
      counted: firing.counted,
      ...(firing.byHand === true ? { byHand: true as const } : {}),
      ...(firing.request === undefined ? {} : { request: firing.request }),
      ...(firing.meetingAt === undefined ? {} : { meetingAt: firing.meetingAt }),
      ...(rung.reply === undefined ? {} : { replyDue: draft.district.calendar.due(draft.at, resolveLimit(rung.reply.within)).at }),
      machine: state,
      ...firing.given,
    },
    timersAfter(draft, chain, rung, next, timers),
    firing.by,
  );
  announcePressure(draft, fired, { press, tell, copy }, { chain: chain.chain, rung: rung.id, measure: rung.measure });
}

/** Passes a rung over: the ladder goes on above it. */
export function skipRung(draft: CaseDraft, chain: ChainState, rung: Rung, counted: Instant): void {
  const { state, timers } = moveMachine(compiledChain(draft, chain.chain).machine, chain.machine, rungEvent(rung.id));
  const skipped: FiredRung = { rung: rung.id, at: draft.at, measure: rung.measure, units: [], counted };
  draft.record(
    { type: "rung-skipped", chain: chain.chain, rung: rung.id, subject: chain.subject, measure: rung.measure, counted, machine: state },
    timersAfter(draft, chain, rung, skipped, timers),
  );
}

/**
 * The timers once a rung is behind: its own is gone, whether or not the machine's move cancelled it too, and the next one's is set,
 * counted from this rung where it counts from the one before.
 */
function timersAfter(
  draft: CaseDraft,
  chain: ChainState,
  rung: Rung,
  passed: FiredRung,
  requests: Parameters<typeof rungTimers>[2],
): TimerChange[] {
  const { clock: _clock, ...earlier } = chain;
  const counting = { ...earlier, fired: [...chain.fired, passed] };
  const changes = requests.length === 0 ? pressedAgain(draft, counting, rung) : rungTimers(draft, counting, requests);
  const key = rungTimerKey(chain.chain, rung.id, chain.subject);
  return changes.some((change) => change.key === key) ? changes : [...draft.cancelTimer(key), ...changes];
}

/** A rung that lies behind was fired once more: one that counts from it counts from its latest firing. */
function pressedAgain(draft: CaseDraft, chain: ChainState, again: Rung): TimerChange[] {
  const awaited = awaitedRung(draft, chain);
  if (awaited === undefined || !("afterPrevious" in awaited.at) || rungBefore(draft, chain, awaited)?.rung !== again.id) return [];
  const isPending = draft.state.timers[rungTimerKey(chain.chain, awaited.id, chain.subject)] !== undefined;
  return isPending ? timerFor(draft, chain, awaited, undefined, false) : [];
}

/** Whom a rung presses, tells and sends a copy, as far as the case stands now. */
function addressees(draft: CaseDraft, subject: Subject, rung: Rung): Record<"press" | "tell" | "copy", Pressure[]> {
  const ticket = subject === "case" ? undefined : draft.state.tickets[subject.slice("ticket:".length)];
  // Pressure on a ticket falls on its unit, else on the unit responsible now.
  const base = ticket?.unit ?? draft.state.responsible.unit;
  const posts = (list: Rung["press"] = []): Pressure[] =>
    list.map((each) => addressed(draft.district, draft.item, each, draft.state, base, draft.date));
  return { press: posts(rung.press), tell: posts(rung.tell), copy: posts(rung.copy) };
}

function announcePressure(
  draft: CaseDraft,
  fired: CaseEvent,
  { press, tell, copy }: Record<"press" | "tell" | "copy", Pressure[]>,
  facts: Record<string, string>,
): void {
  const announce = (topic: "pressed" | "told" | "copied", posts: readonly Pressure[]): void => {
    // A post nobody holds hears nothing, so the unit does.
    for (const { role, unit, vacant } of posts) draft.announce(fired, { topic, ...(vacant === true ? {} : { role }), unit, facts });
  };
  announce("pressed", press);
  announce("told", tell);
  announce("copied", copy);
}
