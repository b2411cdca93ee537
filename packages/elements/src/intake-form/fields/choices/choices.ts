import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { FieldFrame } from "../../../form/field-control.js";
import { localised } from "../../../language/localised.js";

/** The options of a field as boxes to choose from: one of them, or any number. */
export function choices(
  frame: FieldFrame,
  type: "radio" | "checkbox",
  chosen: readonly unknown[],
  choose: (event: Event) => void,
): TemplateResult {
  const { field, id, wrong, locale } = frame;
  return html`<div class="choices" part="choices">
    ${(field.options ?? []).map(
      (option) =>
        html`<label class="choice" part="choice">
          <input
            type=${type}
            name=${id}
            .value=${option.id}
            .checked=${chosen.includes(option.id)}
            aria-invalid=${wrong && type === "checkbox" ? "true" : nothing}
            @change=${choose}
          />
          <span>${localised(option.title, locale) || option.id}</span>
        </label>`,
    )}
  </div>`;
}
