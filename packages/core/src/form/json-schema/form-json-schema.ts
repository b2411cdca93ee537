import type { FieldDefinition, FormDefinition, Locale } from "../../definition/index.js";
import type { FormContext } from "../form-context.js";
import { answered, blank, conditionSchemaOf, type ConditionScope } from "./condition-schema.js";
import { fieldSchemaOf, textIn } from "./field-schema.js";
import type { JsonSchema } from "./json-schema.js";

/** What the schema is made for. */
export interface FormSchemaOptions {
  /** The case at hand. Left out, conditions on case, item, actor and earlier forms neither demand nor forbid anything. */
  context?: FormContext;
  /** The language of titles and descriptions; default zh-CN. */
  locale?: Locale;
}

/**
 * A form as JSON Schema (draft 2020-12), of answers in their normal form.
 *
 * What `fillForm` accepts, once normalised, the schema accepts. The schema refuses the rest too, but for what it cannot
 * say: check characters and birth dates of identity numbers, earliest and latest dates, and conditions that compare dates
 * or read facts that `context` does not give.
 */
export function formJsonSchema(form: FormDefinition, options: FormSchemaOptions = {}): JsonSchema {
  const locale = options.locale ?? "zh-CN";
  const asked = form.fields.filter((field) => field.type !== "statement");
  const shows = shownSchemas(form, options.context);
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const rules: JsonSchema[] = [];
  for (const field of asked) {
    const schema = fieldSchemaOf(field, options.context ?? {}, locale);
    const owed = field.type === "checkbox" ? { required: [field.id], properties: { [field.id]: { const: true } } } : answered(field.id);
    const always = field.show === undefined;
    properties[field.id] = always ? schema : {};
    if (always && field.required === true) required.push(field.id);
    rules.push(...fieldRules(field, always ? undefined : { properties: { [field.id]: schema } }, owed, shows));
  }
  const title = textIn(form.title, locale);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(title === undefined ? {} : { title }),
    type: "object",
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    ...(rules.length === 0 ? {} : { allOf: rules }),
    $defs: { blank, ...shows.definitions },
  };
}

interface ShownSchemas {
  scope: ConditionScope;
  definitions: Record<string, JsonSchema>;
}

/** Under which answers each field is shown, one definition per field that is not always shown. */
function shownSchemas(form: FormDefinition, context: FormContext | undefined): ShownSchemas {
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const definitions: Record<string, JsonSchema> = {};
  const known = new Map<string, JsonSchema | undefined>();
  const scope: ConditionScope = {
    context,
    shown(id) {
      const field = fields.get(id);
      if (field === undefined) return null;
      if (field.type === "statement") return { not: {} };
      if (field.show === undefined) return {};
      if (known.has(id)) return known.get(id);
      // While it is being worked out it is unknown, so that a circle of conditions ends here.
      known.set(id, undefined);
      const schema = conditionSchemaOf(field.show, scope);
      if (schema === undefined) return undefined;
      definitions[`shown-${id}`] = schema;
      known.set(id, { $ref: `#/$defs/shown-${id}` });
      return known.get(id);
    },
  };
  return { scope, definitions };
}

/** What the schema says of a field under conditions: its type where it is shown, its answer where it is owed. */
function fieldRules(field: FieldDefinition, typed: JsonSchema | undefined, owed: JsonSchema, { scope }: ShownSchemas): JsonSchema[] {
  const shown = scope.shown(field.id);
  if (shown === undefined || shown === null) return [];
  const rules: JsonSchema[] = typed === undefined ? [] : [{ if: shown, then: typed }];
  if (field.required === true) rules.push(field.show === undefined ? owed : { if: shown, then: owed });
  if (typeof field.required === "object") {
    const when = conditionSchemaOf(field.required, scope);
    if (when !== undefined) rules.push({ if: { allOf: [shown, when] }, then: owed });
  }
  return rules;
}
