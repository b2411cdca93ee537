/** The number and the code of a case. The code is a secret of whoever reported. */
export interface CaseKey {
  readonly number: string;
  readonly code: string;
}

/**
 * Takes `#number=…&code=…` from the page's address, and the code off it: an address is shown, bookmarked and shared.
 * A fragment, not a query, because no server ever gets to see it.
 *
 * @returns nothing unless both are there
 */
export function takeFromFragment(): CaseKey | undefined {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const number = parameters.get("number");
  const code = parameters.get("code");
  if (!number || !code) return undefined;
  parameters.delete("code");
  history.replaceState(history.state, "", `#${parameters.toString()}`);
  return { number, code };
}
