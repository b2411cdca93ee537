import type { FieldOnWire } from "@gridloop/core/api";
import { html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { FieldControl, FieldFrame, MakeFieldControl } from "../../../form/field-control.js";

/** What a line of text is for, as far as keyboards, browsers and the eye are concerned. */
export interface LineKind {
  /** The on-screen keyboard that fits. */
  readonly inputMode?: "text" | "tel" | "decimal";
  /** What the browser may fill in of itself (WCAG 2.2, 1.3.5); off unless given. */
  readonly autoComplete?: "name" | "tel" | "off";
  /** How much is expected, as the box shows it; the full width unless given. */
  readonly width?: "short" | "medium";
  /** Codes and numbers are not spelt. */
  readonly isCode?: boolean;
}

/** A line of text, with what its kind says of a field. What was typed stays as it was typed; the form understands it. */
export const lineControl =
  (kindOf: (field: FieldOnWire) => LineKind): MakeFieldControl =>
  ({ field }): FieldControl => {
    const { inputMode, autoComplete = "off", width = "", isCode = false } = kindOf(field);
    return {
      render: ({ id, value, required, wrong, describedBy }: FieldFrame) => html`
        <input
          id=${id}
          class=${width}
          part="input"
          data-field=${field.id}
          .value=${typeof value === "string" || typeof value === "number" ? String(value) : ""}
          inputmode=${ifDefined(inputMode)}
          autocomplete=${autoComplete}
          autocapitalize=${isCode ? "off" : nothing}
          spellcheck=${isCode ? "false" : nothing}
          aria-required=${required ? "true" : nothing}
          aria-invalid=${wrong ? "true" : nothing}
          aria-describedby=${describedBy || nothing}
        />
      `,
    };
  };
