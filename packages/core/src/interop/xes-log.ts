/** The types of XES attributes that hold a value. */
export const xesTypes = ["string", "date", "int", "float", "boolean", "id"] as const;

/** An attribute of an XES log, trace or event (IEEE 1849-2016, 4.3). Dates are kept as written; `list` and `container` hold children only. */
export interface XesAttribute {
  key: string;
  type: (typeof xesTypes)[number] | "list" | "container";
  value: string | number | boolean;
  children?: XesAttribute[];
}

/** One case of a log. */
export interface XesTrace {
  attributes: XesAttribute[];
  /** The attributes of each event, in the log's order. */
  events: XesAttribute[][];
}

/** An XES log. */
export interface XesLog {
  extensions: { name: string; prefix: string; uri: string }[];
  classifiers: { name: string; keys: string; scope?: string }[];
  globals: { scope: string; attributes: XesAttribute[] }[];
  attributes: XesAttribute[];
  traces: XesTrace[];
}

/** The value of an attribute by its key. */
export const xesValue = (attributes: readonly XesAttribute[], key: string): string | number | boolean | undefined =>
  attributes.find((attribute) => attribute.key === key)?.value;
