import { html } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { LaterPart } from "../element/later-part.js";
import { faultNotice } from "../notice/notice.js";
import { adoptStyles } from "../theme/adopt-styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { InboxReading } from "./inbox-reading.js";
import type { InboxItem } from "./inbox-reading.js";

/**
 * @summary What the reader was told: cases handed to their posts, supervision, approvals wanted, answers given. Newest first; live.
 *
 * Opening a message marks it read. Messages carry nothing personal; they lead to the case, which shows what its reader may see.
 *
 * @tag gridloop-inbox
 * @fires {CustomEvent<{ id: string; number: string }>} gridloop-case-select - the person opens a message's case; where it is a link,
 *   cancelling the event keeps the browser from following it
 * @csspart list - the messages
 * @csspart item - one message
 * @csspart link - its subject, which leads to the case
 * @csspart button - mark all as read, show earlier, try again
 * @csspart notice - what stands in place of the messages
 * @csspart loading - what stands there while they are on their way
 * @cssproperty --gridloop-color-accent - what is unread, links, focus
 * @cssproperty --gridloop-color-line - the lines between messages
 */
export class GridloopInbox extends GridloopElement {
  static override styles: CSSResultGroup = [foundation, noticeStyles];

  /** The address of a case's page, with `{id}` or `{number}` in it, such as `desk.html#case={id}`; without it subjects are buttons. */
  @property({ attribute: "case-href" }) caseHref = "";

  readonly #reading = new InboxReading(this);
  readonly #sheet = new LaterPart(
    this,
    () => import("./inbox-sheet.js"),
    (part) => adoptStyles(this.renderRoot, part.inboxStyles),
  );

  /** How many messages are unread, counted up to a hundred: for a mark on the page's own way to the inbox. */
  get unread(): number {
    return this.#reading.unread;
  }

  /** Reads the newest messages. It follows changes by itself; this is for a page that knows better. */
  async refresh(): Promise<void> {
    await this.#reading.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#reading.connect(this.connection);
    if (this.connection) this.#sheet.prefetch();
  }

  protected override render(): TemplateResult {
    return html`<div class="inbox" lang=${this.locale}>${this.#renderState()}</div>`;
  }

  #renderState(): TemplateResult {
    const sheet = this.#sheet.there;
    if (!this.connection) return faultNotice("no-provider", this.locale);
    if (!sheet) return this.#sheet.renderWaiting(this.locale, 5);
    return sheet.renderInbox({
      locale: this.locale,
      reading: this.#reading,
      caseHref: typeof this.caseHref === "string" ? this.caseHref : "",
      open: this.#open,
      markAll: () => void this.#markAll(),
      more: () => void this.#more(),
    });
  }

  readonly #open = (event: MouseEvent, item: InboxItem): void => {
    // Read is read, in whatever window.
    void this.#reading.markRead(item);
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const { id, number } = item.case;
    const select = new CustomEvent("gridloop-case-select", { detail: { id, number }, bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(select)) event.preventDefault();
  };

  async #markAll(): Promise<void> {
    await this.#reading.markAllRead();
    await this.updateComplete;
    // The button is gone once nothing is unread.
    if (this.#reading.unread === 0) this.renderRoot.querySelector<HTMLElement>("#inbox-title")?.focus();
  }

  async #more(): Promise<void> {
    const first = await this.#reading.more();
    await this.updateComplete;
    if (first) this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(first.id)}"] .item-link`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-inbox": GridloopInbox;
  }
}
