import { XMLParser, XMLValidator } from "fast-xml-parser";
import { xesTypes, type XesAttribute, type XesLog, type XesTrace } from "./xes-log.js";

/**
 * A log that was read, or why it was not: `xml-malformed` (not well-formed XML), `xml-doctype` (a document type, which
 * could define entities, is refused), `not-a-log` (no XES log inside).
 */
export type ReadXes = { ok: true; log: XesLog } | { ok: false; code: "xml-malformed" | "xml-doctype" | "not-a-log"; details?: string };

/** An element as the parser gives it: its children under its name, its attributes under `:@`. */
type Element = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  htmlEntities: true,
});

/** Reads an XES log (IEEE 1849, and the earlier XES 1.0 and 2.0). Never throws. */
export function fromXes(text: string): ReadXes {
  if (/<!DOCTYPE/i.test(text)) return { ok: false, code: "xml-doctype" };
  const validity = XMLValidator.validate(text);
  if (validity !== true) return { ok: false, code: "xml-malformed", details: `${validity.err.line}: ${validity.err.msg}` };
  let document: Element[];
  try {
    document = parser.parse(text) as Element[];
  } catch (error) {
    return { ok: false, code: "xml-malformed", details: error instanceof Error ? error.message : "" };
  }
  const root = document.find((element) => nameOf(element) === "log");
  return root === undefined ? { ok: false, code: "not-a-log" } : { ok: true, log: readLog(childrenOf(root)) };
}

const nameOf = (element: Element): string => Object.keys(element).find((key) => key !== ":@") ?? "";

const childrenOf = (element: Element): Element[] => {
  const children = element[nameOf(element)];
  return Array.isArray(children) ? (children as Element[]) : [];
};

function attribute(element: Element, name: string): string | undefined {
  const value = (element[":@"] as Readonly<Record<string, unknown>> | undefined)?.[name];
  return value === undefined ? undefined : String(value);
}

const named = (elements: readonly Element[], name: string): Element[] => elements.filter((element) => nameOf(element) === name);

function readLog(children: readonly Element[]): XesLog {
  return {
    extensions: named(children, "extension").map((element) => ({
      name: attribute(element, "name") ?? "",
      prefix: attribute(element, "prefix") ?? "",
      uri: attribute(element, "uri") ?? "",
    })),
    classifiers: named(children, "classifier").map((element) => {
      const scope = attribute(element, "scope");
      return { name: attribute(element, "name") ?? "", keys: attribute(element, "keys") ?? "", ...(scope === undefined ? {} : { scope }) };
    }),
    globals: named(children, "global").map((element) => ({
      scope: attribute(element, "scope") ?? "event",
      attributes: readAttributes(childrenOf(element)),
    })),
    attributes: readAttributes(children),
    traces: named(children, "trace").map((element) => readTrace(childrenOf(element))),
  };
}

const readTrace = (children: readonly Element[]): XesTrace => ({
  attributes: readAttributes(children),
  events: named(children, "event").map((element) => readAttributes(childrenOf(element))),
});

const holders: readonly string[] = [...xesTypes, "list", "container"];

const readAttributes = (elements: readonly Element[]): XesAttribute[] =>
  elements.filter((element) => holders.includes(nameOf(element))).map(readAttribute);

function readAttribute(element: Element): XesAttribute {
  const type = nameOf(element) as XesAttribute["type"];
  const inner = childrenOf(element);
  // The 2016 edition wraps the members of a list in an element of its own.
  const children = readAttributes([...inner, ...named(inner, "values").flatMap(childrenOf)]);
  const value = readValue(type, attribute(element, "value") ?? "");
  return { key: attribute(element, "key") ?? "", type, value, ...(children.length === 0 ? {} : { children }) };
}

/** A value by its type; a number JavaScript cannot hold exactly stays the text it is. */
function readValue(type: XesAttribute["type"], text: string): string | number | boolean {
  if (type === "boolean") return text.trim().toLowerCase() === "true";
  if (type !== "int" && type !== "float") return text;
  const number = Number(text);
  const exact = text.trim() !== "" && Number.isFinite(number) && (type === "float" || Number.isSafeInteger(number));
  return exact ? number : text;
}
