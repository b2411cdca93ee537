import { districtViewSchema } from "../district-view.js";
import { myselfSchema } from "../myself.js";
import { unitsFoundSchema, unitsQuerySchema } from "../units.js";
import { districtParamsSchema } from "../wire.js";
import { base, route } from "./route.js";

/** A district as it describes itself, and who the reader is there. */
export const districtRoutes = {
  readDistrict: route({
    method: "GET",
    path: base,
    tag: "districts",
    caller: "anyone",
    params: districtParamsSchema,
    reply: { status: 200, schema: districtViewSchema },
  }),
  findUnits: route({
    method: "GET",
    path: `${base}/units`,
    tag: "districts",
    caller: "anyone",
    params: districtParamsSchema,
    query: unitsQuerySchema,
    reply: { status: 200, schema: unitsFoundSchema },
    errors: ["query-invalid"],
  }),
  readMyself: route({
    method: "GET",
    path: `${base}/me`,
    tag: "districts",
    caller: "member",
    params: districtParamsSchema,
    reply: { status: 200, schema: myselfSchema },
  }),
};
