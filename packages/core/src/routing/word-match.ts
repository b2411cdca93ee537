import type { AreaIndex } from "./area-index.js";
import { cutsWord } from "./plain-title.js";

/** Which units a word of a search means. Units are places in the index. */
export interface WordMatch {
  /** Into how few pieces the word must be cut to be found in the titles of a unit and of those above it; 0: it is not found. */
  pieces(unit: number): number;
  /** How many of the word's letters in a row stand in the unit's own title. */
  own(unit: number): number;
}

/**
 * Looks a word up in the titles of all units.
 *
 * Chinese is written without white space, so a word may be a run of several names: 天宁街道小东门桥. It means a unit if it can
 * be cut into pieces that follow each other, each of which stands in a title of the unit or of one above it. A piece has two
 * letters at least, or is the whole word, or a figure or Latin letter by itself; a Latin word or a number is never cut.
 * The fewer pieces the better: 天宁街道 as one name, before 天宁路网格 in another 街道.
 *
 * How far the word can be read on in a title from each of its letters is found by way of the units that hold the two letters
 * there, and handed down the tree: the cost is the number of those units, and of all units times the word's length.
 */
export function matchWord(index: AreaIndex, word: string): WordMatch {
  const size = word.length;
  const reach = new Uint8Array(index.ids.length * size);
  const own = new Uint8Array(index.ids.length);
  for (let from = 0; from < size; from += 1) {
    const least = shortestPiece(word, from);
    if (cutsWord(word, from) || from + least > size) continue;
    for (const unit of index.holding(word.slice(from, from + least))) {
      const length = readOn(index.titles[unit] ?? "", word, from, least);
      reach[unit * size + from] = length;
      own[unit] = Math.max(own[unit] ?? 0, length);
    }
  }
  handDown(index, reach, size);
  return { pieces: (unit) => fewestPieces(word, reach, unit * size), own: (unit) => own[unit] ?? 0 };
}

function shortestPiece(word: string, from: number): number {
  const alone = word.length === 1 || (/[a-z0-9]/.test(word.charAt(from)) && !cutsWord(word, from + 1));
  return alone ? 1 : 2;
}

/** How many letters of the word, from one of them on, stand in a title in a row; `least` are known to. */
function readOn(title: string, word: string, from: number, least: number): number {
  if (title.includes(word.slice(from))) return word.length - from;
  let length = least;
  while (title.includes(word.slice(from, from + length + 1))) length += 1;
  return length;
}

/** What stands in a title stands for all units below it, too. */
function handDown({ ids, parents }: AreaIndex, reach: Uint8Array, size: number): void {
  for (let unit = 0; unit < ids.length; unit += 1) {
    const above = parents[unit] ?? -1;
    if (above < 0) continue;
    for (let from = 0; from < size; from += 1) {
      const inherited = reach[above * size + from] ?? 0;
      if (inherited > (reach[unit * size + from] ?? 0)) reach[unit * size + from] = inherited;
    }
  }
}

function fewestPieces(word: string, reach: Uint8Array, offset: number): number {
  if (reach[offset] === 0) return 0;
  /** Where a piece may begin, and how many lie before it. A map is walked in the order of insertion, what is added meanwhile included. */
  const begins = new Map([[0, 0]]);
  for (const [from, before] of begins) {
    const most = reach[offset + from] ?? 0;
    if (most === 0) continue;
    if (from + most === word.length) return before + 1;
    for (let to = from + shortestPiece(word, from); to <= from + most; to += 1) {
      if (!cutsWord(word, to) && !begins.has(to)) begins.set(to, before + 1);
    }
  }
  return 0;
}
