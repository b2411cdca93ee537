import type { CaseChanged, CaseView } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { CaseReading, KnownCase } from "../case-reading/case-reading.js";
import type { Connection } from "../connection/connection.js";
import type { FormFillingHost } from "../form/form-filling.js";
import { renderAnswers } from "./answers.js";
import { renderHead } from "./case-head.js";
import type { HeadCommands } from "./case-head.js";
import { CasePhotos } from "./case-photos.js";
import { renderSupervision } from "./chain-ladder.js";
import { renderCourse } from "./course.js";
import { renderDeadlines } from "./deadlines.js";
import { Decision } from "./decision.js";
import { offerThemes } from "./offer.js";
import type { Offer } from "./offer.js";
import { offersOf } from "./offers.js";
import { outcomeOf } from "./outcome.js";
import type { Outcome } from "./outcome.js";
import { PhotoViewer } from "./photo-viewer.js";
import { renderDecision } from "./render-decision.js";
import { renderOffers } from "./render-offers.js";
import { renderRequests } from "./requests.js";
import { speechIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";
import { renderDuplicates, renderStandings } from "./standings.js";
import type { OpenCase } from "./standings.js";
import { renderTickets } from "./tickets.js";

export { shownCaseStyles } from "./shown-case.styles.js";

/** The element that shows the case. */
export interface ShownCaseHost extends FormFillingHost {
  readonly caseId: string;
}

/** What a shown case needs of its element. */
export interface ShownCaseSettings {
  readonly reading: CaseReading;
  readonly connection: () => Connection | undefined;
  readonly locale: () => Locale;
  /** RFC 3339: the server's now, once it has told it. */
  readonly now: () => string | undefined;
  /** The button that closes the panel; nothing where it cannot be closed. */
  readonly closeButton: () => TemplateResult | typeof nothing;
  /** The address of a rung's paper, with `{id}` and `{seq}` in it; empty where there is none. */
  readonly paperHref: () => string;
  /** The reader asks for another case, by its reference. */
  readonly openCase: OpenCase;
  /** The reader has done something with the case. */
  readonly changed: (changed: CaseChanged) => void;
}

/** A case as the panel shows it, with all that the reader can do with it. It is loaded with the first case to be shown. */
export class ShownCase {
  readonly #host: ShownCaseHost;
  readonly #settings: ShownCaseSettings;
  readonly #decision: Decision;
  readonly #viewer: PhotoViewer;
  readonly #photos: CasePhotos;
  /** What came of what the reader did last. */
  #outcome: Outcome | undefined;
  /** Whether the course is shown with what the clockwork recorded. */
  #showsClockwork = false;
  /** Whether what goes beside the case's way is shown; as the offers have it while the reader has not said. */
  #showsMore: boolean | undefined;
  /** Whether the case's number has just been copied. */
  #isCopied = false;

  constructor(host: ShownCaseHost, settings: ShownCaseSettings) {
    this.#host = host;
    this.#settings = settings;
    const { reading, connection, locale } = settings;
    this.#decision = new Decision(host, { reading, connection, locale, caseId: () => host.caseId });
    this.#photos = new CasePhotos(host, connection);
    this.#viewer = new PhotoViewer(host, this.#photos);
  }

  /** Whether the reader is at something that must not be pulled away. */
  get isBusy(): boolean {
    return this.#decision.offer !== undefined;
  }

  /** What must be heard although the focus is elsewhere; nothing where there is nothing new. */
  get status(): string | undefined {
    const speech = this.#speech;
    const { known } = this.#settings.reading;
    if (this.#hasMoved) return speech.say.moved;
    if (this.#isCopied && known) return speech.say.head.copied(known.view.number);
    return this.#outcome?.(speech);
  }

  /** Forgets everything, for another case. */
  forget(): void {
    this.#decision.forget();
    this.#photos.forget();
    this.#viewer.forget();
    this.#outcome = undefined;
    this.#showsMore = undefined;
  }

  /** What came of what the reader did last, which may have taken the case out of their sight. */
  renderOutcome(): TemplateResult | typeof nothing {
    if (!this.#outcome) return nothing;
    const speech = this.#speech;
    return html`
      <div class="outcome" part="outcome" data-outcome tabindex="-1">
        <p>${this.#outcome(speech)}</p>
        <button type="button" class="quiet small" @click=${this.#dismissOutcome}>${speech.say.dismiss}</button>
      </div>
    `;
  }

  render({ view, timeline }: KnownCase): TemplateResult {
    const speech = this.#speech;
    const visited = new Set(timeline.map(({ step }) => step.id));
    const commands: HeadCommands = {
      copyNumber: () => void this.#copyNumber(view.number),
      isCopied: this.#isCopied,
      forgetCopied: this.#forgetCopied,
      close: this.#settings.closeButton(),
    };
    return html`
      ${this.#renderNotRenewed(speech, view)} ${renderHead(speech, view, visited, commands)}
      ${renderStandings(speech, view, timeline, this.#settings.openCase)}
      <div class="body">
        <div class="now">${this.#renderMoved(speech)} ${this.#renderNow(speech, view)}</div>
        ${renderAnswers(speech, view, (series) => this.#viewer.renderThumbnails(speech, series))}
        <div class="aside">
          ${renderRequests(speech, view)} ${renderTickets(speech, view)} ${renderSupervision(speech, view, this.#settings.paperHref())}
          ${renderDeadlines(speech, view)} ${renderDuplicates(speech, view, this.#settings.openCase)}
        </div>
        ${renderCourse(speech, view, timeline, this.#showsClockwork, this.#toggleClockwork)}
      </div>
      ${this.#viewer.renderDialog(speech)}
    `;
  }

  get #speech(): Speech {
    const { locale, now, reading } = this.#settings;
    return speechIn(locale(), now() ?? reading.known?.view.at ?? "");
  }

  /** Old but whole is better than nothing, as long as it says so. */
  #renderNotRenewed(speech: Speech, view: CaseView): TemplateResult | typeof nothing {
    if (this.#settings.reading.fault === undefined) return nothing;
    return html`<div class="stripe">
      <p>${speech.say.notRenewed(whenIn(speech, view.at))}</p>
      <button type="button" class="quiet small" @click=${this.#reload}>${speech.say.retry}</button>
    </div>`;
  }

  /** A newer state waits; but not while it may be the reader's own doing that is still under way. */
  get #hasMoved(): boolean {
    const { offer, sending, trouble } = this.#decision;
    return this.#settings.reading.hasNewer && offer !== undefined && !sending.isSending && trouble?.kind !== "conflict";
  }

  #renderMoved(speech: Speech): TemplateResult | typeof nothing {
    if (!this.#hasMoved) return nothing;
    return html`<div class="stripe">
      <p>${speech.say.moved}</p>
      <button type="button" class="small" @click=${this.#look}>${speech.say.look}</button>
    </div>`;
  }

  #renderNow(speech: Speech, view: CaseView): TemplateResult | readonly TemplateResult[] {
    const { offer } = this.#decision;
    if (!offer) {
      const offers = offersOf(view);
      if (offers.some(({ form }) => form !== undefined)) this.#decision.fields.prefetch();
      return renderOffers(speech, view, offers, { choose: this.#begin, showsMore: this.#showsMore, showMore: this.#showMore });
    }
    return renderDecision(speech, view, this.#decision, offer, {
      send: () => void this.#carryOut(() => this.#decision.send()),
      cancel: this.#cancel,
      look: this.#look,
      sendAsThingsStand: () => void this.#carryOut(() => this.#decision.sendAsThingsStand()),
    });
  }

  readonly #reload = (): void => void this.#settings.reading.reload();

  readonly #showMore = (isShown: boolean): void => {
    this.#showsMore = isShown;
  };

  readonly #begin = (offer: Offer): void => {
    this.#outcome = undefined;
    this.#decision.begin(offer);
    void this.#focusOn("#decision-title");
  };

  readonly #cancel = (): void => {
    const key = this.#decision.offer?.key;
    // The button they came from must be there to come back to.
    if (offerThemes.some((theme) => theme === this.#decision.offer?.group)) this.#showsMore = true;
    this.#decision.cancel();
    if (this.#decision.offer) return;
    this.#settings.reading.takeNewer();
    void this.#focusOn(`[data-offer="${CSS.escape(key ?? "")}"]`, "#case-title");
  };

  readonly #look = (): void => {
    void this.#decision.look().then(() => this.#focusOn("[data-trouble]"));
  };

  /** Does it, tells the page, shows what came of it, and leads the focus to where reading goes on. */
  async #carryOut(send: () => Promise<CaseChanged | undefined>): Promise<void> {
    const { reading } = this.#settings;
    const before = reading.known?.view;
    const offer = this.#decision.offer;
    const changed = await send();
    if (!changed || !offer || !before) return await this.#focusOn("[data-trouble]");
    this.#settings.changed(changed);
    await reading.reload();
    // The page may have turned to another case at the event.
    if (before.id !== this.#host.caseId) return;
    this.#outcome = outcomeOf(offer, before, changed, reading);
    await this.#focusOn("#case-title", "[data-outcome]");
    this.#host.renderRoot.querySelector("[data-outcome]")?.scrollIntoView({ block: "nearest" });
  }

  /** Leads the focus to the first of these that is there, once everything is drawn. */
  async #focusOn(...selectors: readonly string[]): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { renderRoot } = this.#host;
    const target = selectors.map((selector) => renderRoot.querySelector<HTMLElement>(selector)).find((found) => found !== null);
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  }

  readonly #toggleClockwork = (): void => {
    this.#showsClockwork = !this.#showsClockwork;
    this.#host.requestUpdate();
  };

  readonly #dismissOutcome = (): void => {
    this.#outcome = undefined;
    void this.#focusOn("#case-title");
  };

  async #copyNumber(number: string): Promise<void> {
    // A browser may refuse; then nothing is said to be copied.
    this.#isCopied = await navigator.clipboard.writeText(number).then(
      () => true,
      () => false,
    );
    this.#host.requestUpdate();
  }

  readonly #forgetCopied = (): void => {
    this.#isCopied = false;
    this.#host.requestUpdate();
  };
}
