import type { FieldType } from "@gridloop/core/definition";
import type { MakeFieldControl } from "../../form/field-control.js";
import { textControl } from "./text/text.js";

/** The control of each type of field: one folder each. */
export const fieldControls: Readonly<Record<FieldType, MakeFieldControl>> = {
  text: textControl,
  textarea: textControl,
  number: textControl,
  select: textControl,
  radio: textControl,
  checkbox: textControl,
  checkboxes: textControl,
  date: textControl,
  datetime: textControl,
  phone: textControl,
  "id-number": textControl,
  address: textControl,
  photo: textControl,
  rating: textControl,
  unit: textControl,
  member: textControl,
  statement: textControl,
};
