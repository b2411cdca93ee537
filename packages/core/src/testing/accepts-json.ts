/** A JSON Schema as parsed JSON. */
export type AnySchema = Readonly<Record<string, unknown>>;

type Rule = (operand: never, value: unknown, schema: AnySchema, root: AnySchema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === "boolean",
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  array: Array.isArray,
  object: isObject,
};

const onText = (value: unknown, test: (text: string) => boolean): boolean => typeof value !== "string" || test(value);
const onNumber = (value: unknown, test: (number: number) => boolean): boolean => typeof value !== "number" || test(value);
const onList = (value: unknown, test: (list: unknown[]) => boolean): boolean => !Array.isArray(value) || test(value);
const onObject = (value: unknown, test: (object: Record<string, unknown>) => boolean): boolean => !isObject(value) || test(value);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const rules: Readonly<Record<string, Rule>> = {
  $ref: (ref: string, value, _schema, root) => accepts(resolve(ref, root), value, root),
  type: (type: string, value) => types[type]?.(value) === true,
  const: (constant: unknown, value) => same(constant, value),
  enum: (members: unknown[], value) => members.some((member) => same(member, value)),
  pattern: (pattern: string, value) => onText(value, (text) => new RegExp(pattern, "u").test(text)),
  minLength: (min: number, value) => onText(value, (text) => [...text].length >= min),
  maxLength: (max: number, value) => onText(value, (text) => [...text].length <= max),
  minimum: (min: number, value) => onNumber(value, (number) => number >= min),
  maximum: (max: number, value) => onNumber(value, (number) => number <= max),
  exclusiveMinimum: (min: number, value) => onNumber(value, (number) => number > min),
  exclusiveMaximum: (max: number, value) => onNumber(value, (number) => number < max),
  items: (items: AnySchema, value, _schema, root) => onList(value, (list) => list.every((one) => accepts(items, one, root))),
  contains: (part: AnySchema, value, _schema, root) => onList(value, (list) => list.some((one) => accepts(part, one, root))),
  maxItems: (max: number, value) => onList(value, (list) => list.length <= max),
  uniqueItems: (_unique: boolean, value) => onList(value, (list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length),
  properties: (properties: Record<string, AnySchema>, value, _schema, root) =>
    onObject(value, (object) =>
      Object.entries(properties).every(([key, schema]) => !Object.hasOwn(object, key) || accepts(schema, object[key], root)),
    ),
  required: (keys: string[], value) => onObject(value, (object) => keys.every((key) => Object.hasOwn(object, key))),
  dependentRequired: (needs: Record<string, string[]>, value) =>
    onObject(value, (object) =>
      Object.entries(needs).every(([key, others]) => !Object.hasOwn(object, key) || others.every((other) => Object.hasOwn(object, other))),
    ),
  additionalProperties: (_none: false, value, schema) =>
    onObject(value, (object) => Object.keys(object).every((key) => Object.hasOwn((schema["properties"] ?? {}) as object, key))),
  allOf: (parts: AnySchema[], value, _schema, root) => parts.every((part) => accepts(part, value, root)),
  anyOf: (parts: AnySchema[], value, _schema, root) => parts.some((part) => accepts(part, value, root)),
  not: (part: AnySchema, value, _schema, root) => !accepts(part, value, root),
  if: (condition: AnySchema, value, schema, root) =>
    !accepts(condition, value, root) || accepts((schema["then"] ?? {}) as AnySchema, value, root),
};

/** Keywords that say nothing about a value, or are said under another one. */
const silent = new Set(["$schema", "$defs", "title", "description", "format", "then"]);

function resolve(ref: string, root: AnySchema): AnySchema {
  return ref
    .slice("#/".length)
    .split("/")
    .reduce((at, key) => at[key] as AnySchema, root);
}

/**
 * Whether a value satisfies a JSON Schema, for the keywords our tests meet. Throws for any other, so that no rule of a
 * schema goes unread.
 */
export function accepts(schema: AnySchema, value: unknown, root: AnySchema = schema): boolean {
  return Object.entries(schema).every(([keyword, operand]) => {
    if (silent.has(keyword)) return true;
    const rule = rules[keyword];
    if (rule === undefined) throw new Error(`The test does not know the JSON Schema keyword ${keyword}.`);
    return rule(operand as never, value, schema, root);
  });
}
