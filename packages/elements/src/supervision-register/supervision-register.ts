import type { RegisterPage } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { Task } from "@lit/task";
import { html, nothing } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Connection } from "../connection/connection.js";
import { faultOf } from "../connection/connection-error.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { localised } from "../language/localised.js";
import { emptyNotice, faultNotice, loadingNotice } from "../notice/notice.js";
import { wallClock } from "../time/wall-clock.js";
import { en } from "./locales/en.js";
import type { RegisterMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import { periodBeside } from "./period.js";
import { registerKinds, registerQueries } from "./register-kind.js";
import type { RegisterKind } from "./register-kind.js";
import { renderLines } from "./render-lines.js";
import type { RegisterLine } from "./render-lines.js";
import { supervisionRegisterStyles } from "./supervision-register.styles.js";

const messages: Record<Locale, RegisterMessages> = { "zh-CN": zhCN, en };

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
  static override styles: CSSResultGroup = supervisionRegisterStyles;

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has("kind") || changed.has("from") || changed.has("to")) this.further = [];
  }

  protected override render(): TemplateResult {
    const say = messages[this.locale];
    if (!this.connection) return html`<div lang=${this.locale}>${faultNotice("no-provider", this.locale)}</div>`;
    const page = this.#reading.value;
    return html`
      <div class="register" lang=${this.locale}>
        ${this.#renderHead(say, page)}
        <div aria-busy=${this.#reading.status === 1 ? "true" : "false"}>${this.#renderBody(say, page)}</div>
      </div>
    `;
  }

  /** Reads it anew. */
  async refresh(): Promise<void> {
    this.further = [];
    await this.#reading.run();
  }

  get #kind(): RegisterKind {
    return registerKinds.find((known) => known === this.kind) ?? "register";
  }

  #renderHead(say: RegisterMessages, page: RegisterPage | undefined): TemplateResult {
    const day = (date: string): string => wallClock(date, this.locale) ?? date;
    return html`
      <div class="head" part="head">
        <div class="kinds" role="group" aria-label=${say.kinds.name}>
          ${registerKinds.map(
            (kind) => html`
              <button
                type="button"
                part="button"
                aria-pressed=${kind === this.#kind}
                @click=${() => this.#choose({ kind, from: "", to: "" })}
              >
                ${say.kinds[kind]}
              </button>
            `,
          )}
        </div>
        <h2>${page ? say.title(localised(page.district, this.locale), say.kinds[this.#kind]) : say.kinds[this.#kind]}</h2>
        <div class="period">
          <button type="button" class="quiet-button" part="button" ?hidden=${!page} @click=${() => this.#move(-1)}>${say.earlier}</button>
          <p role="status">${page ? say.period(day(page.from), day(page.to)) : nothing}</p>
          <button type="button" class="quiet-button" part="button" ?hidden=${!page} @click=${() => this.#move(1)}>${say.later}</button>
          ${
            this.from === ""
              ? nothing
              : html`<button
                  type="button"
                  class="quiet-button"
                  part="button"
                  @click=${() => this.#choose({ kind: this.#kind, from: "", to: "" })}
                >
                  ${say.current}
                </button>`
          }
        </div>
      </div>
    `;
  }

  #renderBody(say: RegisterMessages, first: RegisterPage | undefined): TemplateResult {
    if (!first) {
      return this.#reading.error
        ? faultNotice(faultOf(this.#reading.error), this.locale, () => void this.#reading.run())
        : loadingNotice(this.locale, 5);
    }
    const pages = [first, ...this.further];
    const lines = pages.flatMap((page) => page.lines);
    const hasMore = pages.at(-1)?.cursor != null;
    if (lines.length === 0) return emptyNotice(say.empty[this.#kind].title, say.empty[this.#kind].advice);
    const frame = { say, locale: this.locale, kind: this.#kind, now: first.at, paperHref: this.paperHref, open: this.#open };
    return html`
      <p class="count">${say.count(lines.length, hasMore)}</p>
      ${renderLines(frame, lines)} ${this.moreFailed ? html`<p class="late" role="alert">${say.moreFailed}</p>` : nothing}
      <p class="tools">
        ${hasMore ? html`<button type="button" part="button" @click=${() => void this.#more()}>${say.more}</button>` : nothing}
        <button type="button" part="button" @click=${print}>${say.print}</button>
      </p>
    `;
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

const print = (): void => window.print();

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-supervision-register": GridloopSupervisionRegister;
  }
}
