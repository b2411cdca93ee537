import { isCivilDate } from "@gridloop/core/form";
import { html, noChange, nothing } from "lit";
import type { MakeFieldControl } from "../../../form/field-control.js";

/** What stands for a date begun and not finished: a native date box has no text for it. No form takes it for a date. */
const unfinished = "…";

/** A day, in the calendar the platform opens. */
export const dateControl: MakeFieldControl = ({ field, answer }) => {
  const typed = (input: HTMLInputElement): void => answer(input.value || (input.validity.badInput ? unfinished : undefined));
  const leave = ({ target }: Event): void => {
    if ((target as HTMLInputElement).validity.badInput) answer(unfinished);
  };
  return {
    typed: (input) => typed(input as HTMLInputElement),
    render: ({ id, value, required, wrong, describedBy }) =>
      html`<input
        type="date"
        id=${id}
        class="short"
        part="input"
        data-field=${field.id}
        .value=${value === unfinished ? noChange : typeof value === "string" && isCivilDate(value) ? value : ""}
        min=${typeof field.min === "string" ? field.min : nothing}
        max=${typeof field.max === "string" ? field.max : nothing}
        aria-required=${required ? "true" : nothing}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${describedBy || nothing}
        @blur=${leave}
      />`,
  };
};
