import type { TrackedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { ReactiveController, TemplateResult } from "lit";
import type { Connection } from "../connection/connection.js";
import { ConnectionError } from "../connection/connection-error.js";
import type { FormFillingHost } from "../form/form-filling.js";
import { localised } from "../language/localised.js";
import { dayAndTime } from "../time/due-phrase.js";
import { answerOf, courseBeside } from "./answer.js";
import type { CaseTracking, Refreshed } from "./case-tracking.js";
import { CitizenActions } from "./citizen-actions.js";
import type { CitizenAction, TakenAction } from "./citizen-actions.js";
import { CitizenQuestion } from "./citizen-question.js";
import type { TrackerMessages } from "./locales/messages.js";
import { newsOf } from "./news.js";
import { renderAnswer } from "./render-answer.js";
import { renderProgress } from "./render-progress.js";
import { renderStanding } from "./render-standing.js";

export { followedCaseStyles } from "./followed-case.styles.js";

/** How many of the newest entries of its course a case shows before the rest is asked for. */
const newestEntries = 5;

/** What a followed case needs of its element. */
export interface FollowedCaseSettings {
  readonly tracking: CaseTracking;
  readonly connection: () => Connection | undefined;
  readonly locale: () => Locale;
  readonly say: () => TrackerMessages;
  /** Asks for another case. */
  readonly startOver: () => void;
}

/** A case as the tracker shows it to whoever reported. It is loaded beside the first case to be shown. */
export class FollowedCase implements ReactiveController {
  readonly #host: FormFillingHost;
  readonly #settings: FollowedCaseSettings;
  readonly #actions: CitizenActions;
  readonly #question: CitizenQuestion;
  /** What the last refresh brought. */
  #news = "";
  /** The survey was answered here: its thanks stay until another case is looked up. */
  #wasSurveyed = false;
  #showsAll = false;

  constructor(host: FormFillingHost, settings: FollowedCaseSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#actions = new CitizenActions(host, {
      connection: settings.connection,
      timeZone: () => settings.tracking.tracked?.at,
      post: (action, data, key) => this.#post(action, data, key),
      taken: (action, answer) => void this.#taken(action, answer),
      gone: () => void this.#gone(),
    });
    this.#question = new CitizenQuestion(host, {
      connection: settings.connection,
      timeZone: () => settings.tracking.tracked?.at,
      post: (data, key) => this.#postTo("answer", data, key),
      answered: (answer) => void this.#answered(answer),
      gone: () => void this.#gone(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("beforeprint", this.#showAll);
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeprint", this.#showAll);
  }

  /** Before anything is drawn, so that taking it in draws nothing twice. */
  hostUpdate(): void {
    this.#question.take(this.#settings.tracking.tracked?.question);
  }

  /** Forgets everything, for another case. */
  forget(): void {
    this.#news = "";
    this.#wasSurveyed = this.#showsAll = false;
    this.#actions.close();
    this.#question.forget();
  }

  /** What asking by itself brought; nothing new is not worth a word. */
  tell(refreshed: Refreshed): void {
    this.#say((refreshed && newsOf(refreshed, this.#settings.say(), this.#settings.locale())) ?? this.#news);
  }

  render(tracked: TrackedCase): TemplateResult {
    const locale = this.#settings.locale();
    const say = this.#settings.say();
    const { isLoading, fault } = this.#settings.tracking;
    const answer = answerOf(tracked);
    return html`
      <article class="case" aria-labelledby="matter" aria-busy=${isLoading ? "true" : "false"}>
        <header class="head">
          <h2 id="matter" part="title" tabindex="-1">${localised(tracked.item.title, locale)}</h2>
          <p class="number">${say.number} <strong>${tracked.number}</strong></p>
        </header>
        <p class="news" part="news" role="status">${fault ? this.#renderOutdated(tracked, say) : this.#news}</p>
        <div class="now">
          ${this.#question.render(tracked.at, say, locale, this.#actions.isOpen)} ${renderStanding(tracked, say, locale)}
          ${renderAnswer(answer, say, locale)} ${this.#renderSurvey(tracked)} ${this.#actions.render(tracked.actions, say, locale)}
        </div>
        ${renderProgress(tracked, say, locale)}
        <section class="course" part="course" aria-labelledby="course-title">
          <h3 id="course-title">${say.course}</h3>
          <gridloop-case-timeline
            .entries=${courseBeside(tracked, answer)}
            .limit=${this.#showsAll ? 0 : newestEntries}
          ></gridloop-case-timeline>
        </section>
        ${this.#renderFoot(tracked, say)}
      </article>
    `;
  }

  #renderOutdated({ at }: TrackedCase, say: TrackerMessages): string {
    return say.outdated(dayAndTime(at, at, this.#settings.locale()) ?? "");
  }

  #renderSurvey(tracked: TrackedCase): TemplateResult | typeof nothing {
    if (!tracked.survey && !this.#wasSurveyed) return nothing;
    return html`<gridloop-survey
      part="survey"
      .number=${tracked.number}
      .code=${this.#settings.tracking.key?.code ?? ""}
      .form=${tracked.survey?.form}
      .until=${tracked.survey?.until ?? null}
      @gridloop-survey-answered=${this.#surveyed}
    ></gridloop-survey>`;
  }

  #renderFoot({ at }: TrackedCase, say: TrackerMessages): TemplateResult {
    const { isLoading } = this.#settings.tracking;
    return html`
      <footer class="foot">
        <p class="as-of">${say.asOf(dayAndTime(at, at, this.#settings.locale()) ?? "")}</p>
        <button type="button" part="button" aria-disabled=${isLoading ? "true" : nothing} @click=${this.#refresh}>
          ${isLoading ? say.refreshing : say.refresh}
        </button>
        <button type="button" part="button" @click=${this.#print}>${say.print}</button>
        <button type="button" class="quiet" part="button" @click=${this.#settings.startOver}>${say.another}</button>
      </footer>
    `;
  }

  #say(news: string): void {
    this.#news = news;
    this.#host.requestUpdate();
  }

  readonly #refresh = async (): Promise<void> => {
    const { tracking, say, locale } = this.#settings;
    if (tracking.isLoading) return;
    this.#say("");
    const refreshed = await tracking.refresh();
    if (refreshed) this.#say(newsOf(refreshed, say(), locale()) ?? say().unchanged);
  };

  async #post(action: CitizenAction, data: object, key: string): Promise<TakenAction> {
    return await this.#postTo(`actions/${encodeURIComponent(action.id)}`, data, key);
  }

  /** Sends something for the case, with the code that shows it is they. */
  async #postTo(path: string, data: object, key: string): Promise<TakenAction> {
    const connection = this.#settings.connection();
    const followed = this.#settings.tracking.key;
    if (!connection || !followed) throw new ConnectionError("unavailable");
    return await connection.post<TakenAction>(
      `track/${encodeURIComponent(followed.number)}/${path}`,
      { code: followed.code, data },
      { key },
    );
  }

  async #taken(action: CitizenAction, { number, status, step }: TakenAction): Promise<void> {
    const detail = { number, action: action.id, status, step };
    this.#host.dispatchEvent(new CustomEvent("gridloop-citizen-acted", { detail, bubbles: true, composed: true }));
    await this.#settings.tracking.refresh();
    this.#say(this.#settings.say().action.done(localised(action.title, this.#settings.locale())));
    await this.#focusOn("#matter");
  }

  async #answered({ number, status, step }: TakenAction): Promise<void> {
    const detail = { number, status, step };
    this.#host.dispatchEvent(new CustomEvent("gridloop-question-answered", { detail, bubbles: true, composed: true }));
    await this.#settings.tracking.refresh();
    this.#say(this.#settings.say().question.done);
    await this.#focusOn("#matter");
  }

  async #gone(): Promise<void> {
    await this.#settings.tracking.refresh();
    this.#say(this.#settings.say().action.gone);
    await this.#focusOn("#matter");
  }

  readonly #surveyed = (): void => {
    this.#wasSurveyed = true;
    this.#say("");
    void this.#settings.tracking.refresh();
  };

  /** On paper there is no button to show what is left out. */
  readonly #showAll = (): void => {
    this.#showsAll = true;
    this.#host.requestUpdate();
  };

  readonly #print = async (): Promise<void> => {
    this.#showAll();
    await this.#host.updateComplete;
    const timeline = this.#host.renderRoot.querySelector("gridloop-case-timeline");
    await timeline?.updateComplete;
    window.print();
  };

  async #focusOn(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
