import type { Locale, Text } from "@gridloop/core/definition";
import { localised } from "../language/localised.js";

/** A post as the server tells it: a unit, and where it matters the role in it. */
export interface PostView {
  readonly unit: { readonly id: string; readonly title: Text };
  readonly role?: { readonly title: Text } | undefined;
}

/** What a list of posts is written with. */
export interface PostWords {
  /** A role in a unit, such as “District centre (supervisor)”. */
  readonly post: (unit: string, role: string) => string;
  readonly listSeparator: string;
}

/** Posts as a list, each unit once with its roles. */
export function postsIn(posts: readonly PostView[], say: PostWords, locale: Locale): string {
  const units = new Map<string, { title: string; roles: string[] }>();
  for (const { unit, role } of posts) {
    const known = units.get(unit.id) ?? { title: localised(unit.title, locale), roles: [] };
    if (role) known.roles.push(localised(role.title, locale));
    units.set(unit.id, known);
  }
  return [...units.values()]
    .map(({ title, roles }) => (roles.length === 0 ? title : say.post(title, roles.join(say.listSeparator))))
    .join(say.listSeparator);
}
