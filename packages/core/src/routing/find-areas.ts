import { areaIndexOf, type AreaIndex } from "./area-index.js";
import { locate, LOCATE_WITHIN_M } from "./locate.js";
import type { Organisation } from "./organisation.js";
import { plainTitle } from "./plain-title.js";
import { distance } from "./position-index.js";
import { matchWord } from "./word-match.js";

/** What to look for. */
export interface AreaSearch {
  /** Words of the area's title and of the titles above it. */
  text?: string | undefined;
  /** WGS 84 degrees; looked at where there is no text. */
  position?: { longitude: number; latitude: number } | undefined;
  /** Default: the narrowest that has areas. */
  level?: string | undefined;
  atMost: number;
  /** The civil date on which areas must exist; without it all count. */
  date?: string | undefined;
}

/** What lies beyond is left out: no path of names is as long, and the time a search takes grows with its letters. */
const MOST_WORDS = 8;
const MOST_LETTERS = 100;
const MOST_LETTERS_OF_WORD = 40;

/** A piece less outweighs whatever an own title holds: there are a hundred letters at most. */
const ONE_PIECE = 1000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Finds areas of a level, by id. With a text: those in whose titles, or in the titles above them, every word is found (see
 * `matchWord`); first those that need the fewest pieces, of them those whose own title holds most, then as the district lists
 * them. With a position: the unit a
 * matter there would be placed in (`locate`), then the other areas within 5 km, the nearest first; none where the position
 * lies in no area. With neither: the level's areas as the district lists them.
 */
export function findAreas(organisation: Organisation, search: AreaSearch): string[] {
  const index = areaIndexOf(organisation);
  const exists = (id: string): boolean => organisation.exists(id, search.date);
  const level = search.level ?? index.narrowest ?? "";
  const words = plainTitle(search.text ?? "")
    .slice(0, MOST_LETTERS)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, MOST_LETTERS_OF_WORD));
  if (words.length > 0) return byWords(index, words, level, search.atMost, exists);
  if (search.position !== undefined) return byPosition(organisation, index, search.position, level, search, exists);
  return first(idsOf(index, level), search.atMost, exists);
}

const idsOf = (index: AreaIndex, level: string): string[] => index.areasOf(level).map((unit) => index.ids[unit] ?? "");

function byWords(index: AreaIndex, words: readonly string[], level: string, atMost: number, exists: (id: string) => boolean): string[] {
  const matches = words.map((word) => matchWord(index, word));
  /** Areas by how well they match, best lowest; of each no more than are asked for. */
  const ranks = new Map<number, string[]>();
  for (const unit of index.areasOf(level)) {
    const pieces = matches.map((match) => match.pieces(unit));
    if (pieces.includes(0)) continue;
    const rank = sum(pieces) * ONE_PIECE - sum(matches.map((match) => match.own(unit)));
    const list = ranks.get(rank) ?? [];
    const id = index.ids[unit] ?? "";
    if (list.length < atMost && exists(id)) list.push(id);
    ranks.set(rank, list);
  }
  return [...ranks]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ids]) => ids)
    .slice(0, atMost);
}

function byPosition(
  organisation: Organisation,
  index: AreaIndex,
  position: { longitude: number; latitude: number },
  level: string,
  { atMost, date }: AreaSearch,
  exists: (id: string) => boolean,
): string[] {
  const placed = locate(organisation, position, date);
  if (placed === organisation.root) return [];
  const near = idsOf(index, level).flatMap((id) => {
    const { longitude, latitude } = organisation.unit(id) ?? {};
    if (id === placed || longitude === undefined || latitude === undefined) return [];
    const metres = distance(position, { longitude, latitude });
    return metres <= LOCATE_WITHIN_M ? [{ id, metres }] : [];
  });
  near.sort((a, b) => a.metres - b.metres);
  return [
    placed,
    ...first(
      near.map(({ id }) => id),
      atMost - 1,
      exists,
    ),
  ];
}

function first(ids: readonly string[], atMost: number, exists: (id: string) => boolean): string[] {
  const found: string[] = [];
  for (const id of ids) {
    if (found.length >= atMost) break;
    if (exists(id)) found.push(id);
  }
  return found;
}
