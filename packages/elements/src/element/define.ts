import { hearOfLateProviders } from "./late-providers.js";
import { warn } from "./warning.js";

/** A custom element class that says which version of its package it came with. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element unless its tag is taken. A portal may well load two copies of this package; the first one wins
 * and the console names both versions, where the platform alone would throw and stop the second script half-way.
 *
 * @param tag the tag to register, such as `gridloop-case-timeline`
 * @param element the class to register under it
 */
export function define(tag: string, element: VersionedElement): void {
  const existing = customElements.get(tag);
  if (existing === undefined) {
    hearOfLateProviders();
    customElements.define(tag, element);
    return;
  }
  if (existing === element) return;
  const first = "version" in existing ? String(existing.version) : "of unknown origin";
  warn("already-defined", tag, `<${tag}> is already defined (version ${first}); version ${element.version} was not registered.`);
}
