import { citizen } from "../http/identify.js";
import { askFor, stepsLeft } from "./asking.js";
import { orderByHand } from "./beside-the-way.js";
import type { Narrator } from "./narrator.js";
import type { Beside } from "./wish.js";

/** What else happens to a case where it rests; each false where it does not come about. */
export const beside: Readonly<Record<Beside, (narrator: Narrator) => boolean>> = {
  "hold-asked": (narrator) => askFor(narrator, "hold", "open"),
  extended: (narrator) => askFor(narrator, "extend", "granted"),
  "extension-asked": (narrator) => askFor(narrator, "extend", "open"),
  "extension-refused": (narrator) => askFor(narrator, "extend", "refused"),
  "appeal-asked": (narrator) => askFor(narrator, "appeal", "open"),
  appealed: (narrator) => askFor(narrator, "appeal", "granted"),
  "reopening-asked": (narrator) => askFor(narrator, "reopen", "open"),
  "rung-asked": (narrator) => orderByHand(narrator, (rung) => rung.approval !== undefined) && stepsLeft(narrator) > 0,
  asked: ask,
  answered: (narrator) => ask(narrator) && answer(narrator),
  assisted: assist,
  disputed: isDisputed,
  ruled: ({ case: { state } }) => state.ruling?.unit !== undefined,
  // Whoever reports it again does so before this (`duplicate.ts`).
  doubled: ({ case: { state } }) => state.closedAt === undefined,
};

/** Whether a case was returned so often that it waits for a ruling. */
export function isDisputed({ case: { state } }: Narrator): boolean {
  return state.ruling !== undefined && state.ruling.unit === undefined && state.closedAt === undefined;
}

/** The backstop unit says who is responsible. */
export function rule(narrator: Narrator): boolean {
  const { setting } = narrator;
  const { state, workflow } = narrator.case;
  const by = state.ruling?.by;
  const at = narrator.next();
  if (by === undefined || at === undefined) return false;
  const { organisation } = setting.district;
  const roles = by.role === undefined ? setting.district.definition.roles.map(({ id }) => id) : [by.role];
  const rulers = setting.cast.holders(roles, organisation.seatsOf(by.unit), at);
  return narrator.told(rulers, at, { type: "rule" }, workflow?.definition.operations?.ruling?.form);
}

function ask(narrator: Narrator): boolean {
  const { setting, luck } = narrator;
  const operation = narrator.case.workflow?.definition.operations?.ask;
  const at = narrator.soon(2);
  if (!operation || at === undefined) return false;
  const actors = setting.cast.entitled(operation.by, narrator.case.state, at, luck);
  return narrator.told(actors, at, { type: "ask" }, operation.form);
}

function answer(narrator: Narrator): boolean {
  const at = narrator.soon(5);
  const form = narrator.case.workflow?.definition.operations?.ask?.answerForm;
  return at !== undefined && narrator.told([citizen], at, { type: "answer-question" }, form);
}

function assist(narrator: Narrator): boolean {
  const { setting, luck } = narrator;
  const operation = narrator.case.workflow?.definition.operations?.assist;
  const at = narrator.soon(2);
  if (!operation || at === undefined) return false;
  const actors = setting.cast.entitled(operation.by, narrator.case.state, at, luck);
  return narrator.told(actors, at, { type: "assist" }, operation.form);
}
