import type { FieldType } from "@gridloop/core/definition";
import type { MakeFieldControl } from "../../form/field-control.js";
import { addressControl } from "./address/address.js";
import { checkboxControl } from "./checkbox/checkbox.js";
import { checkboxesControl } from "./checkboxes/checkboxes.js";
import { dateControl } from "./date/date.js";
import { datetimeControl } from "./datetime/datetime.js";
import { idNumberControl } from "./id-number/id-number.js";
import { memberControl } from "./member/member.js";
import { numberControl } from "./number/number.js";
import { phoneControl } from "./phone/phone.js";
import { photoControl } from "./photo/photo.js";
import { radioControl } from "./radio/radio.js";
import { ratingControl } from "./rating/rating.js";
import { selectControl } from "./select/select.js";
import { statementControl } from "./statement/statement.js";
import { textControl } from "./text/text.js";
import { textareaControl } from "./textarea/textarea.js";
import { unitControl } from "./unit/unit.js";

/** The control of each type of field: one folder each. */
export const fieldControls: Readonly<Record<FieldType, MakeFieldControl>> = {
  text: textControl,
  textarea: textareaControl,
  number: numberControl,
  select: selectControl,
  radio: radioControl,
  checkbox: checkboxControl,
  checkboxes: checkboxesControl,
  date: dateControl,
  datetime: datetimeControl,
  phone: phoneControl,
  "id-number": idNumberControl,
  address: addressControl,
  photo: photoControl,
  rating: ratingControl,
  unit: unitControl,
  member: memberControl,
  statement: statementControl,
};
