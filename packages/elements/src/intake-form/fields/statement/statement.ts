import { html, nothing } from "lit";
import type { MakeFieldControl } from "../../../form/field-control.js";
import { localised } from "../../../language/localised.js";

/** Something to read between questions. Asks nothing. */
export const statementControl: MakeFieldControl = ({ field }) => ({
  render: ({ id, label, locale }) => {
    const hint = localised(field.hint, locale);
    return html`<p class="statement-text" id=${id}>${label}</p>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}`;
  },
});
