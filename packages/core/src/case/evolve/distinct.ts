/** In first-seen order. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
