import type { Organisation } from "./organisation.js";
import { plainTitle } from "./plain-title.js";
import { isArea } from "./unit-tree.js";

/** The units of an organisation laid out for searching their titles. A unit is its place in the lists; parents come before children. */
export interface AreaIndex {
  ids: readonly string[];
  /** The unit above; -1 for none. */
  parents: Int32Array;
  /** A unit's title in both languages, as plain text, one a line. */
  titles: readonly string[];
  /** The units whose title holds a character, or two in a row. */
  holding(letters: string): readonly number[];
  /** The areas of a level as the district lists them. */
  areasOf(level: string): readonly number[];
  /** The narrowest level that has areas. */
  narrowest: string | undefined;
}

/** Built when an organisation is first searched, and kept as long as the organisation is. */
const indexes = new WeakMap<Organisation, AreaIndex>();

/** The index of an organisation. */
export function areaIndexOf(organisation: Organisation): AreaIndex {
  let known = indexes.get(organisation);
  if (known === undefined) indexes.set(organisation, (known = build(organisation)));
  return known;
}

function build(organisation: Organisation): AreaIndex {
  const depth = new Map(organisation.units.map(({ id }) => [id, organisation.ancestors(id).length]));
  const units = [...organisation.units].sort((a, b) => (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const titles = units.map(({ title }) => [title?.["zh-CN"], title?.en].map((words) => plainTitle(words ?? "")).join("\n"));
  const byLetters = unitsByLetters(titles);
  const byLevel = new Map<string, number[]>();
  for (const unit of organisation.units) {
    if (unit.level !== undefined && isArea(unit)) push(byLevel, unit.level, places.get(unit.id) ?? 0);
  }
  return {
    ids: units.map(({ id }) => id),
    parents: Int32Array.from(units, ({ id }) => places.get(organisation.ancestors(id)[1] ?? "") ?? -1),
    titles,
    holding: (letters) => byLetters.get(letters) ?? [],
    areasOf: (level) => byLevel.get(level) ?? [],
    narrowest: [...organisation.levelIndex.keys()].filter((level) => byLevel.has(level)).at(-1),
  };
}

function unitsByLetters(titles: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [place, title] of titles.entries()) {
    const letters = new Set<string>();
    for (let at = 0; at < title.length; at += 1) letters.add(title.charAt(at)).add(title.slice(at, at + 2));
    for (const each of letters) push(found, each, place);
  }
  return found;
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
