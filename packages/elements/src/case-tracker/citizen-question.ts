import type { TrackedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderSaid } from "../case-timeline/render-said.js";
import { LaterPart } from "../element/later-part.js";
import { renderErrorSummary } from "../form/error-summary.js";
import { FormFilling } from "../form/form-filling.js";
import type { FormFillingHost } from "../form/form-filling.js";
import { FormSending } from "../form/form-sending.js";
import { renderField } from "../form/render-field.js";
import { faultNotice } from "../notice/notice.js";
import { dayAndTime } from "../time/due-phrase.js";
import type { TakenAction } from "./citizen-actions.js";
import type { TrackerMessages } from "./locales/messages.js";

/** What whoever reported is asked. */
export type AskedQuestion = NonNullable<TrackedCase["question"]>;

/** What a question needs of the element that asks it. */
export interface CitizenQuestionSettings {
  readonly connection: ConstructorParameters<typeof FormFilling>[1]["connection"];
  /** An instant of the server, which ends in the district's offset. */
  readonly timeZone: () => string | undefined;
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
  readonly #fields;
  readonly #filling: FormFilling;
  readonly #sending: FormSending;
  /** The question being answered; it stays until the answer is sent, even where it has ended meanwhile: the server then says so. */
  #question: AskedQuestion | undefined;

  constructor(host: FormFillingHost, settings: CitizenQuestionSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#fields = new LaterPart(host, () => import("../intake-form/fields/field-controls.js"));
    this.#filling = new FormFilling(host, {
      controls: (type) => this.#fields.there!.fieldControls[type],
      connection: settings.connection,
      timeZone: settings.timeZone,
      changed: () => this.#sending.changed(),
    });
    this.#sending = new FormSending(host, this.#filling);
  }

  /** Takes in the question as it stands; one that somebody has begun to answer stays theirs. */
  take(question: AskedQuestion | undefined): void {
    if (question) this.#fields.prefetch();
    const known = this.#question;
    if (question === known) return;
    if (known && question?.since === known.since) {
      // The same question, read anew: what was answered so far stays.
      this.#question = question;
      if (!this.#filling.isComposing && JSON.stringify(known.form) !== JSON.stringify(question.form)) this.#filling.refresh(question.form);
      return;
    }
    if (known && (this.#sending.isSending || !this.#filling.isEmpty)) return;
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
    if (!this.#fields.there) return this.#fields.renderWaiting(locale);
    const problems = this.#sending.problems(locale);
    const { isSending, fault } = this.#sending;
    return html`
      <form part="action" novalidate aria-labelledby="question-title" @submit=${this.#submit(locale)}>
        ${problems.length > 0 ? renderErrorSummary(problems, locale) : nothing} ${fault ? faultNotice(fault.fault, locale) : nothing}
        ${this.#filling.fields().map((field) => renderField(this.#filling, field, locale))}
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
    this.#sending.reset();
    this.#filling.begin(question?.form);
  }

  readonly #submit =
    (locale: Locale) =>
    async (event: Event): Promise<void> => {
      event.preventDefault();
      const answer = await this.#sending.send(locale, (values, key) => this.#settings.post(values, key));
      if (answer) {
        this.#begin(undefined);
        this.#settings.answered(answer);
      } else if (this.#sending.fault?.fault === "conflict") {
        this.#begin(undefined);
        this.#settings.gone();
      }
      this.#host.requestUpdate();
    };
}
