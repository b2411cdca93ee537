/**
 * The candidate a person most likely meant: the one fewest keystrokes away (restricted Damerau–Levenshtein distance:
 * insert, delete, replace, swap neighbours), if that is at most a third of the word and at least one.
 *
 * @returns nothing where no candidate is near enough to be worth offering.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase(), fewest);
    if (steps < fewest) [best, fewest] = [candidate, steps];
  }
  return best;
}

/** Gives up, answering `limit`, once every way costs that much. */
function distance(left: string, right: string, limit: number): number {
  let [before, previous] = [[] as number[], Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replace = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      let steps = Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) steps = Math.min(steps, (before[column - 2] ?? 0) + 1);
      current.push(steps);
    }
    if (Math.min(...current) >= limit) return limit;
    [before, previous] = [previous, current];
  }
  return previous[right.length] ?? limit;
}
