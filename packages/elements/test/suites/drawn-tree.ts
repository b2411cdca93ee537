/** Values of these differ from one instance to the next. */
const ownOfInstances = new Set([
  "id",
  "for",
  "name",
  "aria-describedby",
  "aria-labelledby",
  "aria-controls",
  "aria-activedescendant",
  "form",
]);

/** What an element has drawn, as text: tags, attributes, states of controls and texts, without what differs by instance. */
export function drawnTree(element: Element): string {
  return [...(element.shadowRoot ?? element).childNodes].map((node) => written(node, "")).join("");
}

function written(node: Node, indent: string): string {
  if (node instanceof Text) return node.data.trim() === "" ? "" : `${indent}${node.data.replace(/\s+/g, " ").trim()}\n`;
  if (!(node instanceof Element)) return "";
  const attributes = [...node.attributes]
    .filter(({ name }) => !ownOfInstances.has(name))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort();
  const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map((child) => written(child, `${indent}  `));
  return `${indent}<${node.localName}${attributes.join("")}${stateOf(node)}>\n${inside.join("")}`;
}

function stateOf(node: Element): string {
  if (node instanceof HTMLInputElement) return ` value=${JSON.stringify(node.value)} checked=${String(node.checked)}`;
  return node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement ? ` value=${JSON.stringify(node.value)}` : "";
}
