import type { FieldDefinition, Locale, Text } from "../../definition/index.js";
import { unitIdPattern } from "../fields/address.js";
import { civilDatePattern } from "../fields/date.js";
import { datetimePattern } from "../fields/datetime.js";
import { idNumberPattern } from "../fields/id-number.js";
import { phonePattern } from "../fields/phone.js";
import { attachmentPattern, photoLimit } from "../fields/photo.js";
import { unreadableCharacters } from "../fields/plain-text.js";
import { ratingRange } from "../fields/rating.js";
import { longestText } from "../fields/text.js";
import type { FormContext } from "../form-context.js";
import { never, type JsonSchema } from "./json-schema.js";

const whole = (pattern: string): string => `^(?:${pattern})$`;
const readable = `^[^${unreadableCharacters}]*$`;

/** The schema of the normal form of an answer to a field: see `readField` for what else people may type. */
export function fieldSchemaOf(field: FieldDefinition, context: FormContext, locale: Locale): JsonSchema {
  const title = textIn(field.label, locale);
  const description = textIn(field.hint, locale);
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...valueSchemaOf(field, context),
  };
}

/** A text in the asked language, else in the other. */
export const textIn = (text: Text | undefined, locale: Locale): string | undefined => text?.[locale] ?? text?.["zh-CN"] ?? text?.en;

function valueSchemaOf(field: FieldDefinition, context: FormContext): JsonSchema {
  switch (field.type) {
    case "text":
    case "textarea":
      return textSchemaOf(field);
    case "number":
      return { type: "number", ...bounds(field) };
    case "rating": {
      const { min, max } = ratingRange(field);
      return { type: "integer", minimum: min, maximum: max };
    }
    case "select":
    case "radio":
      return oneOf(field.options?.map((option) => option.id) ?? []);
    case "checkboxes":
      return { type: "array", items: oneOf(field.options?.map((option) => option.id) ?? []) };
    case "checkbox":
      return { type: "boolean" };
    case "date":
      return { type: "string", format: "date", pattern: whole(civilDatePattern) };
    case "datetime":
      return { type: "string", format: "date-time", pattern: whole(datetimePattern) };
    case "phone":
      return { type: "string", pattern: whole(phonePattern) };
    case "id-number":
      return { type: "string", pattern: whole(idNumberPattern) };
    case "address":
      return addressSchemaOf(field);
    case "photo":
      return {
        type: "array",
        items: { type: "string", pattern: whole(attachmentPattern) },
        maxItems: photoLimit(field),
        uniqueItems: true,
      };
    case "unit":
    case "member":
      return referenceSchemaOf(field, context);
    case "statement":
      return never;
  }
}

/** JSON Schema counts the length of a string in code points, as we do (RFC 8259 characters). */
function textSchemaOf(field: FieldDefinition): JsonSchema {
  return {
    type: "string",
    ...(field.minLength === undefined ? {} : { minLength: field.minLength }),
    maxLength: field.maxLength ?? longestText,
    pattern: readable,
    ...(field.pattern !== undefined && isPattern(field.pattern) ? { allOf: [{ pattern: whole(field.pattern) }] } : {}),
  };
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(whole(source), "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function bounds(field: FieldDefinition): JsonSchema {
  return {
    ...(typeof field.min === "number" ? { minimum: field.min } : {}),
    ...(typeof field.max === "number" ? { maximum: field.max } : {}),
  };
}

function addressSchemaOf(field: FieldDefinition): JsonSchema {
  const text = textSchemaOf(field);
  return {
    anyOf: [
      text,
      {
        type: "object",
        properties: {
          text,
          unit: { type: "string", pattern: whole(unitIdPattern) },
          longitude: { type: "number", minimum: -180, maximum: 180 },
          latitude: { type: "number", minimum: -90, maximum: 90 },
        },
        dependentRequired: { longitude: ["latitude"], latitude: ["longitude"] },
        additionalProperties: false,
      },
    ],
  };
}

function referenceSchemaOf(field: FieldDefinition, context: FormContext): JsonSchema {
  const offered = context.resolveOptions?.(field);
  const one: JsonSchema =
    offered === undefined ? { type: "string", pattern: whole(unitIdPattern) } : oneOf(offered.map((option) => option.id));
  return field.multiple === true ? { type: "array", items: one, uniqueItems: true } : one;
}

/** One of some ids; JSON Schema wants an enumeration to have members. */
const oneOf = (ids: string[]): JsonSchema => (ids.length === 0 ? never : { type: "string", enum: [...new Set(ids)] });
