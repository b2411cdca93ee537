import { validPosts } from "@gridloop/core";
import type { Responders } from "../exchange.js";
import { civilDateOf } from "../identify.js";
import { eventStream } from "../event-stream.js";
import type { RouteParts } from "./parts.js";

/** Changes of cases as they happen. */
export const eventRoutes = (parts: RouteParts): Responders<"listen"> => ({
  listen: async ({ request, district, actor, at, authenticated }) => {
    const reach = new Set(validPosts(district, actor, civilDateOf(district, at)).map((post) => post.unit));
    const lastSeen = request.headers.get("last-event-id");
    const stream = await eventStream(parts, {
      district: district.definition.id,
      timeZone: district.definition.timeZone,
      reach,
      ...(lastSeen === null || lastSeen === "" ? {} : { after: lastSeen }),
      ...(authenticated?.expiresAt === undefined ? {} : { until: authenticated.expiresAt }),
      gone: request.signal,
    });
    // x-accel-buffering: nginx would hold events back until its buffer is full.
    const headers = { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" };
    return { response: new Response(stream, { status: 200, headers }) };
  },
});
