import type { DistrictView } from "@gridloop/core/api";

/** A matter a case can be about, as the district's list has it. */
export type Item = DistrictView["items"][number];

/** What a search found, best first. */
export interface FoundItems {
  readonly items: readonly Item[];
  /** Whether they hold all that was asked for; else they only come near it. */
  readonly exact: boolean;
}

/** A matter made ready to be searched: texts in one width and case. */
interface Searchable {
  readonly item: Item;
  readonly titles: readonly string[];
  readonly all: string;
  /** How long the title is: of two that fit alike, the shorter one is the plainer matter. */
  readonly length: number;
}

/** At most so many matters are offered where none holds all that was asked for. */
const mostNear = 8;

/** A text as it is compared: full-width letters and digits, case and white space make no difference. */
export const comparable = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * Makes a search over matters by their titles, in both languages, and their keywords. It answers with titles that begin
 * with what was typed, then titles that hold it, then those that hold its words in any order, then those known by keyword.
 * Where there is none, with matters that share the rarest parts of it: people say what they see (“门口路灯坏了不亮”), not
 * what the catalogue calls it.
 */
export function itemSearch(items: readonly Item[]): (query: string) => FoundItems {
  const searchables = items.map((item): Searchable => {
    const titles = [item.title["zh-CN"], item.title.en].flatMap((title) => (title ? [comparable(title)] : []));
    const all = [...titles, ...(item.keywords ?? []).map(comparable)].join("\n");
    return { item, titles, all, length: titles[0]?.length ?? 0 };
  });
  return (query) => {
    const asked = comparable(query);
    if (asked === "") return { items: [], exact: true };
    const ranked = searchables.flatMap((searchable) => {
      const rank = rankOf(searchable, asked);
      return rank === undefined ? [] : [{ item: searchable.item, length: searchable.length, rank }];
    });
    if (ranked.length === 0) return { items: nearest(searchables, asked), exact: false };
    return { items: ranked.sort((a, b) => a.rank - b.rank || a.length - b.length).map(({ item }) => item), exact: true };
  };
}

/** How well a matter fits, the less the better; nothing where it does not. */
function rankOf({ titles, all }: Searchable, asked: string): number | undefined {
  if (titles.some((title) => title.startsWith(asked))) return 0;
  if (titles.some((title) => title.includes(asked))) return 1;
  const words = asked.split(" ");
  if (titles.some((title) => words.every((word) => title.includes(word)))) return 2;
  return words.every((word) => all.includes(word)) ? 3 : undefined;
}

/** Matters that share parts of what was asked, weighed by how few matters have that part (inverse document frequency). */
function nearest(searchables: readonly Searchable[], asked: string): Item[] {
  const weights = partsOf(asked).flatMap((part) => {
    const having = searchables.filter(({ all }) => all.includes(part)).length;
    return having === 0 ? [] : [{ part, weight: Math.log1p(searchables.length / having) }];
  });
  const scored = searchables
    .map(({ item, all, length }) => ({
      item,
      length,
      score: weights.reduce((sum, { part, weight }) => sum + (all.includes(part) ? weight : 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.length - b.length);
  const enough = (scored[0]?.score ?? 0) / 2;
  return scored
    .filter(({ score }) => score >= enough)
    .slice(0, mostNear)
    .map(({ item }) => item);
}

/** Words of three letters and more; of Chinese, which writes no spaces, each two characters that stand together. */
function partsOf(asked: string): string[] {
  const words = asked.match(/[a-z0-9]{3,}/g) ?? [];
  const pairs = (asked.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  return [...new Set([...words, ...pairs])];
}
