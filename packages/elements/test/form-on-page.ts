import type { FieldOnWire, FormOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { CSSResultGroup, TemplateResult } from "lit";
import { GridloopElement } from "../src/element/gridloop-element.js";
import { renderErrorSummary } from "../src/form/error-summary.js";
import { FormFilling } from "../src/form/form-filling.js";
import { formMessages, renderField } from "../src/form/render-field.js";
import { fieldControls } from "../src/intake-form/fields/field-controls.js";
import { fieldStyles } from "../src/theme/field.styles.js";
import { foundation } from "../src/theme/foundation.styles.js";

/** The smallest element that asks a form, for tests of fields and of the form itself. */
export class FormOnPage extends GridloopElement {
  static override styles: CSSResultGroup = [foundation, fieldStyles];

  readonly filling: FormFilling = new FormFilling(this, {
    controls: fieldControls,
    connection: () => this.connection,
    timeZone: () => this.timeZone,
    changed: () => (this.changes += 1),
  });
  timeZone: string | undefined = "Asia/Shanghai";
  /** How often an answer changed. */
  changes = 0;
  /** How often the form was sent, whether or not anything was wrong. */
  sent = 0;
  #hasSummary = false;

  begin(fields: readonly FieldOnWire[], answers: Readonly<Record<string, unknown>> = {}): void {
    const form: FormOnWire = { id: "report", fields: [...fields] };
    this.filling.begin(form, answers);
  }

  get language(): Locale {
    return this.locale;
  }

  protected override render(): TemplateResult {
    const problems = this.#hasSummary ? this.filling.problems(this.locale) : [];
    return html`<form novalidate lang=${this.locale} @submit=${this.#send}>
      ${problems.length > 0 ? renderErrorSummary(problems, this.locale) : nothing}
      ${this.filling.fields().map((field) => renderField(this.filling, field, this.locale))}
      <div class="form-buttons"><button class="primary">${formMessages[this.locale].submit}</button></div>
    </form>`;
  }

  readonly #send = (event: Event): void => {
    event.preventDefault();
    this.sent += 1;
    this.#hasSummary = this.filling.judge(this.locale).length > 0;
    this.requestUpdate();
  };
}

customElements.define("form-on-page", FormOnPage);

declare global {
  interface HTMLElementTagNameMap {
    "form-on-page": FormOnPage;
  }
}

/** Puts a form on the page. */
export async function ask(
  fields: FieldOnWire | readonly FieldOnWire[],
  answers: Readonly<Record<string, unknown>> = {},
  parent: Element = document.body,
): Promise<FormOnPage> {
  const page = document.createElement("form-on-page");
  page.begin(Array.isArray(fields) ? (fields as readonly FieldOnWire[]) : [fields as FieldOnWire], answers);
  parent.append(page);
  await page.updateComplete;
  return page;
}
