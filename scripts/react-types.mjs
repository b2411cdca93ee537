// Writes react.d.ts of a package with elements: how React 19 takes them in JSX, from its custom-elements.json.
//
// React 19 sets as a property what an element has as a property, and as an attribute what it has not; it hears an event
// under "on" and its name. What all elements share, from `className` to `ref`, is React's own to say.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The parts of a manifest's declaration that are read here.
 * @typedef {{ name: string, tagName?: string, customElement?: true, summary?: string, members?: readonly Member[],
 *   attributes?: readonly Attribute[], events?: readonly { name: string, description?: string, type?: { text: string } }[] }} Declaration
 * @typedef {{ kind: string, name: string, description?: string, static?: true, readonly?: true }} Member
 * @typedef {{ name: string, description?: string, fieldName?: string }} Attribute
 * @typedef {Declaration & { tagName: string }} Element
 */

const head = `// Written from custom-elements.json.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
`;

const shared = `
/** An element in JSX: its own properties, its attributes and events by the names they have in HTML, and what all elements share. */
type InJsx<Element, Own extends keyof Element, InHtml> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, Own | keyof InHtml> & {
  [Name in Own]?: Element[Name] | undefined;
} & InHtml;
`;

/**
 * Writes a package's react.d.ts.
 * @param {string} folder the package's
 */
export function writeReactTypes(folder) {
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), "utf8");
  const { name } = /** @type {{ name: string }} */ (JSON.parse(read("package.json")));
  const elements = elementsOf(JSON.parse(read("custom-elements.json")));
  writeFileSync(join(folder, "react.d.ts"), reactTypes(name, elements, read("src/index.ts")));
}

/**
 * The elements of a manifest, by tag.
 * @param {{ modules: readonly { declarations?: readonly Declaration[] }[] }} manifest
 */
function elementsOf({ modules }) {
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const elements = declared.filter(/** @returns {each is Element} */ (each) => each.customElement === true && each.tagName !== undefined);
  return elements.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/**
 * @param {string} packageName
 * @param {readonly Element[]} elements
 * @param {string} face the source of the package's index: what it exports is imported from it, all else is an answer of core's interface
 */
function reactTypes(packageName, elements, face) {
  const carried = elements.flatMap(({ events = [] }) => events.flatMap(({ type }) => typeNames(type?.text ?? "")));
  const [own, cores] = [new Set(elements.map(({ name }) => name)), new Set()];
  for (const name of carried) (new RegExp(`\\b${name}\\b`).test(face) ? own : cores).add(name);
  return [
    head,
    imported(own, packageName),
    imported(cores, "@gridloop/core/api"),
    shared,
    `\ndeclare module "react" {\n  namespace JSX {\n    interface IntrinsicElements {\n`,
    elements.map(inJsx).join(""),
    "    }\n  }\n}\n",
  ].join("");
}

/** The names of types an event's type text mentions. @param {string} text */
const typeNames = (text) => (text.match(/\b[A-Z]\w*/g) ?? []).filter((name) => name !== "CustomEvent");

/** @param {ReadonlySet<unknown>} names @param {string} from */
const imported = (names, from) => (names.size > 0 ? `import type { ${[...names].sort().join(", ")} } from "${from}";\n` : "");

/** @param {Element} element */
function inJsx({ name, tagName, summary, members = [], attributes = [], events = [] }) {
  const own = members.filter((member) => member.kind === "field" && !member.static && !member.readonly).map((member) => `"${member.name}"`);
  const named = attributes.filter((attribute) => attribute.fieldName !== attribute.name);
  return [
    comment(summary, 6),
    `      "${tagName}": InJsx<\n        ${name},\n        ${own.join(" | ") || "never"},\n        {\n`,
    ...named.map((each) => `${comment(each.description, 10)}          "${each.name}"?: ${name}["${each.fieldName}"] | undefined;\n`),
    ...events.map(
      (each) =>
        `${comment(each.description, 10)}          "on${each.name}"?: ((event: ${each.type?.text ?? "CustomEvent"}) => void) | undefined;\n`,
    ),
    "        }\n      >;\n",
  ].join("");
}

/** @param {string | undefined} text @param {number} indent */
const comment = (text, indent) => (text ? `${" ".repeat(indent)}/** ${text.replace(/\s+/g, " ").trim()} */\n` : "");
