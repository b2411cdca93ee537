import type { Actor, CaseState, CompiledDistrict, Instant, Permission } from "@gridloop/core";
import { citizen } from "../http/identify.js";
import type { Dice } from "./dice.js";

/** Finds who of a district's directory may do something on a case. */
export interface Cast {
  /** Those a list of permissions names, the nearest first; a visitor's personas before others. */
  entitled(permissions: readonly Permission[], state: CaseState, at: Instant, luck: Dice): Actor[];
  /** Holders of a role in one of these very units. */
  holders(roles: readonly string[], units: readonly string[], at: Instant): Actor[];
  /** Somebody who reports on a channel citizens do not have: a persona at work there, but none who only oversees. */
  reporter(place: string, at: Instant, luck: Dice): Actor | undefined;
}

/** Indexes nothing of its own: the organisation knows who holds which post, so that nobody looks through ten thousand members. */
export function castOf({ organisation, calendar, definition }: CompiledDistrict): Cast {
  const personas = new Set(definition.demo?.personas ?? []);
  const overseers = new Set(definition.roles.filter((role) => role.oversees === true).map(({ id }) => id));
  const holders: Cast["holders"] = (roles, units, at) => {
    const date = calendar.civilDate(at);
    const found = roles.flatMap((role) =>
      units.flatMap((unit) => organisation.holders(role, unit, date).map(({ member }) => ({ role, unit, member }))),
    );
    return found
      .sort((a, b) => Number(personas.has(b.member)) - Number(personas.has(a.member)))
      .map(({ role, unit, member }): Actor => ({ kind: "member", id: member, posts: [{ role, unit }] }));
  };
  return {
    holders,
    entitled: (permissions, state, at, luck) =>
      permissions.flatMap((permission) => {
        if ("citizen" in permission) return [citizen];
        const units = unitsMeant(permission.of ?? "responsible", state).flatMap((unit) => organisation.reach([unit]));
        const found = holders([permission.role], [...new Set(units)], at);
        // The nearest is at hand; now and then a colleague of theirs takes it.
        return found.length > 1 && luck.chance(0.25) ? [...found.slice(1), ...found.slice(0, 1)] : found;
      }),
    reporter: (place, at, luck) => {
      const date = calendar.civilDate(at);
      const able = [...personas].flatMap((id) => {
        const posts = organisation.postsOf(id, date).filter((post) => !overseers.has(post.role) && organisation.governs(post.unit, place));
        return posts.length > 0 ? [{ kind: "member" as const, id, posts: posts.map(({ role, unit }) => ({ role, unit })) }] : [];
      });
      return luck.pick(able);
    },
  };
}

function unitsMeant(of: "responsible" | "place" | "owner" | "ticket", state: CaseState): string[] {
  const tickets = Object.values(state.tickets).filter((ticket) => ticket.status === "open");
  if (of === "ticket") return tickets.map((ticket) => ticket.unit);
  // The owner is whoever a case was sent to, in every workflow made so far.
  return of === "place" ? [state.place.unit] : [state.responsible.unit];
}
