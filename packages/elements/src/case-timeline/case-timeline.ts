import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { warn } from "../element/warning.js";
import { localised } from "../language/localised.js";
import { foundation } from "../theme/foundation.styles.js";
import { wallClock } from "../time/wall-clock.js";
import { caseTimelineStyles } from "./case-timeline.styles.js";
import { en } from "./locales/en.js";
import type { TimelineMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import { renderSaid } from "./render-said.js";
import { timelineKinds } from "./timeline-entry.js";
import type { TimelineEntry } from "./timeline-entry.js";

const messages: Record<Locale, TimelineMessages> = { "zh-CN": zhCN, en };

/**
 * @summary What happened to a case, newest first, in the outward steps its reporter knows.
 *
 * Names units, never persons; leaves a midnight out that nobody recorded; speaks the language of the nearest `lang`.
 *
 * @tag gridloop-case-timeline
 * @fires {CustomEvent<void>} gridloop-retry - the person asks for the entries again after a failure
 * @csspart list - the list of entries
 * @csspart entry - one entry
 * @csspart step - an entry's outward step
 * @csspart title - what happened
 * @csspart meta - when it happened, and the unit
 * @csspart entry-note - what else the page says of it
 * @csspart said - what was written for whoever reported, such as the answer
 * @csspart note - the line shown while loading, when empty and after a failure
 * @csspart button - "try again" and "show earlier"
 * @cssproperty --gridloop-color-accent - marks, links and focus
 * @cssproperty --gridloop-color-line - the rail that joins the entries
 * @cssproperty --gridloop-color-ink-quiet - times and units
 * @cssproperty --gridloop-color-ground-raised - the ground of what was written for whoever reported
 */
export class GridloopCaseTimeline extends GridloopElement {
  static override styles: CSSResultGroup = [foundation, caseTimelineStyles];

  /** What happened, in any order; nothing yet while it is being loaded. */
  @property({ attribute: false }) entries: readonly TimelineEntry[] = [];

  /** Whether the entries are on their way. Entries already there stay on show. */
  @property({ type: Boolean, reflect: true }) loading = false;

  /** Whether the entries could not be had; the person is offered to try again. */
  @property({ type: Boolean, reflect: true }) failed = false;

  /** How many of the newest entries to show until the person asks for the rest; 0 shows all. */
  @property({ type: Number }) limit = 0;

  @state() private askedForAll = false;

  /** Newest first. Kept from one render to the next, since a change of language or state does not reorder them. */
  private sorted: readonly TimelineEntry[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("entries")) return;
    const entries = Array.isArray(this.entries) ? this.entries : [];
    // Stable: of two entries of one instant, the one given later is the newer.
    this.sorted = [...entries].reverse().sort((a, b) => instantOf(b) - instantOf(a));
  }

  protected override render(): TemplateResult {
    const say = messages[this.locale];
    const isEmpty = this.sorted.length === 0;
    return html`
      <div lang=${this.locale} aria-busy=${this.loading ? "true" : "false"}>
        ${this.failed && !this.loading ? this.renderFailure(say) : nothing}
        <div role="status">${this.renderNote(say, isEmpty)}</div>
        ${isEmpty ? nothing : this.renderEntries(say)}
      </div>
    `;
  }

  private renderFailure(say: TimelineMessages): TemplateResult {
    return html`
      <div class="failure">
        <p part="note" role="alert">${say.failed}</p>
        <button type="button" part="button" @click=${this.retry}>${say.retry}</button>
      </div>
    `;
  }

  private renderNote(say: TimelineMessages, isEmpty: boolean): TemplateResult | typeof nothing {
    if (this.loading) return html`<p class="note" part="note">${say.loading}</p>`;
    if (isEmpty && !this.failed) return html`<p class="note" part="note">${say.empty}</p>`;
    return nothing;
  }

  private renderEntries(say: TimelineMessages): TemplateResult {
    const shown = this.limit > 0 && !this.askedForAll ? this.sorted.slice(0, this.limit) : this.sorted;
    const hidden = this.sorted.length - shown.length;
    return html`
      <ol part="list" aria-label=${say.name}>
        ${shown.map((entry, index) => this.renderEntry(say, entry, index))}
      </ol>
      ${hidden > 0 ? html`<button type="button" part="button" @click=${this.showAll}>${say.earlier(hidden)}</button>` : nothing}
    `;
  }

  private renderEntry(say: TimelineMessages, entry: TimelineEntry, index: number): TemplateResult {
    const kind = timelineKinds.find((known) => known === entry.kind) ?? "move";
    const step = localised(entry.step?.title, this.locale);
    const unit = localised(entry.unit, this.locale);
    // A run of entries within one step names it once to the eye; a screen reader, which may land on any entry, hears it each time.
    const sayUnit = say.units[kind === "press" || kind === "joint" ? kind : "other"];
    const repeatsStep = index > 0 && this.sorted[index - 1]?.step?.id === entry.step?.id;
    return html`
      <li class="entry ${kind}" part="entry" tabindex="-1" aria-current=${index === 0 ? "step" : nothing}>
        <p class=${repeatsStep ? "for-screen-readers" : "step"} part="step">
          <span class="for-screen-readers">${say.step(step)}</span><span aria-hidden="true">${step}</span>
          ${index === 0 ? html`<span class="latest">${say.latest}</span>` : nothing}
        </p>
        <p class="title" part="title">${localised(entry.title, this.locale)}</p>
        <p class="meta" part="meta">${this.renderTime(say, entry)}${unit ? html`<span class="unit">${sayUnit(unit)}</span>` : nothing}</p>
        ${entry.note ? html`<p class="entry-note" part="entry-note">${entry.note}</p>` : nothing} ${renderSaid(entry.said, this.locale)}
      </li>
    `;
  }

  private renderTime(say: TimelineMessages, entry: TimelineEntry): TemplateResult {
    const shown = wallClock(entry.at, this.locale);
    if (shown !== undefined) return html`<time datetime=${entry.at}>${shown}</time>`;
    warn("bad-instant", entry.at, `gridloop-case-timeline: "${entry.at}" is not an RFC 3339 instant; the entry is shown without a time.`);
    return html`<span>${say.unknownTime}</span>`;
  }

  private retry(): void {
    this.dispatchEvent(new CustomEvent("gridloop-retry", { bubbles: true, composed: true }));
  }

  private async showAll(): Promise<void> {
    const firstRevealed = this.limit;
    this.askedForAll = true;
    await this.updateComplete;
    // The button is gone; without this, focus would fall back to the top of the page.
    this.renderRoot.querySelectorAll<HTMLElement>(".entry")[firstRevealed]?.focus();
  }
}

/** Milliseconds since the epoch, or the far past for what is no instant, so that such entries stand at the end. */
function instantOf(entry: TimelineEntry): number {
  const parsed = Date.parse(entry.at);
  return Number.isNaN(parsed) ? Number.NEGATIVE_INFINITY : parsed;
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-case-timeline": GridloopCaseTimeline;
  }
}
