import type { CaseChanged, CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { lampStyles } from "../lamp/lamp.styles.js";
import { emptyNotice, faultNotice, loadingNotice } from "../notice/notice.js";
import { fieldStyles } from "../theme/field.styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { ServerNow } from "../time/server-now.js";
import { renderAnswers } from "./answers.js";
import { renderHead } from "./case-head.js";
import { casePanelStyles } from "./case-panel.styles.js";
import { CasePhotos } from "./case-photos.js";
import { CaseReading } from "./case-reading.js";
import type { KnownCase } from "./case-reading.js";
import { renderSupervision } from "./chain-ladder.js";
import { renderDeadlines } from "./deadlines.js";
import { renderCourse } from "./course.js";
import { Decision } from "./decision.js";
import type { Offer } from "./offer.js";
import { offersOf } from "./offers.js";
import { outcomeOf } from "./outcome.js";
import type { Outcome } from "./outcome.js";
import { PhotoViewer } from "./photo-viewer.js";
import { renderDecision } from "./render-decision.js";
import { renderOffers } from "./render-offers.js";
import { speechIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";
import { renderTickets } from "./tickets.js";

/** What the page hears when the reader has done something with the case. */
export type CaseChangedDetail = Pick<CaseChanged, "id" | "number" | "version" | "status" | "stage">;

/**
 * @summary A case for whoever works on it: what it is, how long is left, whose turn it is, what can be done now, and who was pressed by which rule.
 *
 * It keeps itself up to date. While something is being filled in nothing is pulled away: the reader is told that the case has
 * moved on and looks when they like; what they entered is kept whatever happens.
 *
 * @tag gridloop-case-panel
 * @slot travel - the case's way through its workflow, such as a `gridloop-workflow-viewer`, after what happened
 * @fires {CustomEvent<CaseChangedDetail>} gridloop-case-changed - the reader has done something with the case
 * @fires {CustomEvent<void>} gridloop-close - the reader closes the panel
 * @csspart head - what it is, by when, where, whose turn
 * @csspart title - the matter
 * @csspart badge - a fact worth a glance, such as "urgent"
 * @csspart due - the lamp and what it stands for
 * @csspart steps - the outward steps as progress
 * @csspart offer - a button of something that can be done
 * @csspart decision - the form of what is about to be done
 * @csspart trouble - why it was not done
 * @csspart outcome - what came of it
 * @csspart answers - what was told so far
 * @csspart photo - a thumbnail
 * @csspart photo-dialog - a photo, large
 * @csspart supervision - the supervision chains
 * @csspart chain - one chain
 * @csspart rung - a rung that fired, or the next one
 * @csspart course - what happened
 * @csspart deadlines - the limits
 * @csspart tickets - the units' parts in joint handling
 * @csspart close - the button that closes the panel
 * @cssproperty --gridloop-color-accent - what can be pressed, and the current step
 * @cssproperty --gridloop-color-alarm - what is late, owed or grave
 * @cssproperty --gridloop-color-yellow-card - the ground of a yellow card
 * @cssproperty --gridloop-color-on-yellow-card - figures on a yellow card
 */
export class GridloopCasePanel extends GridloopElement {
  static override styles: CSSResultGroup = [foundation, fieldStyles, noticeStyles, lampStyles, ...casePanelStyles];

  /** The case's id, as the worklist tells it; none while no case is chosen. */
  @property({ attribute: "case-id" }) caseId = "";

  /** Whether the panel offers to be closed. */
  @property({ type: Boolean, reflect: true }) closable = false;

  /** What came of what the reader did last. */
  @state() private outcome: Outcome | undefined;

  /** Whether the course is shown with what the clockwork recorded. */
  @state() private showsClockwork = false;

  /** Whether the case's number has just been copied. */
  @state() private isCopied = false;

  private readonly serverNow = new ServerNow(this);
  private readonly reading: CaseReading = new CaseReading(this, {
    caseId: () => (typeof this.caseId === "string" ? this.caseId : ""),
    provider: () => this.provider,
    connection: () => this.connection,
    busy: (): boolean => this.decision.offer !== undefined,
    told: (at) => this.serverNow.tell(at),
  });
  private readonly decision: Decision = new Decision(this, {
    reading: this.reading,
    caseId: () => this.caseId,
    connection: () => this.connection,
    locale: () => this.locale,
  });
  private readonly photos = new CasePhotos(this, () => this.connection);
  private readonly viewer = new PhotoViewer(this, this.photos);

  /** Leads the focus to the case's title, as a page does when a case was chosen from a list. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>("#case-title");
    if (title) title.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("caseId") || !this.hasUpdated) return;
    this.decision.forget();
    this.photos.forget();
    this.viewer.forget();
    this.outcome = undefined;
  }

  protected override render(): TemplateResult {
    const { known } = this.reading;
    const speech = speechIn(this.locale, this.serverNow.now ?? known?.view.at ?? "");
    return html`
      <div class="panel" lang=${this.locale} aria-busy=${this.reading.isLoading ? "true" : "false"}>
        <p class="for-screen-readers" role="status">${this.renderStatus(speech)}</p>
        ${this.outcome ? this.renderOutcome(speech, this.outcome) : nothing}
        ${known ? this.renderCase(speech, known) : this.renderAbsence(speech)}
      </div>
    `;
  }

  /** What must be heard although the focus is elsewhere. */
  private renderStatus(speech: Speech): string | typeof nothing {
    if (this.hasMoved) return speech.say.moved;
    if (this.isCopied && this.reading.known) return speech.say.head.copied(this.reading.known.view.number);
    return this.outcome?.(speech) ?? nothing;
  }

  private renderOutcome(speech: Speech, outcome: Outcome): TemplateResult {
    return html`
      <div class="outcome" part="outcome" data-outcome tabindex="-1">
        <p>${outcome(speech)}</p>
        <button type="button" class="quiet small" @click=${this.dismissOutcome}>${speech.say.dismiss}</button>
      </div>
    `;
  }

  private renderAbsence(speech: Speech): TemplateResult {
    const { none, outOfSight } = speech.say;
    const { fault } = this.reading;
    if (!this.caseId) return emptyNotice(none.title, none.advice);
    if (!this.connection) return faultNotice("no-provider", this.locale);
    const close = this.closable
      ? html`<button type="button" class="quiet small" part="close" @click=${this.close}>${speech.say.close}</button>`
      : nothing;
    if (fault === undefined) return html`${close}${loadingNotice(this.locale, 6)}`;
    const isHidden = fault === "not-found" || fault === "not-permitted";
    return html`${close}${faultNotice(fault, this.locale, this.reload, isHidden ? outOfSight : undefined)}`;
  }

  private renderCase(speech: Speech, { view, timeline }: KnownCase): TemplateResult {
    const visited = new Set(timeline.map(({ step }) => step.id));
    const commands = {
      copyNumber: () => void this.copyNumber(view.number),
      isCopied: this.isCopied,
      forgetCopied: this.forgetCopied,
      ...(this.closable ? { close: this.close } : {}),
    };
    return html`
      ${this.renderNotRenewed(speech, view)} ${renderHead(speech, view, visited, commands)}
      <div class="body">
        <div class="now">${this.renderMoved(speech)} ${this.renderNow(speech, view)}</div>
        ${renderAnswers(speech, view, (series) => this.viewer.renderThumbnails(speech, series))}
        <div class="aside">${renderSupervision(speech, view)} ${renderDeadlines(speech, view)} ${renderTickets(speech, view)}</div>
        ${renderCourse(speech, timeline, this.showsClockwork, this.toggleClockwork)}
      </div>
      ${this.viewer.renderDialog(speech)}
    `;
  }

  /** Old but whole is better than nothing, as long as it says so. */
  private renderNotRenewed(speech: Speech, view: CaseView): TemplateResult | typeof nothing {
    if (this.reading.fault === undefined) return nothing;
    return html`<div class="stripe">
      <p>${speech.say.notRenewed(whenIn(speech, view.at))}</p>
      <button type="button" class="quiet small" @click=${this.reload}>${speech.say.retry}</button>
    </div>`;
  }

  /** A newer state waits; but not while it may be the reader's own doing that is still under way. */
  private get hasMoved(): boolean {
    const { offer, sending, trouble } = this.decision;
    return this.reading.hasNewer && offer !== undefined && !sending.isSending && trouble?.kind !== "conflict";
  }

  private renderMoved(speech: Speech): TemplateResult | typeof nothing {
    if (!this.hasMoved) return nothing;
    return html`<div class="stripe">
      <p>${speech.say.moved}</p>
      <button type="button" class="small" @click=${this.look}>${speech.say.look}</button>
    </div>`;
  }

  private renderNow(speech: Speech, view: CaseView): TemplateResult | readonly TemplateResult[] {
    const { offer } = this.decision;
    if (!offer) return renderOffers(speech, view, offersOf(view), this.begin);
    return renderDecision(speech, this.decision, offer, {
      send: () => void this.carryOut(() => this.decision.send()),
      cancel: this.cancel,
      look: this.look,
      sendAsThingsStand: () => void this.carryOut(() => this.decision.sendAsThingsStand()),
    });
  }

  private readonly reload = (): void => void this.reading.reload();

  private readonly begin = (offer: Offer): void => {
    this.outcome = undefined;
    this.decision.begin(offer);
    void this.focusOn("#decision-title");
  };

  private readonly cancel = (): void => {
    const key = this.decision.offer?.key;
    this.decision.cancel();
    if (this.decision.offer) return;
    this.reading.takeNewer();
    void this.focusOn(`[data-offer="${CSS.escape(key ?? "")}"]`, "#case-title");
  };

  private readonly look = (): void => {
    void this.decision.look().then(() => this.focusOn("[data-trouble]"));
  };

  /** Does it, tells the page, shows what came of it, and leads the focus to where reading goes on. */
  private async carryOut(send: () => Promise<CaseChanged | undefined>): Promise<void> {
    const before = this.reading.known?.view;
    const offer = this.decision.offer;
    const changed = await send();
    if (!changed || !offer || !before) return await this.focusOn("[data-trouble]");
    const { id, number, version, status, stage } = changed;
    const detail: CaseChangedDetail = { id, number, version, status, stage };
    this.dispatchEvent(new CustomEvent("gridloop-case-changed", { detail, bubbles: true, composed: true }));
    await this.reading.reload();
    // The page may have turned to another case at the event.
    if (before.id !== this.caseId) return;
    this.outcome = outcomeOf(offer, before, changed, this.reading);
    await this.focusOn("#case-title", "[data-outcome]");
    this.renderRoot.querySelector("[data-outcome]")?.scrollIntoView({ block: "nearest" });
  }

  /** Leads the focus to the first of these that is there, once everything is drawn. */
  private async focusOn(...selectors: readonly string[]): Promise<void> {
    await this.updateComplete;
    const target = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector)).find((found) => found !== null);
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  }

  private readonly toggleClockwork = (): void => {
    this.showsClockwork = !this.showsClockwork;
  };

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent("gridloop-close", { bubbles: true, composed: true }));
  };

  private readonly dismissOutcome = (): void => {
    this.outcome = undefined;
    void this.focusOn("#case-title");
  };

  private async copyNumber(number: string): Promise<void> {
    // A browser may refuse; then nothing is said to be copied.
    this.isCopied = await navigator.clipboard.writeText(number).then(
      () => true,
      () => false,
    );
  }

  private readonly forgetCopied = (): void => {
    this.isCopied = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-case-panel": GridloopCasePanel;
  }
}
