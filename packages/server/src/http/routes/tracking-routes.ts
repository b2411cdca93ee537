import type { CaseState, CompiledDistrict } from "@gridloop/core";
import { digest, sameDigest } from "../../service/digest.js";
import { digestTrackingCode } from "../../service/tracking-code.js";
import type { Responders } from "../exchange.js";
import { citizen } from "../identify.js";
import { Refused } from "../refused.js";
import { statusOf } from "../views/case-view.js";
import { trackedCase } from "../views/tracked-case.js";
import type { RouteParts } from "./parts.js";
import { runCommand, type CommandRun } from "./run-command.js";

/** Compared with where there is no case, so that a missing number takes as long as a wrong code. */
const nobodys = digest("no case");

/** Following a case without sign-in: whoever knows number and code is who reported. */
export const trackingRoutes = (parts: RouteParts): Responders<"trackCase" | "answerSurvey" | "answerQuestion" | "takeCitizenAction"> => ({
  trackCase: async ({ district, params, query, at, address }) => {
    const state = await proven(parts, district, params.number, query.code ?? "", address);
    const events = await parts.host.events(district.definition.id, state.id);
    return { body: trackedCase({ district, state, events, primary: await handledInstead(parts, state), at }) };
  },

  answerSurvey: async (exchange) => {
    const { district, params, body, address } = exchange;
    const state = await proven(parts, district, params.number, body.code, address);
    return await runCommand(parts, exchange, { ...asCitizen(state), command: { type: "survey", data: body.data } });
  },

  answerQuestion: async (exchange) => {
    const { district, params, body, address } = exchange;
    const state = await proven(parts, district, params.number, body.code, address);
    return await runCommand(parts, exchange, { ...asCitizen(state), command: { type: "answer-question", data: body.data } });
  },

  takeCitizenAction: async (exchange) => {
    const { district, params, body, address } = exchange;
    const state = await proven(parts, district, params.number, body.code, address);
    return await runCommand(parts, exchange, { ...asCitizen(state), command: { type: "act", action: params.action, data: body.data } });
  },
});

/** A command of whoever has proven to have reported a case. */
const asCitizen = (state: CaseState): Omit<CommandRun, "command"> => ({
  case: state.id,
  actor: citizen,
  visible: () => true,
  answer: (_district, after) => ({
    status: 200,
    body: {
      number: after.number,
      status: statusOf(after),
      step: after.step,
      ...(after.satisfaction === undefined ? {} : { satisfaction: after.satisfaction }),
    },
  }),
});

/** A duplicate of a duplicate of a duplicate … is followed no further. */
const longestLine = 8;

/** Of a duplicate: the case that is handled in its stead, at the end of the line where that one is a duplicate, too. */
async function handledInstead({ host }: RouteParts, state: CaseState): Promise<CaseState | undefined> {
  let handled: CaseState | undefined;
  for (let next = state.mergedInto, depth = 0; next !== undefined && depth < longestLine; next = handled?.mergedInto, depth += 1)
    handled = (await host.load(state.district, next.case)) ?? handled;
  return handled;
}

/** The case of a number, for whoever has its code. Refuses `case-not-found` alike for a wrong code and no such number, and `rate-limited`. */
async function proven(
  parts: RouteParts,
  district: CompiledDistrict,
  number: string,
  code: string,
  address: string | undefined,
): Promise<CaseState> {
  const key = `${district.definition.id}/${number}`;
  parts.limits.beforeGuess(key, address);
  const state = await parts.host.loadByNumber(district.definition.id, number);
  const right = sameDigest(digestTrackingCode(code), state?.trackingDigest ?? nobodys);
  if (state && right) return state;
  parts.limits.wrongGuess(key, address);
  throw new Refused({ rejection: { ok: false, code: "case-not-found" } });
}
