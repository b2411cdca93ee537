import { openSurvey, type Rung } from "@gridloop/core";
import { citizen } from "../http/identify.js";
import { haveAgreed } from "./asking.js";
import type { Narrator } from "./narrator.js";

/** What a stage asks for before it is left: milestones, and the answers of the units at work on it. */
export function workOn(narrator: Narrator, share = 1): void {
  const { luck, isLate } = narrator;
  const { state, stage } = narrator.case;
  const [milestone] = [...(stage?.actions.values() ?? [])].filter(
    (action) => action.to === state.stage && action.automatic !== true && (action.kind ?? "advance") === "advance",
  );
  if (milestone && luck.chance(isLate ? 0.6 : 1)) {
    const at = narrator.soon(2);
    if (at !== undefined) narrator.act(milestone, at);
  }
  answerTickets(narrator, share);
}

function answerTickets(narrator: Narrator, share: number): void {
  const { luck, isLate, setting } = narrator;
  const joint = narrator.case.stage?.joint?.definition;
  if (!joint) return;
  const roles = joint.by.flatMap((each) => ("role" in each ? [each.role] : []));
  for (const { id, part, unit } of Object.values(narrator.case.state.tickets).filter((ticket) => ticket.status === "open")) {
    // Where a case rests its lead is still at work; of the others most have answered.
    if (part === "lead" ? share < 1 : !luck.chance(isLate ? 0.7 * share : 0.9)) continue;
    const at = narrator.soon(3);
    if (at === undefined) return;
    narrator.told(setting.cast.holders(roles, [unit], at), at, { type: "answer-ticket", ticket: id }, joint.form);
  }
}

/** The citizen says what they think, now and then to somebody who calls them; false where they cannot, or are not asked. */
export function answerSurvey(narrator: Narrator, contrary: boolean): boolean {
  const { setting, luck } = narrator;
  const { state, workflow } = narrator.case;
  const at = narrator.case.at + Math.round((0.3 + luck.roll() * 6) * 3_600_000);
  const form = at < setting.now ? openSurvey(setting.district, state, at) : undefined;
  const callBack = luck.chance(0.3) ? (workflow?.definition.survey?.callBack ?? []) : [];
  const callers = setting.cast.entitled(callBack, state, at, luck);
  return form !== undefined && narrator.told([...callers, citizen], at, { type: "survey" }, form.id, contrary);
}

/** A note. */
export function note(narrator: Narrator): void {
  const { setting, luck } = narrator;
  const operation = narrator.case.workflow?.definition.operations?.note;
  const at = narrator.soon(3);
  if (!operation || at === undefined) return;
  narrator.told(setting.cast.entitled(operation.by, narrator.case.state, at, luck), at, { type: "note" }, operation.form);
}

/** A supervisor or leader presses by hand, and whoever has to agree does. */
export function supervise(narrator: Narrator): void {
  orderByHand(narrator, () => true);
  haveAgreed(narrator);
}

/** Somebody nearby orders a rung that may be fired by hand. */
export function orderByHand(narrator: Narrator, isMeant: (rung: Rung) => boolean): boolean {
  const { setting, luck } = narrator;
  const { workflow } = narrator.case;
  const at = narrator.soon(4);
  if (at === undefined) return false;
  const rungs = [...(workflow?.chains.values() ?? [])].flatMap(({ definition }) =>
    definition.rungs.flatMap((rung) => (rung.by && isMeant(rung) ? [{ chain: definition.id, rung: rung.id, by: rung.by }] : [])),
  );
  return narrator.shuffled(rungs).some(({ chain, rung, by }) => {
    const actors = setting.cast.entitled(by, narrator.case.state, at, luck);
    return narrator.told(actors, at, { type: "supervise", chain, rung }, workflow?.definition.operations?.supervise?.form);
  });
}

/** Whether a rung was fired by hand. */
export function wasSupervised({ case: { state, workflow } }: Narrator): boolean {
  return Object.values(state.chains).some(({ chain, fired }) => {
    const byHand = (workflow?.chains.get(chain)?.definition.rungs ?? []).filter((rung) => rung.by !== undefined);
    return fired.some(({ rung }) => byHand.some(({ id }) => id === rung));
  });
}

/** Whoever was pressed answers what was asked of them. */
export function reply(narrator: Narrator): void {
  const { setting } = narrator;
  for (const { chain, subject, fired } of Object.values(narrator.case.state.chains)) {
    const definition = narrator.case.workflow?.chains.get(chain)?.definition;
    for (const { rung: id, units } of fired.filter((each) => each.replyDue !== undefined && each.repliedAt === undefined)) {
      const rung = definition?.rungs.find((each) => each.id === id);
      const at = narrator.soon(0.5);
      if (!rung || at === undefined) return;
      const roles = rung.press.map(({ role }) => role);
      const pressed = setting.cast.holders(roles, units, at);
      narrator.told(pressed, at, { type: "answer-rung", chain, rung: id, subject }, rung.reply?.form);
    }
  }
}
