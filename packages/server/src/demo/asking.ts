import { awaitedStep, type Actor, type CaseState, type Instant, type Permission } from "@gridloop/core";
import type { Narrator, ToldCommand } from "./narrator.js";

/** What comes of something asked for: those who have to agree do, or do not, or have not come to it yet. */
export type Answer = "granted" | "refused" | "open";

/** Asks for more time, a hold, an appeal or a reopening; false where nobody may, or its answer takes longer than there is time. */
export function askFor(narrator: Narrator, operation: "hold" | "extend" | "appeal" | "reopen", answer: Answer): boolean {
  const definition = narrator.case.workflow?.definition.operations?.[operation];
  const at = narrator.soon(2);
  const command = at === undefined ? undefined : commandOf(narrator, operation, at);
  if (!definition || at === undefined || !command) return false;
  if (!narrator.told(askers(narrator, definition.by, at), at, command, definition.form)) return false;
  if (answer === "open") {
    // Where several have to agree, the first of them often has.
    if (narrator.luck.chance(0.5) && stepsLeft(narrator) > 1) decide(narrator, true);
    return stepsLeft(narrator) > 0;
  }
  if (answer === "refused") return decide(narrator, false);
  haveAgreed(narrator);
  return stepsLeft(narrator) === 0;
}

function commandOf(narrator: Narrator, operation: "hold" | "extend" | "appeal" | "reopen", at: Instant): ToldCommand | undefined {
  const { setting, luck } = narrator;
  const deadlines = Object.values(narrator.case.state.deadlines).filter(({ subject }) => subject === "case");
  switch (operation) {
    case "hold":
      // It lasts some time yet.
      return {
        type: "hold",
        until: setting.district.calendar.add(setting.now, { amount: 3 + Math.floor(luck.roll() * 25), unit: "calendar-days" }),
      };
    case "extend": {
      const [next] = deadlines.filter(({ status, due }) => status === "running" && due > at).sort((a, b) => a.due - b.due);
      return next && { type: "extend", deadline: next.id };
    }
    case "appeal": {
      const late = luck.pick(deadlines.filter((each) => each.late && each.exempt !== true));
      return late && { type: "appeal", deadline: late.id };
    }
    case "reopen":
      return { type: "reopen" };
  }
}

/** Those entitled, the unit a case is with before those it was with: an appeal is for whoever had to meet a deadline then. */
function askers({ setting, case: told, luck }: Narrator, by: readonly Permission[], at: Instant): Actor[] {
  const { state } = told;
  const posts = state.closedAt === undefined ? [state.responsible] : [state.responsible, ...Object.values(state.responsibleIn).reverse()];
  return posts.flatMap((responsible) => setting.cast.entitled(by, { ...state, responsible }, at, luck));
}

const openRequest = ({ requests = {} }: CaseState) => Object.values(requests).find(({ status }) => status === "open");

/** How many still have to agree to what was asked for. */
export function stepsLeft({ case: { state } }: Narrator): number {
  const request = openRequest(state);
  return request === undefined ? 0 : request.steps - request.approvals.length;
}

/** Those who have to agree do so within hours, one after the other; what they have no time for yet waits for them. */
export function haveAgreed(narrator: Narrator): void {
  while (stepsLeft(narrator) > 0) if (!decide(narrator, true)) return;
}

/** Whoever is to decide next does. */
function decide(narrator: Narrator, grant: boolean): boolean {
  const { setting, luck } = narrator;
  const { state, workflow } = narrator.case;
  const request = openRequest(state);
  const step = request && workflow && awaitedStep(workflow, request);
  const at = step && narrator.soon(4);
  if (!step || at === undefined) return false;
  const actors = setting.cast.entitled(step.by, state, at, luck);
  return narrator.told(actors, at, { type: "decide", request: request.id, grant }, step.form, !grant);
}
