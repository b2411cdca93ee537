import type { XesAttribute, XesLog, XesTrace } from "./xes-log.js";

/** Characters XML 1.0 cannot hold in any form (production 2, Char): control characters, lone surrogates, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- these are the very characters looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Written out, or reading would turn them into spaces (XML 1.0, 3.3.3, attribute-value normalisation).
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text inside a quoted XML attribute; what XML cannot hold becomes U+FFFD. */
const quoted = (text: string): string =>
  `"${text.replace(unwritable, "\uFFFD").replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign)}"`;

function attributeXml({ key, type, value, children = [] }: XesAttribute, indent: string): string {
  const own = type === "list" || type === "container" ? "" : ` value=${quoted(String(value))}`;
  const open = `${indent}<${type} key=${quoted(key)}${own}`;
  if (children.length === 0) return `${open}/>\n`;
  return `${open}>\n${attributesXml(children, `${indent}  `)}${indent}</${type}>\n`;
}

const attributesXml = (attributes: readonly XesAttribute[], indent: string): string =>
  attributes.map((attribute) => attributeXml(attribute, indent)).join("");

/** All that stands before the first trace. */
export function xesHead(log: Omit<XesLog, "traces">): string {
  const extensions = log.extensions.map(
    ({ name, prefix, uri }) => `  <extension name=${quoted(name)} prefix=${quoted(prefix)} uri=${quoted(uri)}/>\n`,
  );
  const globals = log.globals.map(
    ({ scope, attributes }) => `  <global scope=${quoted(scope)}>\n${attributesXml(attributes, "    ")}  </global>\n`,
  );
  const classifiers = log.classifiers.map(
    ({ name, keys, scope }) =>
      `  <classifier name=${quoted(name)}${scope === undefined ? "" : ` scope=${quoted(scope)}`} keys=${quoted(keys)}/>\n`,
  );
  const opening = `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1849.2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">\n`;
  // The order of the standard's schema: extensions, globals, classifiers, attributes.
  return [opening, ...extensions, ...globals, ...classifiers, attributesXml(log.attributes, "  ")].join("");
}

/** One trace. */
export function xesTrace({ attributes, events }: XesTrace): string {
  const inner = events.map((event) => `    <event>\n${attributesXml(event, "      ")}    </event>\n`).join("");
  return `  <trace>\n${attributesXml(attributes, "    ")}${inner}  </trace>\n`;
}

/** All that stands behind the last trace. */
export const xesTail = "</log>\n";

/** An XES log as XML (IEEE 1849-2016). */
export const writeXes = (log: XesLog): string => `${xesHead(log)}${log.traces.map(xesTrace).join("")}${xesTail}`;
