import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { FormFilling } from "../form/form-filling.js";
import { localised } from "../language/localised.js";
import { answerInWords } from "./answer-in-words.js";
import type { IntakeFormMessages } from "./locales/messages.js";
import { stepTitle } from "./report-step.js";
import type { ReportStep } from "./report-step.js";

/** What the check of all answers is drawn with. */
export interface CheckFrame {
  readonly filling: FormFilling;
  readonly steps: readonly ReportStep[];
  /** The chosen matter's title; nothing where there is none to choose. */
  readonly item: string | undefined;
  /** The answer to the question of anonymity; nothing where it is not asked. */
  readonly anonymous: boolean | undefined;
  readonly say: IntakeFormMessages;
  readonly locale: Locale;
  /** Leads back to a question. */
  readonly change: (step: ReportStep, field?: string) => void;
}

/** All answers in one place, each with a way back to its question (GOV.UK Design System, check answers). */
export function renderCheck(frame: CheckFrame): TemplateResult {
  return html`${frame.steps.map((step) => renderSection(step, frame))}`;
}

function renderSection(step: ReportStep, frame: CheckFrame): TemplateResult | typeof nothing {
  const { filling, steps, item, anonymous, say, locale } = frame;
  if (step.kind === "check") return nothing;
  if (step.kind === "item") return html`<dl class="answers">${renderRow(say.item, item ?? "", step, frame)}</dl>`;
  const fields = filling.fields(step.group).filter(({ type }) => type !== "statement");
  const asksAnonymity = anonymous !== undefined && step === steps.filter(({ kind }) => kind === "group").at(-1);
  if (fields.length === 0 && !asksAnonymity) return nothing;
  return html`
    <h3>${stepTitle(step, filling.form, say, locale)}</h3>
    <dl class="answers" part="answers">
      ${fields.map((field) =>
        renderRow(localised(field.label, locale) || field.id, answerInWords(filling, field, say, locale), step, frame, field.id),
      )}
      ${asksAnonymity ? renderRow(say.anonymous, anonymous ? say.yes : say.no, step, frame, anonymityField) : nothing}
    </dl>
  `;
}

/** Stands for the question of anonymity, which is no field of the district's form: field ids have no leading dash. */
export const anonymityField = "-anonymous";

function renderRow(
  label: string,
  value: TemplateResult | string,
  step: ReportStep,
  { say, change }: CheckFrame,
  field?: string,
): TemplateResult {
  return html`
    <div class="answer">
      <dt>${label}</dt>
      <dd class=${value === "" ? "unanswered" : "answered"}>${value === "" ? say.notAnswered : value}</dd>
      <dd class="change">
        <button type="button" class="quiet" part="button" @click=${() => change(step, field)}>
          ${say.change}<span class="for-screen-readers">${say.changeOf(label)}</span>
        </button>
      </dd>
    </div>
  `;
}
