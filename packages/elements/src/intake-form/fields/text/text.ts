import { html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { FieldControl, FieldFrame, MakeFieldControl } from "../../../form/field-control.js";

/** A line of text. */
export const textControl: MakeFieldControl = ({ settle }): FieldControl => ({
  render: ({ field, id, value, required, wrong, describedBy }: FieldFrame) => html`
    <input
      id=${id}
      part="input"
      data-field=${field.id}
      .value=${typeof value === "string" ? value : ""}
      aria-required=${required ? "true" : nothing}
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${ifDefined(describedBy || undefined)}
      autocomplete="off"
      @blur=${settle}
    />
  `,
});
