import { describe, expect, test } from "vitest";
import { caseChangedSchema } from "./case-view.js";
import { en } from "./locales/routes-en.js";
import { zhCN } from "./locales/routes-zh-cn.js";
import { openApiDocument } from "./openapi.js";
import type { RouteContract } from "./route.js";
import { routes } from "./routes.js";

type Json = Record<string, unknown>;

/** Every reference anywhere in a document. */
function references(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(references);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "$ref" && typeof value === "string" ? [value] : references(value)));
}

function resolve(document: Json, pointer: string): unknown {
  return pointer
    .slice(2)
    .split("/")
    .reduce<unknown>((node, key) => (node as Json | undefined)?.[key], document);
}

describe("the OpenAPI document", () => {
  const document = openApiDocument({ version: "1.2.3", demo: true });

  test("documents every route once, with its parameters and its reply", () => {
    for (const [id, contract] of Object.entries(routes)) {
      const operation = resolve(document, `#/paths`) as Record<string, Record<string, Json>>;
      const found = operation[contract.path]?.[contract.method.toLowerCase()];
      expect(found?.["operationId"]).toBe(id);
      const inPath = (found?.["parameters"] as Json[])
        .filter((parameter) => parameter["in"] === "path")
        .map((parameter) => parameter["name"]);
      expect(inPath).toEqual([...contract.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    }
  });

  test("says of every answer what it is; of those without words of their own, where the case stands", () => {
    for (const [id, contract] of Object.entries<RouteContract>(routes))
      expect(id in en.replies, id).toBe(contract.reply.schema !== caseChangedSchema);
    expect(Object.keys(zhCN.replies).sort()).toEqual(Object.keys(en.replies).sort());
  });

  test("refers only to what it holds", () => {
    const all = references(document);
    expect(all.length).toBeGreaterThan(40);
    for (const reference of all) expect(resolve(document, reference), reference).toBeDefined();
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test("leaves the demonstration's routes out of a real installation, and speaks Chinese when asked", () => {
    const real = openApiDocument({ version: "1.2.3", locale: "zh-CN" });
    expect(Object.keys(real["paths"] as Json).some((path) => path.includes("/demo/"))).toBe(false);
    expect(JSON.stringify(real["paths"])).toContain("退回");
  });
});
