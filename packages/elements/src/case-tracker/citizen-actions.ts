import type { TrackedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderErrorSummary } from "../form/error-summary.js";
import type { FormFillingHost } from "../form/form-filling.js";
import { renderField } from "../form/render-field.js";
import { localised } from "../language/localised.js";
import { faultNotice } from "../notice/notice.js";
import { citizenForm } from "./citizen-form.js";
import type { CitizenForm, CitizenFormSettings } from "./citizen-form.js";
import type { TrackerMessages } from "./locales/messages.js";

/** Something whoever reported may do. */
export type CitizenAction = TrackedCase["actions"][number];

/** What actions need of the element that offers them. */
export interface CitizenActionsSettings extends CitizenFormSettings {
  readonly post: (action: CitizenAction, data: object, key: string) => Promise<TakenAction>;
  /** The action was taken. */
  readonly taken: (action: CitizenAction, answer: TakenAction) => void;
  /** The case has moved on and the action is not there any more. */
  readonly gone: () => void;
}

/** Where the case stands after an action. */
export interface TakenAction {
  readonly number: string;
  readonly status: TrackedCase["status"];
  readonly step: string;
}

/** What whoever reported may do, such as withdrawing: each a button that opens its form, or one more question where it has none. */
export class CitizenActions {
  readonly #host: FormFillingHost;
  readonly #settings: CitizenActionsSettings;
  readonly #form: CitizenForm;
  #open: CitizenAction | undefined;

  constructor(host: FormFillingHost, settings: CitizenActionsSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#form = citizenForm(host, settings);
  }

  /** Whether one is being filled in. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Closes what is open. */
  close(): void {
    this.#open = undefined;
    this.#form.filling.begin(undefined);
  }

  render(offered: readonly CitizenAction[], say: TrackerMessages, locale: Locale): TemplateResult | typeof nothing {
    // One being filled in stays until it is sent: the server then says whether it is still there.
    if (offered.length === 0 && !this.#open) return nothing;
    // The fields are asked for as soon as somebody reaches for an action.
    const { prefetch } = this.#form.fields;
    return html`
      <section class="actions" part="actions" aria-labelledby="actions-title" @pointerdown=${prefetch} @focusin=${prefetch}>
        <h3 id="actions-title" tabindex="-1">${say.actions}</h3>
        ${this.#open ? this.#renderOpen(this.#open, say, locale) : offered.map((action) => this.#renderOffer(action, locale))}
      </section>
    `;
  }

  #renderOffer(action: CitizenAction, locale: Locale): TemplateResult {
    return html`<button type="button" part="button" data-action=${action.id} @click=${() => this.#begin(action)}>
      ${localised(action.title, locale)}
    </button>`;
  }

  #renderOpen(action: CitizenAction, say: TrackerMessages, locale: Locale): TemplateResult {
    const title = localised(action.title, locale);
    const problems = this.#form.sending.problems(locale);
    const isBusy = this.#form.sending.isSending;
    const isWaiting = action.form !== undefined && this.#form.fields.there === undefined;
    return html`
      <form class="action" part="action" novalidate aria-labelledby="action-title" @submit=${this.#submit(action, locale)}>
        <h4 id="action-title" tabindex="-1">${action.form ? title : say.action.confirmTitle(title)}</h4>
        ${action.form ? nothing : html`<p>${say.action.confirmAdvice}</p>`}
        ${problems.length > 0 ? renderErrorSummary(problems, locale) : nothing}
        ${this.#form.sending.fault ? faultNotice(this.#form.sending.fault.fault, locale) : nothing}
        ${isWaiting ? this.#form.fields.renderWaiting(locale) : this.#form.filling.fields().map((field) => renderField(this.#form.filling, field, locale))}
        <div class="form-buttons">
          ${
            isWaiting
              ? nothing
              : html`<button class="primary" part="button" aria-disabled=${isBusy ? "true" : nothing}>
                  ${isBusy ? say.action.sending : say.action.confirm(title)}
                </button>`
          }
          <button type="button" part="button" @click=${this.#cancel}>${say.action.cancel}</button>
        </div>
      </form>
    `;
  }

  #begin(action: CitizenAction): void {
    if (action.form) this.#form.fields.load();
    this.#open = action;
    this.#form.sending.reset();
    this.#form.filling.begin(action.form);
    void this.#focus("#action-title");
  }

  /** Back to the button that opened it. */
  readonly #cancel = (): void => {
    const id = this.#open?.id ?? "";
    this.close();
    void this.#focus(`[data-action="${CSS.escape(id)}"]`);
  };

  readonly #submit =
    (action: CitizenAction, locale: Locale) =>
    async (event: Event): Promise<void> => {
      event.preventDefault();
      const answer = await this.#form.sending.send(locale, (values, key) => this.#settings.post(action, values, key));
      if (answer) {
        this.close();
        this.#settings.taken(action, answer);
      } else if (this.#form.sending.fault?.fault === "conflict") {
        this.close();
        this.#settings.gone();
      }
    };

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
