/** Every element below a node, through shadow roots, in document order. */
export function* deepElements(root: Element | ShadowRoot): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* deepElements(child.shadowRoot);
    yield* deepElements(child);
  }
}

/** An element and all below it, through shadow roots. */
export function* deepElementsOf(element: Element): Generator<Element> {
  yield element;
  if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  yield* deepElements(element);
}

/** The element that has the focus, through shadow roots; nothing where none has. */
export function deepActiveElement(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === document.body ? undefined : active;
}

/** The parent, through shadow roots. */
export function deepParent(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** What an element is, for a test's message. */
export function briefly(element: Element): string {
  const name = element.getAttribute("aria-label") ?? element.textContent?.replace(/\s+/g, " ").trim().slice(0, 40) ?? "";
  return `<${element.localName}${element.className ? ` class="${String(element.getAttribute("class"))}"` : ""}> ${name}`.trim();
}
