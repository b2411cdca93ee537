import { html, nothing } from "lit";
import type { MakeFieldControl } from "../../../form/field-control.js";
import { localised } from "../../../language/localised.js";
import { fieldMessages } from "../field-messages.js";

/** One of many options, in the list the platform opens: on a phone that is a wheel the thumb knows. */
export const selectControl: MakeFieldControl = ({ field, answer }) => {
  const choose = ({ target }: Event): void => answer((target as HTMLSelectElement).value || undefined);
  return {
    render: ({ id, value, required, wrong, describedBy, locale }) =>
      html`<select
        id=${id}
        part="input"
        aria-required=${required ? "true" : nothing}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${describedBy || nothing}
        @change=${choose}
      >
        <option value="" .selected=${!field.options?.some((option) => option.id === value)}>${fieldMessages[locale].choose}</option>
        ${(field.options ?? []).map(
          (option) =>
            html`<option value=${option.id} .selected=${option.id === value}>${localised(option.title, locale) || option.id}</option>`,
        )}
      </select>`,
  };
};
