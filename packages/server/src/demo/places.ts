import { findUnit, type CatalogueItem, type CompiledDistrict } from "@gridloop/core";
import type { Dice } from "./dice.js";
import { destination, type Wish } from "./wish.js";

/** Where made-up matters happen and what they are about: mostly on the personas' own desks, where a visitor looks. */
export interface Places {
  /** Where a case happens that is to come out as wished. */
  unit(wish: Wish, luck: Dice): string;
  /** What it is about there. */
  item(wish: Wish, unit: string, luck: Dice): CatalogueItem | undefined;
}

/** Finds the grids the personas work in and the items their units own. */
export function places(district: CompiledDistrict): Places {
  const { definition, organisation } = district;
  const held = new Set(definition.demo?.personas ?? []);
  const posts = definition.members.filter((member) => held.has(member.id)).flatMap((member) => member.assignments.map((post) => post.unit));
  const narrowest = definition.levels.at(-1)?.id;
  const isNarrow = (id: string): boolean => organisation.unit(id)?.level === narrowest;
  const grids = organisation.units.filter((unit) => isNarrow(unit.id)).map((unit) => unit.id);
  const everywhere = grids.length > 0 ? grids : organisation.units.map((unit) => unit.id);
  const narrow = posts.filter(isNarrow);
  const home = neighboursOf(district, narrow).filter(isNarrow);
  const functions = new Set(posts.flatMap((unit) => organisation.unit(unit)?.function ?? []));
  const offered = definition.catalogue.filter((item) => item.retired !== true);
  const owned = offered.filter((item) => item.owner?.function !== undefined && functions.has(item.owner.function));
  const mostly = <T>(luck: Dice, near: readonly T[], far: readonly T[]): T =>
    (near.length > 0 && luck.chance(0.7) ? luck.pick(near) : luck.pick(far)) as T;
  const owners = itemsByOwner(district, offered);
  return {
    unit({ desk }, luck) {
      if (!desk) return mostly(luck, home.length > 0 ? home : narrow, everywhere);
      if (isNarrow(desk.unit)) return desk.unit;
      const area = organisation.unit(desk.unit)?.level === undefined ? (organisation.unit(desk.unit)?.parent ?? desk.unit) : desk.unit;
      // A matter whose place is known no closer stays with the wider area.
      if (area === desk.unit && luck.chance(0.4)) return area;
      const below = home.filter((id) => organisation.covers(area, id));
      return luck.pick(below.length > 0 ? below : organisation.descendants(area).filter(isNarrow)) ?? area;
    },
    item(wish, unit, luck) {
      const fits = (item: CatalogueItem): boolean => item.workflow === wish.workflow;
      const desk = destination(wish);
      const theirs = desk && luck.chance(0.8) ? owners(unit, desk.unit).filter(fits) : [];
      return theirs.length > 0 ? luck.pick(theirs) : mostly(luck, owned.filter(fits), offered.filter(fits));
    },
  };
}

/** The units around some units: of the area two steps up, which is a street where these are grids. */
function neighboursOf({ organisation }: CompiledDistrict, units: readonly string[]): string[] {
  const around = new Set(units.map((unit) => organisation.ancestors(unit)[2] ?? unit));
  return [...around].flatMap((area) => organisation.descendants(area));
}

/** Which items a unit would own at a place; found out once for each pair. */
function itemsByOwner({ organisation }: CompiledDistrict, offered: readonly CatalogueItem[]) {
  const known = new Map<string, CatalogueItem[]>();
  return (place: string, owner: string): CatalogueItem[] => {
    const key = `${place} ${owner}`;
    let found = known.get(key);
    if (!found) {
      found = offered.filter((item) => {
        const unit = findUnit({ owner: true }, { organisation, place, item });
        return "unit" in unit && unit.unit === owner;
      });
      known.set(key, found);
    }
    return found;
  };
}
