import type { Locale } from "@gridloop/core/definition";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { matchLocale } from "./match-locale.js";

/** Keeps an element in the language of the nearest `lang` attribute, also when a page changes it later. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #stopWatching: (() => void) | undefined;
  #locale: Locale | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language at the host's place. */
  get locale(): Locale {
    return (this.#locale ??= matchLocale(nearestLanguage(this.#host)));
  }

  hostConnected(): void {
    this.#forget();
    this.#stopWatching = watchLanguage(this.#host, () => this.#forget());
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  #forget(): void {
    this.#locale = undefined;
    this.#host.requestUpdate();
  }
}

/** The value of the nearest `lang` attribute, through shadow roots, as the HTML standard determines a node's language. */
function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node.hasAttribute("lang")) return node.getAttribute("lang") ?? "";
  }
  return "";
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** One observer for each document or shadow root, however many elements listen: a page may hold hundreds. */
const watchedRoots = new WeakMap<Node, { listeners: Set<() => void>; observer: MutationObserver }>();

/**
 * Calls back whenever a `lang` attribute changes in any tree the element stands in.
 * @returns a function that ends it
 */
function watchLanguage(element: Element, changed: () => void): () => void {
  const ends: (() => void)[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    ends.push(listenOn(root, changed));
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => ends.forEach((end) => end());
}

function listenOn(root: Node, changed: () => void): () => void {
  const watched = watchedRoots.get(root) ?? startWatching(root);
  watched.listeners.add(changed);
  return () => {
    watched.listeners.delete(changed);
    if (watched.listeners.size > 0) return;
    watched.observer.disconnect();
    watchedRoots.delete(root);
  };
}

function startWatching(root: Node): { listeners: Set<() => void>; observer: MutationObserver } {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => listeners.forEach((changed) => changed()));
  observer.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
  const watched = { listeners, observer };
  watchedRoots.set(root, watched);
  return watched;
}
