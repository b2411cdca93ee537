import type { Organisation } from "./organisation.js";
import { createPositionIndex, type PositionIndex } from "./position-index.js";
import { createTitleIndex, type TitleIndex } from "./title-index.js";
import { isArea } from "./unit-tree.js";

/** What is known of where a matter is. Longitude and latitude in WGS 84 degrees. */
export interface Whereabouts {
  unit?: string | undefined;
  longitude?: number | undefined;
  latitude?: number | undefined;
  text?: string | undefined;
}

/** How far from a unit's middle a position may lie to count as in it, in metres. */
export const LOCATE_WITHIN_M = 5_000;

/**
 * The narrowest unit a matter can be placed in: the unit given, if it exists; else the area of the narrowest level whose
 * middle is nearest to the position, within 5 km; else the area the text names; else the root.
 *
 * A text names an area by its title in either language. Of several, those count that lie in the upper areas the text
 * names too (a street, then a community in it); where several are left, the nearest area above them all is meant.
 *
 * @param date The civil date on which units must exist; without it all count.
 * @returns the unit's id.
 */
export function locate(organisation: Organisation, where: Whereabouts, date?: string): string {
  if (where.unit !== undefined && organisation.exists(where.unit, date)) return where.unit;
  return byPosition(organisation, where, date) ?? byText(organisation, where.text ?? "", date) ?? organisation.root;
}

interface Indexes {
  /** One per level, the narrowest first. */
  positions: PositionIndex[];
  titles: TitleIndex;
}

/** Built when an organisation is first searched, and kept as long as the organisation is. */
const indexes = new WeakMap<Organisation, Indexes>();

function indexesOf(organisation: Organisation): Indexes {
  const known = indexes.get(organisation);
  if (known !== undefined) return known;
  const areas = organisation.units.filter(isArea);
  const levels = [...organisation.levelIndex.keys()].reverse();
  const built: Indexes = {
    positions: levels.map((level) =>
      createPositionIndex(
        areas.filter((area) => area.level === level),
        LOCATE_WITHIN_M,
      ),
    ),
    titles: createTitleIndex(areas),
  };
  indexes.set(organisation, built);
  return built;
}

function byPosition(organisation: Organisation, { longitude, latitude }: Whereabouts, date: string | undefined): string | undefined {
  if (longitude === undefined || latitude === undefined) return undefined;
  for (const index of indexesOf(organisation).positions) {
    const found = index.nearest(longitude, latitude, (id) => organisation.exists(id, date));
    if (found !== undefined) return found;
  }
  return undefined;
}

function byText(organisation: Organisation, text: string, date: string | undefined): string | undefined {
  const matches = indexesOf(organisation).titles.find(text);
  const named = new Set(matches.flatMap(({ units }) => units).filter((id) => organisation.exists(id, date)));
  const meant = [...named].filter((id) => isConsistent(organisation, id, named));
  // How many of the areas a unit lies in are named, the unit itself included.
  const support = new Map(meant.map((id) => [id, organisation.ancestors(id).filter((above) => named.has(above)).length]));
  const most = Math.max(0, ...support.values());
  return commonAncestor(
    organisation,
    meant.filter((id) => support.get(id) === most),
  );
}

/** Whether no area above a unit is contradicted: where the text names streets, and the unit lies in a street, it is one of those. */
function isConsistent(organisation: Organisation, id: string, named: ReadonlySet<string>): boolean {
  const levelsNamed = new Set([...named].map((other) => organisation.levelOf(other)));
  return organisation.ancestors(id).every((above) => {
    const area = organisation.unit(above);
    return area === undefined || !isArea(area) || !levelsNamed.has(area.level) || named.has(above);
  });
}

/** The narrowest unit that covers all of these; of none, none. */
function commonAncestor(organisation: Organisation, ids: readonly string[]): string | undefined {
  const [first] = ids;
  return first === undefined ? undefined : organisation.ancestors(first).find((above) => ids.every((id) => organisation.covers(above, id)));
}
