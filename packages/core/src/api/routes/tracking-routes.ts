import { z } from "../../definition/zod.js";
import { citizenActBodySchema, surveyBodySchema, surveyedSchema, trackedCaseSchema } from "../tracking.js";
import { caseNumberSchema, districtParamsSchema, trackingCodeSchema } from "../wire.js";
import { commandErrors } from "./case-command.js";
import { base, route } from "./route.js";

/** What whoever reported may see and do, with the tracking code. */
export const trackingRoutes = {
  answerQuestion: route({
    method: "POST",
    path: `${base}/track/{number}/answer`,
    tag: "tracking",
    caller: "anyone",
    params: districtParamsSchema.extend({ number: caseNumberSchema }),
    body: citizenActBodySchema,
    reply: { status: 200, schema: surveyedSchema },
    errors: [...commandErrors, "question-not-open", "rate-limited"],
  }),
  trackCase: route({
    method: "GET",
    path: `${base}/track/{number}`,
    tag: "tracking",
    caller: "anyone",
    params: districtParamsSchema.extend({ number: caseNumberSchema }),
    query: z.object({ code: trackingCodeSchema.optional() }),
    reply: { status: 200, schema: trackedCaseSchema },
    errors: ["case-not-found", "rate-limited"],
  }),
  answerSurvey: route({
    method: "POST",
    path: `${base}/track/{number}/survey`,
    tag: "tracking",
    caller: "anyone",
    params: districtParamsSchema.extend({ number: caseNumberSchema }),
    body: surveyBodySchema,
    reply: { status: 200, schema: surveyedSchema },
    errors: [...commandErrors, "survey-closed", "survey-answered", "rate-limited"],
  }),
  takeCitizenAction: route({
    method: "POST",
    path: `${base}/track/{number}/actions/{action}`,
    tag: "tracking",
    caller: "anyone",
    params: districtParamsSchema.extend({ number: caseNumberSchema, action: z.string().min(1).max(200) }),
    body: citizenActBodySchema,
    reply: { status: 200, schema: surveyedSchema },
    errors: [...commandErrors, "action-unknown", "action-unavailable", "event-forbidden", "rate-limited"],
  }),
};
