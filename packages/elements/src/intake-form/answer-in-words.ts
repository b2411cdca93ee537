import type { FieldOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { ratingRange } from "@gridloop/core/form";
import type { TemplateResult } from "lit";
import type { FormFilling } from "../form/form-filling.js";
import { localised } from "../language/localised.js";
import { wallClock } from "../time/wall-clock.js";
import type { IntakeFormMessages } from "./locales/messages.js";

/** An answer as a person reads it back: titles for ids, dates in words. Empty where there is none. */
export function answerInWords(filling: FormFilling, field: FieldOnWire, say: IntakeFormMessages, locale: Locale): TemplateResult | string {
  const value = filling.answers[field.id];
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return "";
  return filling.control(field).readBack?.(value, locale) ?? plainly(field, value, say, locale);
}

function plainly(field: FieldOnWire, value: unknown, say: IntakeFormMessages, locale: Locale): string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const written = values.map(String);
  switch (field.type) {
    case "checkbox":
      return value === true || value === "true" ? say.yes : say.no;
    case "photo":
      return say.photos(written.length);
    case "rating":
      return say.rating(Number(value), ratingRange(field).max);
    case "date":
    case "datetime":
      return wallClock(String(value), locale) ?? String(value);
    case "address":
      return typeof value === "object" && value !== null && "text" in value ? String(value.text ?? "") : String(value);
    default:
      return written.map((id) => localised(field.options?.find((option) => option.id === id)?.title, locale) || id).join(say.between);
  }
}
