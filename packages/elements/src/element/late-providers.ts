import { ContextRoot } from "@lit/context";

let isHeard = false;

/**
 * Lets elements hear of a provider that comes after them: one whose tag is registered later than theirs, as scripts of a page
 * may arrive in any order, or one that is put around them.
 */
export function hearOfLateProviders(): void {
  if (isHeard) return;
  isHeard = true;
  new ContextRoot().attach(document.documentElement);
}
