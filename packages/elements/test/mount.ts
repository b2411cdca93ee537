/**
 * Puts an element on the page with the given properties set, and waits until it has drawn itself.
 *
 * @param tag a defined tag
 * @param properties set before it is attached
 * @param parent where to put it; the page's body unless given
 */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  parent: Element = document.body,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  parent.append(element);
  await drawn(element);
  return element;
}

/** Waits until an element has drawn all that was set on it. */
export async function drawn(element: Element): Promise<void> {
  if ("updateComplete" in element) await element.updateComplete;
}

/** An element's visible text, as one line. */
export function textOf(node: Element | ShadowRoot | null | undefined): string {
  return node?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
