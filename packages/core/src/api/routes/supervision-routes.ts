import { z } from "../../definition/zod.js";
import { paperSchema, registerPageSchema, registerQuerySchema } from "../supervision.js";
import { caseParamsSchema, districtParamsSchema } from "../wire.js";
import { base, route } from "./route.js";

/** What supervision did: papers and the register. */
export const supervisionRoutes = {
  readPaper: route({
    method: "GET",
    path: `${base}/cases/{id}/papers/{seq}`,
    tag: "supervision",
    caller: "member",
    params: caseParamsSchema.extend({ seq: z.string().regex(/^[1-9]\d{0,8}$/) }),
    reply: { status: 200, schema: paperSchema },
    errors: ["case-not-found", "paper-not-found"],
  }),
  readRegister: route({
    method: "GET",
    path: `${base}/supervision`,
    tag: "supervision",
    caller: "member",
    params: districtParamsSchema,
    query: registerQuerySchema,
    reply: { status: 200, schema: registerPageSchema },
    errors: ["query-invalid"],
  }),
};
