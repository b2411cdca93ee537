import type { Instant } from "../calendar/index.js";
import { act, takeAutomaticActions } from "./commands/act.js";
import { answerQuestion } from "./commands/answer-question.js";
import { answerRung } from "./commands/answer-rung.js";
import { answerTicket } from "./commands/answer-ticket.js";
import { appeal } from "./commands/appeal.js";
import { assist } from "./commands/assist.js";
import { ask } from "./commands/ask.js";
import { calendarPublished } from "./commands/calendar-published.js";
import { decide } from "./commands/decide.js";
import { joinDuplicate, partDuplicate, settleDuplicate } from "./commands/duplicates.js";
import { extend, setDue } from "./commands/due.js";
import { hold, resume } from "./commands/hold.js";
import { lift } from "./commands/lift.js";
import { merge } from "./commands/merge.js";
import { note } from "./commands/note.js";
import { openCase } from "./commands/open.js";
import { reopen } from "./commands/reopen.js";
import { rule } from "./commands/rule.js";
import { split } from "./commands/split.js";
import { stopAsking } from "./commands/stop-asking.js";
import { supervise } from "./commands/supervise.js";
import { answerSurvey } from "./commands/survey.js";
import { dueTimers } from "./commands/timer.js";
import { withdrawTicket } from "./commands/withdraw-ticket.js";
import type { CaseCommand, CaseInput } from "./command.js";
import type { CompiledDistrict } from "./compiled-district.js";
import { CaseDraft, SYSTEM } from "./draft.js";
import type { Stepped } from "./effect.js";
import type { Rejection } from "./rejection.js";
import { settle } from "./settle.js";
import type { CaseState } from "./state.js";

/** Fewer characters of randomness would let a short personal value be guessed from its commitment. */
const SALT_CHARACTERS = 22;

/**
 * Takes one step of a case: a command of a person, a timer that came due, or a new calendar.
 *
 * Pure and total: the same arguments give the same answer; no clock, no ids, no randomness, nothing written. The events
 * returned fold (`evolve`) to exactly the state returned. Timers due by `at` fire before the input is looked at,
 * and those that come due by it after.
 *
 * @param state The case, or undefined to open one.
 * @param at When the input came, in epoch milliseconds; taken as no earlier than the case's last change.
 * @returns what happened, or a rejection with a code; a rejected input leaves nothing behind.
 */
export function step(district: CompiledDistrict, state: CaseState | undefined, input: CaseInput, at: Instant): Stepped | Rejection {
  if ("salt" in input && input.salt.length < SALT_CHARACTERS) return { ok: false, code: "salt-too-short" };
  if (input.type === "open") return state === undefined ? finish(openCase(district, input, at)) : { ok: false, code: "case-exists" };
  if (state === undefined) return { ok: false, code: "case-not-found" };
  if ("expectedVersion" in input && input.expectedVersion !== undefined && input.expectedVersion !== state.version) {
    return { ok: false, code: "version-conflict", expected: input.expectedVersion, actual: state.version };
  }
  if (input.type === "timer" && state.timers[input.key]?.generation !== input.generation)
    return { ok: false, code: "timer-stale", key: input.key };
  const draft = continueCase(district, state, Math.max(at, state.changedAt), "salt" in input ? input.salt : "");
  if ("code" in draft) return draft;
  // Whatever came due before the input; what comes due at its very instant waits until after it.
  dueTimers(draft, draft.at - 1);
  const refused = take(draft, input);
  if (refused !== undefined) return refused;
  settle(draft);
  return finish(draft);
}

function continueCase(district: CompiledDistrict, state: CaseState, at: Instant, salt: string): CaseDraft | Rejection {
  const workflow = district.pinnedWorkflow(state.workflow);
  if (workflow === undefined) return { ok: false, code: "workflow-unknown", workflow: state.workflow.id, version: state.workflow.version };
  const item = district.pinnedItem(state.item);
  if (item === undefined) return { ok: false, code: "item-unknown", item: state.item.id };
  return new CaseDraft(district, workflow, item, state, at, SYSTEM, salt);
}

function take(draft: CaseDraft, input: Exclude<CaseInput, { type: "open" }>): Rejection | undefined {
  switch (input.type) {
    case "timer":
      return undefined;
    case "calendar":
      calendarPublished(draft);
      return undefined;
    default:
      return command(draft, input);
  }
}

/** A command on an open case, by its type. */
type Continuing = Exclude<CaseCommand, { type: "open" }>;
type Handler<T extends Continuing["type"]> = (draft: CaseDraft, command: Extract<Continuing, { type: T }>) => Rejection | undefined;

const commands: { [T in Continuing["type"]]: Handler<T> } = {
  act,
  "answer-ticket": answerTicket,
  "answer-rung": answerRung,
  supervise,
  lift,
  note,
  hold,
  resume,
  extend,
  "set-due": setDue,
  decide,
  rule,
  ask,
  "answer-question": answerQuestion,
  "stop-asking": stopAsking,
  assist,
  "withdraw-ticket": withdrawTicket,
  merge,
  split,
  appeal,
  reopen,
  "join-duplicate": joinDuplicate,
  "part-duplicate": partDuplicate,
  "settle-duplicate": settleDuplicate,
  survey: answerSurvey,
};

function command<T extends Continuing["type"]>(draft: CaseDraft, input: Extract<Continuing, { type: T }>): Rejection | undefined {
  // The type comes from outside: what is no command of ours is refused, and names of every object's own are none.
  if (!Object.hasOwn(commands, input.type)) return { ok: false, code: "operation-unknown", operation: input.type };
  return (commands[input.type as T] as Handler<T>)(draft, input);
}

function finish(draft: CaseDraft | Rejection): Stepped | Rejection {
  if ("code" in draft) return draft;
  const endless = takeAutomaticActions(draft);
  if (endless !== undefined) return endless;
  settle(draft);
  dueTimers(draft);
  return draft.finish();
}
