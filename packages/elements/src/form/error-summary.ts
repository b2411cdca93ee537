import type { Locale } from "@gridloop/core/definition";
import { html } from "lit";
import type { TemplateResult } from "lit";
import { focusQuestion } from "./focus-question.js";
import type { SpokenProblem } from "./form-filling.js";
import { controlId, formMessages } from "./render-field.js";

/**
 * Everything that is wrong, in one place, each with a way to its question (GOV.UK Design System, error summary).
 * The element that shows it moves the focus here after a failed try to send: `[data-summary]`.
 */
export function renderErrorSummary(problems: readonly SpokenProblem[], locale: Locale): TemplateResult {
  return html`
    <div class="summary" part="summary" data-summary tabindex="-1" role="group" aria-labelledby="summary-title">
      <h3 id="summary-title">${formMessages[locale].summary(problems.length)}</h3>
      <ul>
        ${problems.map(
          ({ field, message }) => html`<li><a href="#${controlId(field)}" data-field=${field} @click=${goToField}>${message}</a></li>`,
        )}
      </ul>
    </div>
  `;
}

/** A fragment does not lead into a shadow root; so the focus is led there. */
function goToField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  focusQuestion(link.getRootNode() as ShadowRoot | Document, link.dataset["field"] ?? "");
}
