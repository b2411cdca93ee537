import { validPosts, type Actor, type CompiledDistrict, type Instant } from "@gridloop/core";
import { toRfc3339 } from "@gridloop/core/calendar";
import type { Authenticated } from "../auth/authenticated.js";

/** Somebody without posts in the district. */
export const citizen: Actor = { kind: "citizen", posts: [] };

/** The district's civil date at an instant. */
export const civilDateOf = (district: CompiledDistrict, at: Instant): string => toRfc3339(at, district.definition.timeZone).slice(0, 10);

/**
 * Who a request comes from in a district: a member who holds a post there today, or nobody of it.
 * Posts come from the credentials where they bring any, else from the directory; the dated assignments decide in either case.
 */
export function memberOf(district: CompiledDistrict, who: Authenticated, at: Instant): Actor | undefined {
  if (who.districts && !who.districts.includes(district.definition.id)) return undefined;
  const date = civilDateOf(district, at);
  const posts = who.roles ?? district.organisation.postsOf(who.id, date).map(({ role, unit }) => ({ role, unit }));
  const actor: Actor = { kind: "member", id: who.id, posts: [...posts] };
  return validPosts(district, actor, date).length > 0 ? actor : undefined;
}
