import { describe, expect, test } from "vitest";
import { descriptionsEn } from "./locales/descriptions.en.js";
import { descriptionsZhCn } from "./locales/descriptions.zh-cn.js";
import { districtJsonSchema, workflowJsonSchema } from "./json-schema.js";
import type { DefinitionJsonSchema } from "./json-schema.js";

/** Every concept and every property below it, with the key its description is found under. */
function* concepts(schema: DefinitionJsonSchema, key: string): Generator<[string, DefinitionJsonSchema]> {
  for (const [name, property] of Object.entries((schema["properties"] ?? {}) as Record<string, DefinitionJsonSchema>)) {
    yield [`${key}.${name}`, property];
    yield* concepts(property, `${key}.${name}`);
  }
  for (const keyword of ["items", "additionalProperties"]) {
    if (typeof schema[keyword] === "object") yield* concepts(schema[keyword] as DefinitionJsonSchema, key);
  }
  for (const keyword of ["anyOf", "allOf", "oneOf"]) {
    for (const branch of (schema[keyword] ?? []) as DefinitionJsonSchema[]) yield* concepts(branch, key);
  }
}

const all = (schema: DefinitionJsonSchema): [string, DefinitionJsonSchema][] =>
  Object.entries(schema["$defs"] as Record<string, DefinitionJsonSchema>).flatMap(([name, concept]) => [
    [name, concept] as [string, DefinitionJsonSchema],
    ...concepts(concept, name),
  ]);

describe("the JSON Schema of a definition", () => {
  const schema = districtJsonSchema();
  const described = all(schema);

  test("is of draft 2020-12 and begins at the district", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $ref: "#/$defs/district" });
    expect(workflowJsonSchema()).toMatchObject({ $ref: "#/$defs/workflow" });
  });

  test("describes every concept and property in both languages", () => {
    expect(described.length).toBeGreaterThan(250);
    const lacking = described.filter(([, part]) => {
      const texts = part["x-descriptions"] as Record<string, string> | undefined;
      return !texts?.["en"] || !texts["zh-CN"] || /\p{Script=Han}/u.test(texts["en"]) || !/\p{Script=Han}/u.test(texts["zh-CN"]);
    });
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  test("describes nothing that is no longer there", () => {
    const keys = new Set(described.map(([key]) => key));
    const stale = Object.keys(descriptionsEn).filter((key) => !key.includes("*") && !keys.has(key));
    expect(stale).toEqual([]);
    expect(Object.keys(descriptionsZhCn)).toEqual(Object.keys(descriptionsEn));
  });

  test("speaks the language asked for", () => {
    const amount = (locale: "zh-CN" | "en"): unknown => new Map(all(districtJsonSchema({ locale }))).get("limit.amount")?.["description"];
    expect(amount("en")).toBe("How much; whole for day units");
    expect(amount("zh-CN")).toBe("数量，按天计须为整数");
  });

  test("lets large lists, and no workflows, lie in files", () => {
    const properties = new Map(described);
    expect(properties.get("district.units")?.["anyOf"]).toContainEqual({ $ref: "#/$defs/fileReference" });
    expect(properties.get("district.workflows")?.["anyOf"]).toBeUndefined();
  });

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
