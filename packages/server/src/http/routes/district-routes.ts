import { canonicalJson, findAreas, validPosts } from "@gridloop/core";
import { toRfc3339 } from "@gridloop/core/calendar";
import { entityTag, isKnown } from "../entity-tag.js";
import { civilDateOf } from "../identify.js";
import { refuse } from "../refused.js";
import { districtView } from "../views/district-view.js";
import { foundUnit } from "../views/found-unit.js";
import { wireOf } from "../views/wire.js";
import type { Responders } from "../exchange.js";

/** As many as a list under a field shows without scrolling far. */
const standardUnits = 20;

/** What everybody may know of a district, and who a member is in it. */
export const districtRoutes = (): Responders<"readDistrict" | "findUnits" | "readMyself"> => {
  // The view depends on nothing but the definition and the day, and a portal asks for it on every page.
  const kept = new WeakMap<object, { day: string; text: string; etag: string }>();
  return {
    readDistrict: async ({ request, district, at }) => {
      const day = district.calendar.civilDate(at);
      let known = kept.get(district);
      if (!known || known.day !== day) {
        const text = JSON.stringify(districtView(district, at));
        known = { day, text, etag: entityTag(canonicalJson(JSON.parse(text))) };
        kept.set(district, known);
      }
      const headers = { "content-type": "application/json; charset=utf-8", etag: known.etag, "cache-control": "no-cache" };
      if (isKnown(request, known.etag)) return { response: new Response(null, { status: 304, headers }) };
      return { response: new Response(known.text, { status: 200, headers }) };
    },

    findUnits: async ({ district, at, query }) => {
      const { q, level, longitude, latitude, limit } = query;
      if ((longitude === undefined) !== (latitude === undefined)) {
        const missing = longitude === undefined ? "longitude" : "latitude";
        throw refuse("query-invalid", { problems: [{ pointer: `query/${missing}`, code: "required" }] });
      }
      const found = findAreas(district.organisation, {
        text: q,
        level,
        ...(longitude === undefined || latitude === undefined ? {} : { position: { longitude, latitude } }),
        atMost: limit ?? standardUnits,
        date: civilDateOf(district, at),
      });
      return { body: { units: found.map((id) => foundUnit(district, id)) } };
    },

    readMyself: async ({ district, actor, at }) => {
      const wire = wireOf(district);
      const { organisation } = district;
      const name = actor.id === undefined ? undefined : organisation.member(actor.id)?.name;
      const posts = new Map(validPosts(district, actor, civilDateOf(district, at)).map((post) => [`${post.role}@${post.unit}`, post]));
      return {
        body: {
          id: actor.id ?? "",
          ...(name === undefined ? {} : { name }),
          at: toRfc3339(at, district.definition.timeZone),
          posts: [...posts.values()].map(({ role, unit }) => {
            const level = organisation.levelOf(unit);
            return { role: wire.role(role), unit: { ...wire.unit(unit), ...(level === undefined ? {} : { level }) } };
          }),
        },
      };
    },
  };
};
