import type { DistrictView } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { Task } from "@lit/task";
import { html, nothing } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { Connection } from "../connection/connection.js";
import { districtOf } from "../connection/district.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { faultNotice } from "../notice/notice.js";
import { ServerNow } from "../time/server-now.js";
import { en } from "./locales/en.js";
import type { WorklistMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import { renderChips, renderChoices, renderViews } from "./render-filters.js";
import type { FiltersFrame } from "./render-filters.js";
import { renderCaption, renderResults } from "./render-results.js";
import type { ResultsFrame } from "./render-results.js";
import { RowFocus } from "./row-focus.js";
import { SearchBox } from "./search-box.js";
import { lampsOf, unfiltered } from "./worklist-filter.js";
import type { WorklistFilter, WorklistLamp, WorklistView } from "./worklist-filter.js";
import { WorklistReading } from "./worklist-reading.js";
import { worklistStyles } from "./worklist.styles.js";

const messages: Record<Locale, WorklistMessages> = { "zh-CN": zhCN, en };

/**
 * @summary What each member of staff has to do now, and by when.
 *
 * Lists the cases whose next move is the reader's own, or all they may see, first due first; narrows them by lamp, words, step
 * and class; follows what happens in the district without moving rows under the reader's hand. It is a list, not a table: a case
 * is one link with a sentence around it, read in one go on any width, while a table's cells would have to be gone through one by
 * one and lose their meaning as cards on a phone.
 *
 * @tag gridloop-worklist
 * @fires {CustomEvent<{ id: string; number: string }>} gridloop-case-select - the person opens a case; where the row is a link,
 *   cancelling the event keeps the browser from following it
 * @fires {CustomEvent<WorklistFilter>} gridloop-filter-change - the person changed which cases are listed
 * @csspart views - the choice between the reader's own cases and all
 * @csspart chips - the quick filters
 * @csspart input - the search box and the choices of filters
 * @csspart list - the rows
 * @csspart row - one case
 * @csspart link - a case's title, stretched over its row
 * @csspart lamp - how a case stands against its deadline
 * @csspart badge - what is wanted of the reader, urgent, returned, how far supervision went, and the like
 * @csspart button - "show more", "try again" and the like
 * @csspart notice - what stands in place of the list
 * @cssproperty --gridloop-color-accent - links, what is chosen, focus
 * @cssproperty --gridloop-color-alarm - what is late
 * @cssproperty --gridloop-color-caution - what is due soon
 * @cssproperty --gridloop-color-line - the lines between rows
 * @cssproperty --gridloop-color-ink-quiet - numbers, places and times
 */
export class GridloopWorklist extends GridloopElement {
  static override styles: CSSResultGroup = worklistStyles;

  /** Whose cases: `mine` or `all`. */
  @property() view: WorklistView = "mine";

  /** How cases stand: `late`, `soon`, `held` or `closed`; empty for every open one. */
  @property() lamp: WorklistLamp = "";

  /** Whether only urgent cases are listed. */
  @property({ type: Boolean }) urgent = false;

  /** Whether only cases are listed in which an approval of the reader's own is waited for. */
  @property({ type: Boolean }) approving = false;

  /** Words of a number, a matter or an address to look for. */
  @property() q = "";

  /** The id of the outward step to list; empty for any. */
  @property() step = "";

  /** The id of the class of matters to list; empty for any. */
  @property({ attribute: "item-class" }) itemClass = "";

  /** The id of the case shown beside the list, whose row is marked. */
  @property() selected = "";

  /** The address of a case's page, with `{id}` or `{number}` in it, such as `desk.html#case={id}`; without it rows are buttons. */
  @property({ attribute: "case-href" }) caseHref = "";

  /** How many rows to read at a time, 1 to 200. */
  @property({ type: Number, attribute: "page-size" }) pageSize = 50;

  /** Whether `/` puts the focus into the search box, from anywhere on the page. */
  @property({ type: Boolean }) shortcuts = false;

  @state() private choicesOpen: boolean | undefined;

  readonly #now = new ServerNow(this);
  readonly #reading = new WorklistReading(this, this.#now);
  readonly #focus = new RowFocus(this);
  readonly #search = new SearchBox(this, (q) => this.#change({ q }));
  readonly #district = new Task<readonly [Connection | undefined], DistrictView | undefined>(this, {
    task: async ([connection]) => connection && (await districtOf(connection)),
    args: () => [this.#choicesShown ? this.connection : undefined],
  });
  #begun: { readonly connection: Connection | undefined; readonly reader: unknown; readonly list: string } | undefined;
  #awaitsResult = false;
  #told: unknown;
  /** What is said to a screen reader next; a new object each time, so that the same words are said again. */
  #spoken = { text: "" };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.#onShortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#onShortcut);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#begin();
    this.#speak();
  }

  protected override updated(): void {
    this.#search.show(this.#filter.q);
  }

  protected override render(): TemplateResult {
    const say = messages[this.locale];
    if (!this.connection) return html`<div lang=${this.locale}>${faultNotice("no-provider", this.locale)}</div>`;
    const frame: FiltersFrame = { say, locale: this.locale, filter: this.#filter, counts: this.#reading.counts, change: this.#change };
    const results = this.#resultsFrame(say);
    return html`
      <div class="worklist" lang=${this.locale}>
        <div class="head">${renderViews(frame)}${this.#search.render(say.search)}${this.#renderChoicesButton(say)}</div>
        <div class="choices-panel" id="choices" ?hidden=${!this.#choicesShown}>${this.#renderChoices(frame)}</div>
        <div class="bar">${renderChips(frame)}${renderCaption(results)}</div>
        ${renderResults(results)}
        <p class="for-screen-readers" role="status">${keyed(this.#spoken, this.#spoken.text)}</p>
      </div>
    `;
  }

  /** Reads the list anew, from its beginning. It follows changes by itself; this is for a page that knows better. */
  async refresh(): Promise<void> {
    await this.#reading.refresh();
  }

  #resultsFrame(say: WorklistMessages): ResultsFrame {
    return {
      say,
      locale: this.locale,
      filter: this.#filter,
      reading: this.#reading,
      now: this.#now.now ?? this.#reading.readAt ?? "",
      selected: this.selected,
      caseHref: this.caseHref,
      open: this.#open,
      more: this.#more,
      refresh: this.#refreshFromButton,
      clear: this.#clearFilters,
      searchAll: this.#searchAll,
    };
  }

  #renderChoicesButton(say: WorklistMessages): TemplateResult {
    const active = [this.#filter.step, this.#filter.itemClass].filter(Boolean).length;
    return html`
      <button
        type="button"
        class="choices-button ${active > 0 ? "active" : ""}"
        part="button"
        aria-expanded=${this.#choicesShown}
        aria-controls="choices"
        @click=${this.#toggleChoices}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4h12M4.5 8h7M7 12h2"></path></svg>
        <span class="choices-word">${say.filters}</span> ${active > 0 ? html`<span class="count">${active}</span>` : nothing}
      </button>
    `;
  }

  #renderChoices(frame: FiltersFrame): TemplateResult {
    return html`
      ${renderChoices(frame, this.#district.value)}
      ${this.#district.error && !this.#district.value ? html`<p class="choices-missing" role="alert">${frame.say.choicesMissing}</p>` : nothing}
    `;
  }

  /** What is listed, with what no such filter can be taken for none. */
  get #filter(): WorklistFilter {
    const view: WorklistView = this.view === "all" ? "all" : "mine";
    const lamp = lampsOf.all.find((known) => known === this.lamp) ?? "";
    const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
    const flags = { urgent: this.urgent === true, approving: this.approving === true };
    return { view, lamp, ...flags, q: text(this.q), step: text(this.step), itemClass: text(this.itemClass) };
  }

  get #choicesShown(): boolean {
    return this.choicesOpen ?? (this.#filter.step !== "" || this.#filter.itemClass !== "");
  }

  /** Reads anew when the list, or whose it is, has become another one. */
  #begin(): void {
    const [connection, filter] = [this.connection, this.#filter];
    const pageSize = Math.min(Math.max(Math.trunc(this.pageSize) || 50, 1), 200);
    const list = JSON.stringify([filter, pageSize]);
    if (this.#begun?.connection === connection && this.#begun?.list === list) return;
    // The language alone makes another connection of the same reader's.
    const isSameReader = this.#begun?.reader === this.provider;
    this.#begun = { connection, reader: this.provider, list };
    this.#reading.begin(connection, filter, pageSize, isSameReader);
  }

  #speak(): void {
    const { told, rows, isReading, hasMore } = this.#reading;
    const say = messages[this.locale];
    if (this.#awaitsResult && !isReading) {
      this.#awaitsResult = false;
      if (rows) this.#spoken = { text: say.found(rows.length, hasMore) };
    } else if (told && told !== this.#told) {
      this.#spoken = { text: say.newcomers(told.count) };
    }
    this.#told = told;
  }

  readonly #change = (changed: Partial<WorklistFilter>): void => {
    const before = this.#filter;
    const filter = { ...before, ...changed };
    if (JSON.stringify(filter) === JSON.stringify(before)) return;
    Object.assign(this, filter);
    this.#awaitsResult = true;
    this.dispatchEvent(new CustomEvent("gridloop-filter-change", { detail: filter, bubbles: true, composed: true }));
  };

  readonly #toggleChoices = (): void => {
    this.choicesOpen = !this.#choicesShown;
  };

  readonly #clearFilters = (): void => {
    this.#change(unfiltered);
    this.#focusResults();
  };

  readonly #searchAll = (): void => {
    this.#change({ view: "all" });
    this.#focusResults();
  };

  /** The button that was pressed is about to go. */
  #focusResults(): void {
    this.renderRoot.querySelector<HTMLElement>("#results")?.focus();
  }

  readonly #refreshFromButton = (): void => {
    this.#focusResults();
    this.#awaitsResult = true;
    void this.#reading.refresh();
  };

  readonly #more = (): void => {
    void this.#readOn();
  };

  async #readOn(): Promise<void> {
    const first = await this.#reading.more();
    await this.updateComplete;
    if (first) this.#focus.focusCase(first.id);
  }

  readonly #open = (event: MouseEvent): void => {
    const id = (event.currentTarget as HTMLElement).closest<HTMLElement>("[data-id]")?.dataset["id"];
    // With a key held down the browser opens the case in a place of its own.
    if (id === undefined || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const row = [...(this.#reading.rows ?? []), this.#reading.firstOfAll].find((each) => each?.id === id);
    if (!row) return;
    const detail = { id, number: row.number };
    const select = new CustomEvent("gridloop-case-select", { detail, bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(select)) event.preventDefault();
  };

  readonly #onShortcut = (event: KeyboardEvent): void => {
    if (!this.shortcuts || event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = event.composedPath()[0];
    if (place instanceof HTMLElement && (place.isContentEditable || place.matches("input, textarea, select"))) return;
    event.preventDefault();
    this.#search.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-worklist": GridloopWorklist;
  }
}
