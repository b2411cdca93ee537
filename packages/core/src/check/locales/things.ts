import type { Thing } from "../references.js";

/** The messages for references that lead nowhere, one for each kind of thing. */
export function unknownThings(
  names: Record<Thing, string>,
  words: (name: string) => { message: string; remedy: string; nearest: string },
): Record<string, { message: string; remedy: string; nearest: string }> {
  return Object.fromEntries(Object.entries(names).map(([thing, name]) => [`unknown-${thing}`, words(name)]));
}
