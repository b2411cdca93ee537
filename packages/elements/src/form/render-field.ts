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

/** Draws a question: label or legend, hint, control, problem. What is optional says so; what must be answered is the rule. */
export function renderField(filling: FormFilling, field: FieldOnWire, locale: Locale): TemplateResult {
  const control = filling.control(field);
  const id = controlId(field.id);
  const problem = filling.problem(field, locale);
  const required = filling.isRequired(field);
  const hint = localised(field.hint, locale);
  const describedBy = [hint ? `${id}-hint` : "", problem === undefined ? "" : `${id}-problem`].filter(Boolean).join(" ");
  const drawn = control.render({
    field,
    id,
    value: filling.answers[field.id],
    required,
    wrong: problem !== undefined,
    describedBy,
    locale,
  });
  if (field.type === "statement") return html`<div class="field statement" part="field">${drawn}</div>`;
  const label = html`${localised(field.label, locale) || field.id}
  ${required ? nothing : html`<span class="optional">${formMessages[locale].optional}</span>`}`;
  const around = html`
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem === undefined ? nothing : html`<p class="problem" part="problem" id="${id}-problem">${problem}</p>`} ${drawn}
  `;
  const kind = `field ${problem === undefined ? "" : "wrong"}`;
  if (control.grouped) {
    return html`<fieldset class=${kind} part="field" id=${id} tabindex="-1" aria-describedby=${describedBy || nothing}>
      <legend class="label" part="label">${label}</legend>
      ${around}
    </fieldset>`;
  }
  return html`<div class=${kind} part="field"><label class="label" part="label" for=${id}>${label}</label>${around}</div>`;
}
