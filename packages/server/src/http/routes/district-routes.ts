import { canonicalJson, digestText } from "@gridloop/core";
import { districtView } from "../views/district-view.js";
import type { Responders } from "../exchange.js";

/** What everybody may know of a district. */
export const districtRoutes = (): Responders<"readDistrict"> => {
  // The view depends on nothing but the definition and the day, and a portal asks for it on every page.
  const kept = new WeakMap<object, { day: string; text: string; etag: string }>();
  return {
    readDistrict: async ({ request, district, at }) => {
      const day = district.calendar.civilDate(at);
      let known = kept.get(district);
      if (!known || known.day !== day) {
        const view = districtView(district, at);
        known = { day, text: JSON.stringify(view), etag: `"${digestText(canonicalJson(JSON.parse(JSON.stringify(view)))).slice(0, 22)}"` };
        kept.set(district, known);
      }
      const headers = { "content-type": "application/json; charset=utf-8", etag: known.etag, "cache-control": "no-cache" };
      if (request.headers.get("if-none-match") === known.etag) return { response: new Response(null, { status: 304, headers }) };
      return { response: new Response(known.text, { status: 200, headers }) };
    },
  };
};
