import type { Unit } from "../definition/index.js";
import { cutsWord, plainTitle } from "./plain-title.js";

/** A stretch of a text that is the title of one unit, or of several of the same name. */
export interface TitleMatch {
  from: number;
  to: number;
  units: readonly string[];
}

/** Finds the titles of units inside a text. */
export interface TitleIndex {
  /** The titles that occur, without those that lie inside a longer one: 河西 in 河西街道. */
  find(text: string): TitleMatch[];
}

/** Single characters are no names: 东 occurs in half of all addresses. */
const SHORTEST = 2;

/**
 * Indexes titles by their text. A search looks up every stretch of the text that is as long as some title: the cost is
 * the text's length times the number of different title lengths (some twenty), whatever the number of units.
 */
export function createTitleIndex(units: readonly Unit[]): TitleIndex {
  const byTitle = new Map<string, Set<string>>();
  for (const { id, title } of units) {
    for (const words of [title?.["zh-CN"], title?.en]) {
      const key = plainTitle(words ?? "");
      if (key.length >= SHORTEST) byTitle.set(key, (byTitle.get(key) ?? new Set()).add(id));
    }
  }
  const lengths = [...new Set([...byTitle.keys()].map((key) => key.length))].sort((a, b) => b - a);
  return {
    find(given) {
      const text = plainTitle(given);
      const matches: TitleMatch[] = [];
      for (const length of lengths) {
        for (let from = 0; from + length <= text.length; from += 1) {
          const found = byTitle.get(text.slice(from, from + length));
          const to = from + length;
          if (found === undefined || !isWhole(text, from, to) || matches.some((longer) => longer.from <= from && to <= longer.to)) continue;
          matches.push({ from, to, units: [...found] });
        }
      }
      return matches;
    },
  };
}

/** Whether a stretch does not cut a Latin word or a number in two. */
const isWhole = (text: string, from: number, to: number): boolean => !cutsWord(text, from) && !cutsWord(text, to);
