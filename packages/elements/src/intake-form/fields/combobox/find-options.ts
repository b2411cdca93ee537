import type { Choice } from "@gridloop/core/api";

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/**
 * The choices whose title holds every word typed, in either language; those that begin with what was typed come first,
 * otherwise in their own order.
 */
export function findOptions(options: readonly Choice[], typed: string): readonly Choice[] {
  const whole = plain(typed).trim();
  if (whole === "") return options;
  const words = whole.split(/\s+/);
  const titles = (option: Choice): string[] =>
    Object.values(option.title)
      .filter((title) => title !== undefined)
      .map(plain);
  const found = options.filter((option) => words.every((word) => titles(option).some((title) => title.includes(word))));
  const isFirst = (option: Choice): boolean => titles(option).some((title) => title.startsWith(whole));
  return [...found.filter(isFirst), ...found.filter((option) => !isFirst(option))];
}
