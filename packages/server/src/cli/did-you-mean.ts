/**
 * The known word most like one that is unknown, by the pairs of letters they share (Dice's coefficient); nothing where
 * none shares half of them.
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const wanted = pairs(word);
  let best: { word: string; likeness: number } | undefined;
  for (const each of known) {
    const own = pairs(each);
    const shared = wanted.filter((pair) => own.includes(pair)).length;
    const likeness = (2 * shared) / (wanted.length + own.length);
    if (likeness >= 0.5 && likeness > (best?.likeness ?? 0)) best = { word: each, likeness };
  }
  return best?.word;
}

const pairs = (word: string): string[] => Array.from({ length: Math.max(word.length - 1, 1) }, (_, index) => word.slice(index, index + 2));
