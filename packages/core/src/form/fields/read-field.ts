import type { FieldDefinition, FieldType } from "../../definition/index.js";
import type { FormContext } from "../form-context.js";
import { readAddress } from "./address.js";
import { readCheckbox } from "./checkbox.js";
import { readCheckboxes } from "./checkboxes.js";
import { readChoice } from "./choice.js";
import { readDate } from "./date.js";
import { readDatetime } from "./datetime.js";
import { readIdNumber } from "./id-number.js";
import { readNumber } from "./number.js";
import { readPhone } from "./phone.js";
import { readPhoto } from "./photo.js";
import { readRating } from "./rating.js";
import { isBlank, refused, type FieldReader, type Reading } from "./reading.js";
import { readReference } from "./reference.js";
import { readText, readTextarea } from "./text.js";

const readers: Readonly<Record<FieldType, FieldReader>> = {
  text: readText,
  textarea: readTextarea,
  number: readNumber,
  select: readChoice,
  radio: readChoice,
  checkbox: readCheckbox,
  checkboxes: readCheckboxes,
  date: readDate,
  datetime: readDatetime,
  phone: readPhone,
  "id-number": readIdNumber,
  address: readAddress,
  photo: readPhoto,
  rating: readRating,
  unit: readReference,
  member: readReference,
  // A statement is read, never answered.
  statement: () => refused({ code: "unknown-field" }),
};

/**
 * Understands one answer to one field: its normal form, nothing for an empty answer, or what is wrong with it.
 * Whether the field is shown or required is not asked here; see `fillForm`.
 */
export function readField(field: FieldDefinition, answer: unknown, context: FormContext = {}): Reading {
  return isBlank(answer) ? { ok: true } : readers[field.type](field, answer, context);
}
