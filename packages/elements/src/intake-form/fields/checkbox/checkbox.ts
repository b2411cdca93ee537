import { html, nothing } from "lit";
import type { MakeFieldControl } from "../../../form/field-control.js";

/** A yes or no: one box that says its question itself. */
export const checkboxControl: MakeFieldControl = ({ answer }) => {
  // Taken away again it is unanswered, as before the first touch: a form cannot tell a no from a question passed over.
  const choose = ({ target }: Event): void => answer((target as HTMLInputElement).checked || undefined);
  return {
    drawsLabel: true,
    render: ({ id, label, value, required, wrong, describedBy }) =>
      html`<label class="choice" part="choice">
        <input
          type="checkbox"
          id=${id}
          .checked=${value === true}
          aria-required=${required ? "true" : nothing}
          aria-invalid=${wrong ? "true" : nothing}
          aria-describedby=${describedBy || nothing}
          @change=${choose}
        />
        <span class="choice-label" part="label">${label}</span>
      </label>`,
  };
};
