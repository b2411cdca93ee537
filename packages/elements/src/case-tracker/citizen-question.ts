import type { TrackedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderSaid } from "../case-timeline/render-said.js";
import { renderErrorSummary } from "../form/error-summary.js";
import type { FormFillingHost } from "../form/form-filling.js";
import { renderField } from "../form/render-field.js";
import { faultNotice } from "../notice/notice.js";
import { dayAndTime } from "../time/due-phrase.js";
import type { TakenAction } from "./citizen-actions.js";
import { citizenForm } from "./citizen-form.js";
import type { CitizenForm, CitizenFormSettings } from "./citizen-form.js";
import type { TrackerMessages } from "./locales/messages.js";

/** What whoever reported is asked. */
export type AskedQuestion = NonNullable<TrackedCase["question"]>;

/** What a question needs of the element that asks it. */
export interface CitizenQuestionSettings extends CitizenFormSettings {
  readonly post: (data: object, key: string) => Promise<TakenAction>;
  /** It was answered. */
  readonly answered: (answer: TakenAction) => void;
  /** Nobody waits for the answer any more. */
  readonly gone: () => void;
}

/** A question to whoever reported, with the form to answer it in open at once: somebody waits for it. */
export class CitizenQuestion {
  readonly #host: FormFillingHost;
  readonly #settings: CitizenQuestionSettings;
  readonly #form: CitizenForm;
  /** The question being answered; it stays until the answer is sent, even where it has ended meanwhile: the server then says so. */
  #question: AskedQuestion | undefined;

  constructor(host: FormFillingHost, settings: CitizenQuestionSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#form = citizenForm(host, settings);
  }

  /** Takes in the question as it stands; one that somebody has begun to answer stays theirs. */
  take(question: AskedQuestion | undefined): void {
    if (question) this.#form.fields.prefetch();
    const known = this.#question;
    if (question === known) return;
    if (known && question?.since === known.since) {
      // The same question, read anew: what was answered so far stays.
      this.#question = question;
      if (!this.#form.filling.isComposing && JSON.stringify(known.form) !== JSON.stringify(question.form))
        this.#form.filling.refresh(question.form);
      return;
    }
    if (known && (this.#form.sending.isSending || !this.#form.filling.isEmpty)) return;
    this.#begin(question);
  }

  /** Forgets it, for another case. */
  forget(): void {
    this.#begin(undefined);
  }

  /** @param isAside whether something else is being filled in, so that only the question itself is shown */
  render(at: string, say: TrackerMessages, locale: Locale, isAside: boolean): TemplateResult | typeof nothing {
    const question = this.#question;
    if (!question) return nothing;
    const until = question.until === null ? undefined : dayAndTime(question.until, at, locale);
    return html`
      <section class="question" part="question" aria-labelledby="question-title">
        <h3 id="question-title" tabindex="-1">${say.question.title}</h3>
        ${renderSaid(question.asked, locale)}
        <p class="question-advice">${until === undefined ? say.question.advice : say.question.until(until)}</p>
        ${isAside ? nothing : this.#renderForm(say, locale)}
      </section>
    `;
  }

  #renderForm(say: TrackerMessages, locale: Locale): TemplateResult {
    if (!this.#form.fields.there) return this.#form.fields.renderWaiting(locale);
    const problems = this.#form.sending.problems(locale);
    const { isSending, fault } = this.#form.sending;
    return html`
      <form part="action" novalidate aria-labelledby="question-title" @submit=${this.#submit(locale)}>
        ${problems.length > 0 ? renderErrorSummary(problems, locale) : nothing} ${fault ? faultNotice(fault.fault, locale) : nothing}
        ${this.#form.filling.fields().map((field) => renderField(this.#form.filling, field, locale))}
        <div class="form-buttons">
          <button class="primary" part="button" aria-disabled=${isSending ? "true" : nothing}>
            ${isSending ? say.action.sending : say.question.submit}
          </button>
        </div>
      </form>
    `;
  }

  #begin(question: AskedQuestion | undefined): void {
    this.#question = question;
    this.#form.sending.reset();
    this.#form.filling.begin(question?.form);
  }

  readonly #submit =
    (locale: Locale) =>
    async (event: Event): Promise<void> => {
      event.preventDefault();
      const answer = await this.#form.sending.send(locale, (values, key) => this.#settings.post(values, key));
      if (answer) {
        this.#begin(undefined);
        this.#settings.answered(answer);
      } else if (this.#form.sending.fault?.fault === "conflict") {
        this.#begin(undefined);
        this.#settings.gone();
      }
      this.#host.requestUpdate();
    };
}
