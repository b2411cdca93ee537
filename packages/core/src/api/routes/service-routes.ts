import { z } from "../../definition/zod.js";
import { slugSchema } from "../../definition/slug.js";
import { clockReadingSchema, moveClockBodySchema, personaSchema } from "../demonstration.js";
import { route } from "./route.js";

/** The service itself, and its demonstration. */
export const serviceRoutes = {
  readOpenApi: route({
    method: "GET",
    path: "/openapi.json",
    tag: "service",
    caller: "anyone",
    reply: { status: 200, schema: z.looseObject({ openapi: z.string() }) },
  }),
  readHealth: route({
    method: "GET",
    path: "/healthz",
    tag: "service",
    caller: "anyone",
    reply: { status: 200, schema: z.object({ status: z.literal("ok") }) },
    errors: ["unavailable"],
  }),
  readMetrics: route({ method: "GET", path: "/metrics", tag: "service", caller: "anyone", reply: { status: 200, media: "text/plain" } }),
  listPersonas: route({
    method: "GET",
    path: "/api/v1/demo/personas",
    tag: "demonstration",
    caller: "anyone",
    reply: { status: 200, schema: z.array(personaSchema) },
    demo: true,
    query: z.object({ district: slugSchema.optional() }),
  }),
  readClock: route({
    method: "GET",
    path: "/api/v1/demo/clock",
    tag: "demonstration",
    caller: "anyone",
    reply: { status: 200, schema: clockReadingSchema },
    demo: true,
  }),
  moveClock: route({
    method: "POST",
    path: "/api/v1/demo/clock",
    tag: "demonstration",
    caller: "anyone",
    reply: { status: 200, schema: clockReadingSchema },
    demo: true,
    body: moveClockBodySchema,
    errors: ["demo-clock-backwards", "body-malformed", "body-invalid"],
  }),
};
