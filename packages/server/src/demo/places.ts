import type { CatalogueItem, CompiledDistrict } from "@gridloop/core";
import type { Dice } from "./dice.js";

/** Where made-up matters happen and what they are about: mostly on the personas' own desks, where a visitor looks. */
export interface Places {
  unit(luck: Dice): string;
  item(luck: Dice): CatalogueItem;
}

/** Finds the grids the personas work in and the items their units own. */
export function places(district: CompiledDistrict): Places {
  const { definition, organisation } = district;
  const held = new Set(definition.demo?.personas ?? []);
  const posts = definition.members.filter((member) => held.has(member.id)).flatMap((member) => member.assignments.map((post) => post.unit));
  const narrowest = definition.levels.at(-1)?.id;
  const grids = organisation.units.filter((unit) => unit.level === narrowest).map((unit) => unit.id);
  const everywhere = grids.length > 0 ? grids : organisation.units.map((unit) => unit.id);
  const narrow = posts.filter((unit) => grids.includes(unit));
  const parents = new Set(narrow.flatMap((unit) => organisation.unit(unit)?.parent ?? []));
  const neighbours = everywhere.filter((unit) => parents.has(organisation.unit(unit)?.parent ?? ""));
  const functions = new Set(posts.flatMap((unit) => organisation.unit(unit)?.function ?? []));
  const offered = definition.catalogue.filter((item) => item.retired !== true);
  const owned = offered.filter((item) => item.owner?.function !== undefined && functions.has(item.owner.function));
  const mostly = <T>(luck: Dice, near: readonly T[], far: readonly T[]): T =>
    (near.length > 0 && luck.chance(0.75) ? luck.pick(near) : luck.pick(far)) as T;
  return {
    unit: (luck) => mostly(luck, neighbours.length > 0 ? neighbours : narrow, everywhere),
    item: (luck) => mostly(luck, owned, offered),
  };
}
