import type { CompiledDistrict, Instant } from "@gridloop/core";
import type { Persona } from "@gridloop/core/api";
import type { DemoTokens } from "../auth/demo-tokens.js";
import { personaTitle } from "./locales/persona-title.js";
import { titleOr, wireOf } from "../http/views/wire.js";

/** Everybody a visitor of the demonstration may be in a district, each with a token; those without a post today come last, without roles. */
export async function personasOf(district: CompiledDistrict, tokens: DemoTokens, at: Instant): Promise<Persona[]> {
  const { id, demo, members } = district.definition;
  const wire = wireOf(district);
  const today = district.calendar.civilDate(at);
  const personas = (demo?.personas ?? []).flatMap((name) => members.find((member) => member.id === name) ?? []);
  return await Promise.all(
    personas.map(async (member): Promise<Persona> => {
      const posts = district.organisation.postsOf(member.id, today);
      return {
        id: member.id,
        title: personaTitle(member, posts[0] && { role: wire.role(posts[0].role).title, unit: wire.unit(posts[0].unit).title }),
        district: id,
        roles: posts.map((post) => ({ role: post.role, unit: post.unit, title: wire.role(post.role).title })),
        ...levelOf(district, posts[0]?.unit),
        units: [...new Set(posts.map((post) => post.unit))].map(wire.unit),
        token: await tokens.issue({ district: id, member: member.id }),
      };
    }),
  );
}

/** Where in the district somebody works, for a list of personas to be grouped by. */
function levelOf({ organisation, definition }: CompiledDistrict, unit: string | undefined): Pick<Persona, "level"> {
  const id = unit === undefined ? undefined : organisation.levelOf(unit);
  const level = definition.levels.find((each) => each.id === id);
  return level ? { level: { id: level.id, title: titleOr(level.title, level.id) } } : {};
}
