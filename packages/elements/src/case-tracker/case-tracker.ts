import type { TrackedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { ConnectionError } from "../connection/connection-error.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { lampStyles } from "../lamp/lamp.styles.js";
import { localised } from "../language/localised.js";
import { faultNotice, loadingNotice } from "../notice/notice.js";
import { fieldStyles } from "../theme/field.styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { dayAndTime } from "../time/due-phrase.js";
import { takeFromFragment } from "./address-fragment.js";
import type { CaseKey } from "./address-fragment.js";
import { answerOf, courseBeside } from "./answer.js";
import { answerStyles } from "./answer.styles.js";
import { readCode, readNumber } from "./as-typed.js";
import { caseTrackerStyles } from "./case-tracker.styles.js";
import { CaseTracking } from "./case-tracking.js";
import type { Refreshed } from "./case-tracking.js";
import { CitizenActions } from "./citizen-actions.js";
import type { CitizenAction, TakenAction } from "./citizen-actions.js";
import { LookUp } from "./look-up.js";
import { lookUpStyles } from "./look-up.styles.js";
import { newsOf } from "./news.js";
import { renderAnswer } from "./render-answer.js";
import { renderProgress } from "./render-progress.js";
import { renderStanding } from "./render-standing.js";
import { progressStyles } from "./progress.styles.js";
import { standingStyles } from "./standing.styles.js";
import { en } from "./locales/en.js";
import type { TrackerMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Record<Locale, TrackerMessages> = { "zh-CN": zhCN, en };

/** How many of the newest entries of its course a case shows before the rest is asked for. */
const newestEntries = 5;

/**
 * @summary Where a case stands, for whoever reported it: without sign-in, by the number and the tracking code of the receipt.
 *
 * Says in plain words which step the case is in, which unit has it and by when it must act; and, of its own accord, that it
 * is late, on hold, or that nothing has moved for days. Shows the outward steps, the course of the case with every time a
 * unit was pressed, what whoever reported may do, and the survey while it can be answered. Asks the server again every
 * minute while the page is in view.
 *
 * Without a number and a code it asks for them. The code is a secret of whoever reported: it is a property, never an attribute.
 *
 * @tag gridloop-case-tracker
 * @fires {CustomEvent<{ number: string; status: "open" | "closed"; step: string }>} gridloop-case-tracked - the person has looked up a case
 * @fires {CustomEvent<{ number: string; action: string; status: "open" | "closed"; step: string }>} gridloop-citizen-acted - the person has taken an action, such as withdrawing
 * @fires {CustomEvent<{ number: string; status: "open" | "closed"; step: string; satisfaction?: "satisfied" | "unsatisfied" }>} gridloop-survey-answered - the person has answered the survey
 * @csspart look-up - the form that asks for number and code
 * @csspart title - the heading: the matter, or what the form asks
 * @csspart standing - where the case stands
 * @csspart answer - what whoever answered wrote, once the case is closed
 * @csspart said - the words of the answer
 * @csspart lamp - how the case stands against its deadline
 * @csspart caution - what is said of a delay, a hold or silence
 * @csspart progress - the outward steps
 * @csspart step - one outward step
 * @csspart actions - what whoever reported may do
 * @csspart action - the form of an action
 * @csspart survey - the survey
 * @csspart course - what happened
 * @csspart news - the line that says what a refresh brought
 * @csspart notice - what stands in place of a case that could not be read
 * @csspart loading - what stands in place of a case on its way
 * @csspart button - every button
 * @csspart field - a question of a form
 * @csspart label - its label
 * @csspart input - its control
 * @csspart problem - what is wrong with an answer
 * @csspart summary - all that is wrong with a form
 * @cssproperty --gridloop-color-accent - steps done, buttons and focus
 * @cssproperty --gridloop-color-caution - what is late, silent or pressed
 * @cssproperty --gridloop-color-ground-raised - the ground of where the case stands
 */
export class GridloopCaseTracker extends GridloopElement {
  static override styles: CSSResultGroup = [
    ...[foundation, noticeStyles, lampStyles, fieldStyles],
    ...[lookUpStyles, standingStyles, answerStyles, progressStyles, caseTrackerStyles],
  ];

  /** The case's number; with a code the case is shown at once, alone it is filled in. */
  @property() number = "";

  /** The case's tracking code. A property only: an attribute would show the secret to everything that reads the page. */
  @property({ attribute: false }) code = "";

  /** Whether to take number and code from `#number=…&code=…` of the page's address; the code is then removed from the address. */
  @property({ type: Boolean, attribute: "from-fragment" }) fromFragment = false;

  /** What the last refresh brought. */
  @state() private news = "";

  /** The survey was answered here: its thanks stay until another case is looked up. */
  @state() private wasSurveyed = false;

  @state() private showsAll = false;

  /** Whether the person typed number and code themselves. */
  private wasTyped = false;

  private readonly tracking = new CaseTracking(this, (refreshed) => this.tell(refreshed));
  private readonly lookUp = new LookUp(this, (key) => void this.lookUpCase(key));
  private readonly actions = new CitizenActions(this, {
    connection: () => this.connection,
    timeZone: () => this.tracking.tracked?.at,
    post: (action, data, key) => this.post(action, data, key),
    taken: (action, answer) => void this.taken(action, answer),
    gone: () => void this.gone(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.readFragment);
    window.addEventListener("beforeprint", this.showAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.readFragment);
    window.removeEventListener("beforeprint", this.showAll);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.tracking.connect(this.connection);
    if (changed.has("fromFragment")) this.readFragment();
    if (changed.has("number") || changed.has("code")) this.readProperties();
  }

  protected override render(): TemplateResult {
    return html`<div class="tracker" lang=${this.locale}>${this.renderState(messages[this.locale])}</div>`;
  }

  private renderState(say: TrackerMessages): TemplateResult {
    const { tracked, fault, isLoading, key } = this.tracking;
    if (!this.connection) return faultNotice("no-provider", this.locale);
    if (tracked) return this.renderCase(tracked, say);
    const asksAgain = fault?.fault === "not-found" || fault?.fault === "refused";
    if (!key || this.wasTyped || asksAgain) return this.lookUp.render(say, this.locale, isLoading, fault);
    if (fault) return faultNotice(fault.fault, this.locale, () => void this.tracking.refresh());
    return loadingNotice(this.locale, 6);
  }

  private renderCase(tracked: TrackedCase, say: TrackerMessages): TemplateResult {
    const answer = answerOf(tracked);
    return html`
      <article class="case" aria-labelledby="matter" aria-busy=${this.tracking.isLoading ? "true" : "false"}>
        <header class="head">
          <h2 id="matter" part="title" tabindex="-1">${localised(tracked.item.title, this.locale)}</h2>
          <p class="number">${say.number} <strong>${tracked.number}</strong></p>
        </header>
        <p class="news" part="news" role="status">${this.tracking.fault ? this.renderOutdated(tracked, say) : this.news}</p>
        <div class="now">
          ${renderStanding(tracked, say, this.locale)} ${renderAnswer(answer, say, this.locale)} ${this.renderSurvey(tracked)}
          ${this.actions.render(tracked.actions, say, this.locale)}
        </div>
        ${renderProgress(tracked, say, this.locale)}
        <section class="course" part="course" aria-labelledby="course-title">
          <h3 id="course-title">${say.course}</h3>
          <gridloop-case-timeline
            .entries=${courseBeside(tracked, answer)}
            .limit=${this.showsAll ? 0 : newestEntries}
          ></gridloop-case-timeline>
        </section>
        ${this.renderFoot(tracked, say)}
      </article>
    `;
  }

  private renderOutdated({ at }: TrackedCase, say: TrackerMessages): string {
    return say.outdated(dayAndTime(at, at, this.locale) ?? "");
  }

  private renderSurvey(tracked: TrackedCase): TemplateResult | typeof nothing {
    if (!tracked.survey && !this.wasSurveyed) return nothing;
    return html`<gridloop-survey
      part="survey"
      .number=${tracked.number}
      .code=${this.tracking.key?.code ?? ""}
      .form=${tracked.survey?.form}
      .until=${tracked.survey?.until ?? null}
      @gridloop-survey-answered=${this.surveyed}
    ></gridloop-survey>`;
  }

  private renderFoot({ at }: TrackedCase, say: TrackerMessages): TemplateResult {
    const isLoading = this.tracking.isLoading;
    return html`
      <footer class="foot">
        <p class="as-of">${say.asOf(dayAndTime(at, at, this.locale) ?? "")}</p>
        <button type="button" part="button" aria-disabled=${isLoading ? "true" : nothing} @click=${this.refresh}>
          ${isLoading ? say.refreshing : say.refresh}
        </button>
        <button type="button" part="button" @click=${this.print}>${say.print}</button>
        <button type="button" class="quiet" part="button" @click=${this.startOver}>${say.another}</button>
      </footer>
    `;
  }

  /** Number and code as the page sets them. */
  private readProperties(): void {
    const [number, code] = [readNumber(this.number ?? ""), readCode(this.code ?? "")];
    if (number && code) this.follow({ number, code });
    else if (!this.tracking.key) this.lookUp.begin(number);
  }

  private readonly readFragment = (): void => {
    const key = this.fromFragment ? takeFromFragment() : undefined;
    if (key) this.follow({ number: readNumber(key.number), code: readCode(key.code) });
  };

  private follow(key: CaseKey): void {
    this.wasTyped = false;
    this.begin();
    void this.tracking.follow(key).then((tracked) => !tracked && this.lookUp.begin(key.number));
  }

  private async lookUpCase(key: CaseKey): Promise<void> {
    this.wasTyped = true;
    this.begin();
    const tracked = await this.tracking.follow(key);
    if (!tracked) return;
    this.lookUp.begin();
    const { number, status, step } = tracked;
    this.dispatchEvent(new CustomEvent("gridloop-case-tracked", { detail: { number, status, step }, bubbles: true, composed: true }));
    await this.focusOn("#matter");
  }

  /** Nothing of the case before is left. */
  private begin(): void {
    this.news = "";
    this.wasSurveyed = this.showsAll = false;
    this.actions.close();
  }

  private readonly startOver = async (): Promise<void> => {
    this.begin();
    this.tracking.forget();
    this.lookUp.begin();
    await this.focusOn("#look-up-title");
  };

  private readonly refresh = async (): Promise<void> => {
    if (this.tracking.isLoading) return;
    this.news = "";
    const refreshed = await this.tracking.refresh();
    if (refreshed) this.news = newsOf(refreshed, messages[this.locale], this.locale) ?? messages[this.locale].unchanged;
  };

  /** What asking by itself brought; nothing new is not worth a word. */
  private tell(refreshed: Refreshed): void {
    this.news = (refreshed && newsOf(refreshed, messages[this.locale], this.locale)) ?? this.news;
  }

  private async post(action: CitizenAction, data: object, key: string): Promise<TakenAction> {
    const { connection } = this;
    const followed = this.tracking.key;
    if (!connection || !followed) throw new ConnectionError("unavailable");
    const path = `track/${encodeURIComponent(followed.number)}/actions/${encodeURIComponent(action.id)}`;
    return await connection.post<TakenAction>(path, { code: followed.code, data }, { key });
  }

  private async taken(action: CitizenAction, { number, status, step }: TakenAction): Promise<void> {
    const detail = { number, action: action.id, status, step };
    this.dispatchEvent(new CustomEvent("gridloop-citizen-acted", { detail, bubbles: true, composed: true }));
    await this.tracking.refresh();
    this.news = messages[this.locale].action.done(localised(action.title, this.locale));
    await this.focusOn("#matter");
  }

  private async gone(): Promise<void> {
    await this.tracking.refresh();
    this.news = messages[this.locale].action.gone;
    await this.focusOn("#matter");
  }

  private readonly surveyed = (): void => {
    this.wasSurveyed = true;
    this.news = "";
    void this.tracking.refresh();
  };

  /** On paper there is no button to show what is left out. */
  private readonly showAll = (): void => {
    this.showsAll = true;
  };

  private readonly print = async (): Promise<void> => {
    this.showAll();
    await this.updateComplete;
    const timeline = this.renderRoot.querySelector("gridloop-case-timeline");
    await timeline?.updateComplete;
    window.print();
  };

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-case-tracker": GridloopCaseTracker;
  }
}
