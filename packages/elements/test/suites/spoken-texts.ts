import { deepElementsOf, deepParent } from "./deep-tree.js";

/** Attributes whose values people read or hear. */
const spokenAttributes = ["aria-label", "aria-description", "aria-valuetext", "placeholder", "title", "alt", "label"] as const;

/**
 * Every text of an element that somebody reads or hears, hidden ones included, with the exception of what stands inside
 * `lang=""`: that is how an element marks words that people wrote, in a language it does not know.
 */
export function spokenTexts(element: Element): string[] {
  return [...deepElementsOf(element)].filter((each) => !isInUnknownLanguage(each)).flatMap((each) => textsOf(each));
}

function textsOf(element: Element): string[] {
  if (element.localName === "style" || element.localName === "script") return [];
  const attributes = spokenAttributes.map((name) => element.getAttribute(name) ?? "");
  const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
  return [...attributes, ...own].map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
}

function isInUnknownLanguage(element: Element): boolean {
  for (let each: Element | undefined = element; each; each = deepParent(each)) {
    if (each.hasAttribute("lang")) return each.getAttribute("lang") === "";
  }
  return false;
}
