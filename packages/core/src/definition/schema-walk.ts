import type { z } from "./zod.js";

/** A schema whose kind can be asked for. */
type AnySchema = z.core.$ZodTypes;

/** The concrete schemas a schema stands for: without optional, default and lazy wrappers, a union as its branches. */
export function alternatives(schema: z.core.$ZodType): AnySchema[] {
  const { def } = (schema as AnySchema)._zod;
  switch (def.type) {
    case "optional":
    case "default":
    case "nullable":
      return alternatives(def.innerType);
    case "lazy":
      return alternatives(def.getter());
    case "union":
      return def.options.flatMap(alternatives);
    default:
      return [schema as AnySchema];
  }
}

/** The schemas of what lies under a key, or at any position of a list. */
export function childSchemas(schemas: readonly AnySchema[], key: string | number): AnySchema[] {
  return schemas.flatMap((schema) => {
    const { def } = schema._zod;
    if (def.type === "array") return typeof key === "number" || /^\d+$/.test(key) ? alternatives(def.element) : [];
    // "__proto__" is no key of anything: whoever writes by such a path would write into every object.
    if (def.type === "record") return key === "__proto__" ? [] : alternatives(def.valueType);
    if (def.type !== "object" || !Object.hasOwn(def.shape, key)) return [];
    const child = def.shape[key];
    return child === undefined ? [] : alternatives(child);
  });
}

/** The schemas at a path below a schema; none where the path leads nowhere. */
export function schemasAt(schema: z.core.$ZodType, path: readonly (string | number)[]): AnySchema[] {
  return path.reduce<AnySchema[]>((schemas, key) => childSchemas(schemas, key), alternatives(schema));
}

/** The keys the objects among some schemas know. */
export function knownKeys(schemas: readonly AnySchema[]): string[] {
  const keys = schemas.flatMap(({ _zod: { def } }) => (def.type === "object" ? Object.keys(def.shape) : []));
  return [...new Set(keys)];
}

/** The kinds of JSON value some schemas take, as zod calls them. */
export function kindsOf(schemas: readonly AnySchema[]): Set<string> {
  return new Set(schemas.map(({ _zod: { def } }) => (def.type === "literal" ? typeof def.values[0] : def.type)));
}
