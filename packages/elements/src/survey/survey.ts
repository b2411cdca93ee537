import type { FormOnWire, TrackedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing, svg } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { ConnectionError } from "../connection/connection-error.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { LaterPart } from "../element/later-part.js";
import { renderErrorSummary } from "../form/error-summary.js";
import { FormFilling } from "../form/form-filling.js";
import { FormSending } from "../form/form-sending.js";
import { renderField } from "../form/render-field.js";
import { emptyNotice, faultNotice, loadingNotice } from "../notice/notice.js";
import type { NoticeWords } from "../notice/notice.js";
import { fieldStyles } from "../theme/field.styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { wallClock } from "../time/wall-clock.js";
import { surveyStyles } from "./survey.styles.js";
import { en } from "./locales/en.js";
import type { SurveyMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Record<Locale, SurveyMessages> = { "zh-CN": zhCN, en };

/** Where the case stands after the survey. */
interface Surveyed {
  readonly number: string;
  readonly status: TrackedCase["status"];
  readonly step: string;
  readonly satisfaction?: TrackedCase["satisfaction"];
}

/** Why there is nothing to ask. */
type Closed = "already" | "over" | "notYet";

/**
 * @summary Asks whoever reported a case how it went: few words, large targets; thanks them and says what follows.
 *
 * Given its `form` it asks at once; with a number and a code alone it looks the case up. The code is a secret of whoever
 * reported: it is a property, never an attribute.
 *
 * @tag gridloop-survey
 * @fires {CustomEvent<{ number: string; status: "open" | "closed"; step: string; satisfaction?: "satisfied" | "unsatisfied" }>} gridloop-survey-answered - the person has answered; an open case is being done again
 * @csspart survey - the frame
 * @csspart title - the heading
 * @csspart outcome - the thanks
 * @csspart field - a question
 * @csspart label - its label
 * @csspart input - its control
 * @csspart problem - what is wrong with an answer
 * @csspart summary - all that is wrong
 * @csspart button - the button that sends
 * @csspart notice - what is said where there is nothing to ask, or it could not be had
 * @csspart loading - what stands there while the case is looked up
 * @cssproperty --gridloop-color-accent - the frame, the button and what is chosen
 * @cssproperty --gridloop-color-done - the tick of the thanks
 */
export class GridloopSurvey extends GridloopElement {
  static override styles: CSSResultGroup = [foundation, noticeStyles, fieldStyles, surveyStyles];

  /** The case's number. */
  @property() number = "";

  /** The case's tracking code. A property only: an attribute would show the secret to everything that reads the page. */
  @property({ attribute: false }) code = "";

  /** The survey's form, as the tracked case carries it; without one the case is looked up. */
  @property({ attribute: false }) form: FormOnWire | undefined;

  /** RFC 3339: until when it can be answered. */
  @property({ attribute: false }) until: string | null = null;

  @state() private loaded: TrackedCase | undefined;
  @state() private fault: ConnectionError | undefined;
  @state() private closed: Closed | undefined;
  @state() private answered: Surveyed | undefined;

  private loading: AbortController | undefined;

  private readonly fields = new LaterPart(this, () => import("../intake-form/fields/field-controls.js"));
  private readonly filling: FormFilling = new FormFilling(this, {
    controls: (type) => this.fields.there!.fieldControls[type],
    connection: () => this.connection,
    timeZone: () => this.until ?? this.loaded?.at,
    changed: () => this.sending.changed(),
  });
  private readonly sending = new FormSending(this, this.filling);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loading?.abort();
    this.loading = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("number") || changed.has("code")) this.begin();
    this.takeForm(this.form ?? this.loaded?.survey?.form);
    if (this.filling.form ?? (this.number && this.code)) this.fields.prefetch();
    const isLookedUp = this.loaded ?? this.fault ?? this.loading ?? this.answered;
    if (!this.form && this.number && this.code && this.connection && !isLookedUp) void this.load();
  }

  protected override render(): TemplateResult {
    return html`<div lang=${this.locale}>${this.renderState(messages[this.locale])}</div>`;
  }

  private renderState(say: SurveyMessages): TemplateResult {
    if (this.answered) return this.renderThanks(this.answered, say);
    if (this.closed) return emptyNotice(say[this.closed].title, say[this.closed].advice);
    if (!this.connection) return faultNotice("no-provider", this.locale);
    if (this.filling.form) return this.fields.there ? this.renderForm(say) : this.fields.renderWaiting(this.locale, 4);
    if (this.fault) return this.renderFault(this.fault, say, () => void this.load());
    if (this.loading) return loadingNotice(this.locale, 4);
    return emptyNotice(say.empty.title, say.empty.advice);
  }

  private renderForm(say: SurveyMessages): TemplateResult {
    const until = wallClock(this.until ?? this.loaded?.survey?.until ?? "", this.locale);
    const problems = this.sending.problems(this.locale);
    const { isSending, fault } = this.sending;
    return html`
      <form class="survey" part="survey" novalidate aria-labelledby="survey-title" @submit=${this.submit}>
        <h2 id="survey-title" part="title">${say.title}</h2>
        <p class="lead">${say.lead}</p>
        ${until === undefined ? nothing : html`<p class="until">${say.until(until)}</p>`}
        ${problems.length > 0 ? renderErrorSummary(problems, this.locale) : nothing}
        <div class="questions">${this.filling.fields().map((field) => renderField(this.filling, field, this.locale))}</div>
        ${fault ? html`<div class="refused">${this.renderFault(fault, say)}</div>` : nothing}
        <div class="form-buttons">
          <button class="primary" part="button" aria-disabled=${isSending ? "true" : nothing}>
            ${isSending ? say.sending : say.submit}
          </button>
        </div>
      </form>
    `;
  }

  private renderFault({ fault, code }: ConnectionError, say: SurveyMessages, retry?: () => void): TemplateResult {
    const said = fault === "not-found" ? say.notFound : code === "rate-limited" ? say.tooOften : undefined;
    return faultNotice(fault, this.locale, retry, said);
  }

  private renderThanks({ satisfaction, status }: Surveyed, say: SurveyMessages): TemplateResult {
    const isRedone = satisfaction === "unsatisfied" && status === "open";
    const words: NoticeWords = isRedone ? say.redone : satisfaction === "unsatisfied" ? say.heard : say.thanks;
    return html`
      <div class="survey outcome" part="outcome">
        <svg class="outcome-mark ${isRedone ? "redone" : ""}" viewBox="0 0 24 24" aria-hidden="true">${isRedone ? again : tick}</svg>
        <div>
          <h2 id="survey-title" part="title" tabindex="-1">${words.title}</h2>
          <p>${words.advice}</p>
        </div>
      </div>
    `;
  }

  /** Another case: nothing of the one before is left. */
  private begin(): void {
    this.loading?.abort();
    this.loading = this.loaded = this.fault = this.closed = this.answered = undefined;
    this.filling.begin(undefined);
    this.sending.reset();
  }

  /** A page that asks the server again and again hands over an equal form each time: it must not cost anybody their answers. */
  private takeForm(form: FormOnWire | undefined): void {
    const known = this.filling.form;
    if (!form || form === known || this.answered) return;
    if (known?.id !== form.id) this.filling.begin(form);
    else if (!this.filling.isComposing && JSON.stringify(known) !== JSON.stringify(form)) this.filling.refresh(form);
  }

  private async load(): Promise<void> {
    const { connection, number, code } = this;
    if (!connection) return;
    const loading = (this.loading = new AbortController());
    this.fault = undefined;
    try {
      const query = { code };
      this.take(await connection.get<TrackedCase>(`track/${encodeURIComponent(number)}`, { query, signal: loading.signal }));
    } catch (error) {
      if (!loading.signal.aborted) this.fault = error instanceof ConnectionError ? error : new ConnectionError("unavailable");
    } finally {
      if (this.loading === loading) this.loading = undefined;
      this.requestUpdate();
    }
  }

  private take(tracked: TrackedCase): void {
    this.loaded = tracked;
    if (tracked.survey) return;
    this.closed = tracked.satisfaction ? "already" : tracked.status === "open" ? "notYet" : "over";
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { connection, number, code } = this;
    if (!connection) return;
    const path = `track/${encodeURIComponent(number)}/survey`;
    const answer = await this.sending.send(this.locale, (data, key) => connection.post<Surveyed>(path, { code, data }, { key }));
    if (answer) await this.thank(answer);
    else if (this.sending.fault?.code === "survey-answered") this.closed = "already";
    else if (this.sending.fault?.code === "survey-closed") this.closed = "over";
  };

  private async thank(answer: Surveyed): Promise<void> {
    this.answered = answer;
    const { number, status, step, satisfaction } = answer;
    const detail = { number, status, step, ...(satisfaction ? { satisfaction } : {}) };
    this.dispatchEvent(new CustomEvent("gridloop-survey-answered", { detail, bubbles: true, composed: true }));
    await this.updateComplete;
    // The button that had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>("#survey-title")?.focus();
  }
}

const tick = svg`<circle cx="12" cy="12" r="10"></circle><path d="M7.2 12.4l3.3 3.4 6.4-7.2"></path>`;
const again = svg`<path d="M4 9a8 8 0 0 1 14-3l2 2M20 4v4h-4M20 15a8 8 0 0 1-14 3l-2-2M4 20v-4h4"></path>`;

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-survey": GridloopSurvey;
  }
}
