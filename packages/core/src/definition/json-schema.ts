import { districtSchema } from "./district.js";
import { fileLists } from "./file-reference.js";
import { descriptionsEn } from "./locales/descriptions.en.js";
import { descriptionsZhCn } from "./locales/descriptions.zh-cn.js";
import type { Locale } from "./text.js";
import { workflowSchema } from "./workflow.js";
import { z } from "./zod.js";

/** A JSON Schema (draft 2020-12) as plain data. */
export interface DefinitionJsonSchema {
  [keyword: string]: unknown;
}

/** How a JSON Schema is wanted. */
export interface JsonSchemaOptions {
  /** The language of `description`; both are in `x-descriptions`. Default "en". */
  locale?: Locale;
}

/** Descriptions by concept and property, `limit.amount`; `*` stands for any one part. */
export type DescriptionTable = Record<string, string>;

const tables: Record<Locale, DescriptionTable> = { "zh-CN": descriptionsZhCn, en: descriptionsEn };

/**
 * What a district may write, as JSON Schema (draft 2020-12): for editors, for `gridloop types`, and for whoever makes
 * definitions with other tools. Rules that span several keys, and whether ids name anything, are for `checkDistrict`.
 */
export function districtJsonSchema(options: JsonSchemaOptions = {}): DefinitionJsonSchema {
  return described(districtSchema, "district", options.locale ?? "en");
}

/** What a workflow may write, as `districtJsonSchema` does for a whole district. */
export function workflowJsonSchema(options: JsonSchemaOptions = {}): DefinitionJsonSchema {
  return described(workflowSchema, "workflow", options.locale ?? "en");
}

function described(schema: z.ZodType, name: string, locale: Locale): DefinitionJsonSchema {
  // What a person writes, before defaults are filled in.
  const { $defs, ...root } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" }) as DefinitionJsonSchema;
  const concepts = { ...($defs as Record<string, DefinitionJsonSchema>) };
  if (concepts["district"] !== undefined) Object.assign(concepts, { fileReference, district: withFileReferences(concepts["district"]) });
  const definitions = Object.entries(concepts).map(([concept, part]) => [concept, describe(part, concept, locale)]);
  return { ...describe(root, name, locale), $defs: Object.fromEntries(definitions) };
}

const fileReference: DefinitionJsonSchema = {
  type: "object",
  properties: { $file: { type: "string", minLength: 1 } },
  required: ["$file"],
  additionalProperties: false,
};

/** A document as it is written may keep its large lists in files of their own. */
function withFileReferences(district: DefinitionJsonSchema): DefinitionJsonSchema {
  const properties = Object.entries(district["properties"] as Record<string, DefinitionJsonSchema>).map(([name, property]) => {
    if (!(fileLists as readonly string[]).includes(name)) return [name, property];
    return [name, { anyOf: [property, { $ref: "#/$defs/fileReference" }] }];
  });
  return { ...district, properties: Object.fromEntries(properties) };
}

/** Describes a schema and all it holds; `key` is its name in the tables. */
function describe(schema: DefinitionJsonSchema, key: string, locale: Locale): DefinitionJsonSchema {
  const inner = describeParts(schema, key, locale);
  const texts = { "zh-CN": lookUp(tables["zh-CN"], key), en: lookUp(tables.en, key) };
  if (texts["zh-CN"] === undefined && texts.en === undefined) return inner;
  return { description: texts[locale], "x-descriptions": texts, ...inner };
}

function describeParts(schema: DefinitionJsonSchema, key: string, locale: Locale): DefinitionJsonSchema {
  const parts: DefinitionJsonSchema = { ...schema };
  if (isSchema(schema["properties"])) {
    const properties = Object.entries(schema["properties"] as Record<string, DefinitionJsonSchema>);
    parts["properties"] = Object.fromEntries(properties.map(([name, property]) => [name, describe(property, `${key}.${name}`, locale)]));
  }
  for (const keyword of ["items", "additionalProperties"] as const) {
    if (isSchema(schema[keyword])) parts[keyword] = describeParts(schema[keyword] as DefinitionJsonSchema, key, locale);
  }
  for (const keyword of ["anyOf", "allOf", "oneOf"] as const) {
    if (Array.isArray(schema[keyword]))
      parts[keyword] = (schema[keyword] as DefinitionJsonSchema[]).map((branch) => describeParts(branch, key, locale));
  }
  return parts;
}

const isSchema = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** The description of `a.b.c`, else of `a.*.c`, else of `*.c`. */
function lookUp(table: DescriptionTable, key: string): string | undefined {
  const parts = key.split(".");
  const last = parts.at(-1);
  return (
    table[key] ?? (parts.length > 2 ? table[`${parts[0]}.*.${last}`] : undefined) ?? (parts.length > 1 ? table[`*.${last}`] : undefined)
  );
}
