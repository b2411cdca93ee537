import type { FieldOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { localised } from "../language/localised.js";
import { en } from "./locales/en.js";
import type { FormMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import type { FormFilling } from "./form-filling.js";

/** What stands around any form, by language. */
export const formMessages: Readonly<Record<Locale, FormMessages>> = { "zh-CN": zhCN, en };

/** The id a field's control has in its shadow root. */
export const controlId = (field: string): string => `field-${field}`;

/** Draws a question: label or legend, hint, problem, control. What is optional says so; what must be answered is the rule. */
export function renderField(filling: FormFilling, field: FieldOnWire, locale: Locale): TemplateResult {
  const control = filling.control(field);
  const id = controlId(field.id);
  const problem = filling.problem(field, locale);
  const required = filling.isRequired(field);
  const hint = localised(field.hint, locale);
  const describedBy = [hint ? `${id}-hint` : "", field.toReporter ? `${id}-readers` : "", problem === undefined ? "" : `${id}-problem`]
    .filter(Boolean)
    .join(" ");
  const isStatement = field.type === "statement";
  const label = html`${localised(field.label, locale) || (isStatement ? "" : field.id)}${
    required || isStatement ? nothing : html`<span class="optional">${formMessages[locale].optional}</span>`
  }`;
  const wrong = problem !== undefined;
  const value = filling.answers[field.id];
  const drawn = control.render({ field, id, label, value, required, wrong, describedBy, locale });
  if (isStatement) return html`<div class="field statement" part="field">${drawn}</div>`;
  const around = html`
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${field.toReporter ? html`<p class="hint" id="${id}-readers">${formMessages[locale].toReporter}</p>` : nothing}
    ${wrong ? html`<p class="problem" part="problem" id="${id}-problem">${problem}</p>` : nothing} ${drawn}
  `;
  const kind = `field ${wrong ? "wrong" : ""}`;
  if (control.grouped) {
    return html`<fieldset
      class=${kind}
      part="field"
      id=${id}
      data-asks=${field.id}
      tabindex="-1"
      aria-describedby=${describedBy || nothing}
    >
      <legend class="label" part="label">${label}</legend>
      ${around}
    </fieldset>`;
  }
  return html`<div class=${kind} part="field" data-asks=${field.id}>
    ${control.drawsLabel ? nothing : html`<label class="label" part="label" id="${id}-label" for=${id}>${label}</label>`}${around}
  </div>`;
}
