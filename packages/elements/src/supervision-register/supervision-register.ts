import type { RegisterPage } from "@gridloop/core/api";
import { Task, TaskStatus } from "@lit/task";
import { html } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Connection } from "../connection/connection.js";
import { faultOf } from "../connection/connection-error.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { LaterPart } from "../element/later-part.js";
import { faultNotice } from "../notice/notice.js";
import { adoptStyles } from "../theme/adopt-styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { periodBeside } from "./period.js";
import { registerKinds, registerQueries } from "./register-kind.js";
import type { RegisterKind } from "./register-kind.js";
import type { RegisterLine } from "./render-lines.js";

/**
 * @summary Who was pressed how, when and by which rule, over all cases the reader may see: the supervision register, the weekly
 * dispatch list and the circular, on screen and printed.
 *
 * @tag gridloop-supervision-register
 * @fires {CustomEvent<{ kind: string; from: string; to: string }>} gridloop-period-change - the person chose another kind or period
 * @fires {CustomEvent<{ id: string; number: string; seq: number }>} gridloop-paper-select - the person opens a line's paper, where no address of papers is given
 * @csspart head - the title, the choices of kind and period
 * @csspart list - the lines
 * @csspart line - one pressing
 * @csspart unit - the lines under one unit, in a circular
 * @csspart link - what leads to a line's paper
 * @csspart button - kinds, periods, print, show more
 * @csspart notice - what stands in place of the lines
 * @csspart loading - what stands there while they are on their way
 * @cssproperty --gridloop-color-accent - links and what is chosen
 * @cssproperty --gridloop-color-alarm - an answer that is missing
 * @cssproperty --gridloop-color-line - the lines between rows
 */
export class GridloopSupervisionRegister extends GridloopElement {
  static override styles: CSSResultGroup = [foundation, noticeStyles];

  /** What to draw: `register`, `dispatch` or `circular`. */
  @property() kind: RegisterKind = "register";

  /** The first civil date of the period, `YYYY-MM-DD`; empty for the current month, of dispatch lists the current week. */
  @property() from = "";

  /** The last civil date of the period. */
  @property() to = "";

  /** The address of a paper's page, with `{id}` and `{seq}` in it, such as `paper.html?case={id}&seq={seq}`; without it papers open by the event. */
  @property({ attribute: "paper-href" }) paperHref = "";

  @state() private further: readonly RegisterPage[] = [];

  @state() private moreFailed = false;

  readonly #reading = new Task<readonly [Connection | undefined, RegisterKind, string, string], RegisterPage | undefined>(this, {
    task: async ([connection, kind, from, to], { signal }) =>
      connection && (await connection.get<RegisterPage>("supervision", { query: { ...registerQueries[kind].query, from, to }, signal })),
    args: () => [this.connection, this.#kind, this.from, this.to],
  });

  /** What draws the lines: loaded beside the first page of them. */
  readonly #sheet = new LaterPart(
    this,
    () => import("./register-sheet.js"),
    (part) => adoptStyles(this.renderRoot, part.supervisionRegisterStyles),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.connection) this.#sheet.prefetch();
    if (changed.has("kind") || changed.has("from") || changed.has("to")) this.further = [];
  }

  protected override render(): TemplateResult {
    return html`<div lang=${this.locale}>${this.#renderState()}</div>`;
  }

  /** Reads it anew. */
  async refresh(): Promise<void> {
    this.further = [];
    await this.#reading.run();
  }

  get #kind(): RegisterKind {
    return registerKinds.find((known) => known === this.kind) ?? "register";
  }

  #renderState(): TemplateResult {
    const sheet = this.#sheet.there;
    if (!this.connection) return faultNotice("no-provider", this.locale);
    if (!sheet) return this.#sheet.renderWaiting(this.locale, 5);
    const { value, error, status } = this.#reading;
    return sheet.renderRegister({
      locale: this.locale,
      kind: this.#kind,
      isCurrent: this.from === "",
      pages: value ? [value, ...this.further] : [],
      isReading: status === TaskStatus.PENDING,
      fault: error === undefined ? undefined : faultOf(error),
      moreFailed: this.moreFailed,
      paperHref: this.paperHref,
      choose: (kind) => this.#choose({ kind, from: "", to: "" }),
      move: (by) => this.#move(by),
      more: () => void this.#more(),
      retry: () => void this.#reading.run(),
      open: this.#open,
    });
  }

  #move(by: number): void {
    const page = this.#reading.value;
    const beside = page && periodBeside(page.from, registerQueries[this.#kind].period, by);
    if (beside) this.#choose({ kind: this.#kind, ...beside });
  }

  #choose(chosen: { kind: RegisterKind; from: string; to: string }): void {
    Object.assign(this, chosen);
    this.dispatchEvent(new CustomEvent("gridloop-period-change", { detail: chosen, bubbles: true, composed: true }));
  }

  async #more(): Promise<void> {
    const [connection, first] = [this.connection, this.#reading.value];
    const cursor = [first, ...this.further].at(-1)?.cursor;
    if (!connection || !first || cursor == null) return;
    const query = { ...registerQueries[this.#kind].query, from: first.from, to: first.to, cursor };
    this.moreFailed = false;
    try {
      const page = await connection.get<RegisterPage>("supervision", { query });
      // Meanwhile another kind or period may have been chosen.
      if (this.#reading.value === first) this.further = [...this.further, page];
    } catch {
      // What is there stays, and so does the button to try again.
      this.moreFailed = true;
    }
  }

  readonly #open = (line: RegisterLine): void => {
    const detail = { id: line.case.id, number: line.case.number, seq: line.seq };
    this.dispatchEvent(new CustomEvent("gridloop-paper-select", { detail, bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-supervision-register": GridloopSupervisionRegister;
  }
}
