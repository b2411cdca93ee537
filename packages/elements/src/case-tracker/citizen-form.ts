import { LaterPart } from "../element/later-part.js";
import { FormFilling } from "../form/form-filling.js";
import type { FormFillingHost, FormFillingSettings } from "../form/form-filling.js";
import type { fieldControls } from "../intake-form/fields/field-controls.js";
import { FormSending } from "../form/form-sending.js";

type FieldControls = typeof fieldControls;

/** What a form of whoever reported needs of the element that shows it. */
export interface CitizenFormSettings extends Pick<FormFillingSettings, "connection"> {
  /** An instant of the server, which ends in the district's offset. */
  readonly timeZone: () => string | undefined;
}

/** A form whoever reported fills in: its fields, which come later, what was filled in, and the sending of it. */
export interface CitizenForm {
  readonly fields: LaterPart<{ fieldControls: FieldControls }>;
  readonly filling: FormFilling;
  readonly sending: FormSending;
}

/** Makes one for an element. */
export function citizenForm(host: FormFillingHost, { connection, timeZone }: CitizenFormSettings): CitizenForm {
  const fields = new LaterPart(host, () => import("../intake-form/fields/field-controls.js"));
  const filling: FormFilling = new FormFilling(host, {
    controls: (type) => fields.there!.fieldControls[type],
    connection,
    timeZone,
    changed: () => sending.changed(),
  });
  const sending = new FormSending(host, filling);
  return { fields, filling, sending };
}
