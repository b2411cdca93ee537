import { codePoints } from "@gridloop/core/form";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { FieldFrame, MakeFieldControl } from "../../../form/field-control.js";
import { formMessages } from "../../../form/render-field.js";

/** From how many characters left the counter is also spoken, and in steps of how many: each key would be a nuisance. */
const spokenFrom = 20;
const spokenStep = 5;

/**
 * Several lines of text. The box grows with them; a limit is counted in characters as people count them, and never cuts
 * what is typed: who has written too much wants to choose what goes.
 */
export const textareaControl: MakeFieldControl = ({ field }) => {
  const { maxLength } = field;
  let spokenAt: number | undefined;
  let spoken = "";

  const counter = ({ id, value, locale }: FieldFrame, most: number): TemplateResult => {
    const left = most - (typeof value === "string" ? codePoints(value.trim()) : 0);
    const say = formMessages[locale];
    const words = left < 0 ? say.lettersOver(-left) : say.lettersLeft(left);
    const step = left > spokenFrom ? undefined : Math.ceil(left / spokenStep);
    if (step !== spokenAt) spoken = step === undefined ? "" : words;
    spokenAt = step;
    return html`<p class="counter ${left < 0 ? "over" : ""}" part="counter" id="${id}-counter">${words}</p>
      <p class="for-screen-readers" role="status">${spoken}</p>`;
  };

  return {
    render: (frame) => {
      const { id, value, required, wrong, describedBy } = frame;
      const described = [describedBy, maxLength === undefined ? "" : `${id}-counter`].filter(Boolean).join(" ");
      return html`<textarea
          id=${id}
          part="input"
          rows="4"
          data-field=${field.id}
          .value=${typeof value === "string" ? value : ""}
          autocomplete="off"
          aria-required=${required ? "true" : nothing}
          aria-invalid=${wrong ? "true" : nothing}
          aria-describedby=${described || nothing}
        ></textarea>
        ${maxLength === undefined ? nothing : counter(frame, maxLength)}`;
    },
  };
};
