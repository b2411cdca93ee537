const given = new Set<string>();

/**
 * Warns whoever embeds an element, once for each code and subject: elements never throw at a bad property value,
 * since one wrong row must not take a page down.
 *
 * @param code a stable word to search for, such as `already-defined`
 * @param subject what it is about, usually a tag
 * @param message what is wrong and what was done instead
 */
export function warn(code: string, subject: string, message: string): void {
  const key = `${code} ${subject}`;
  if (given.has(key)) return;
  given.add(key);
  // eslint-disable-next-line no-console -- the one place where elements speak to the developer
  console.warn(`[gridloop ${code}] ${message}`);
}
