import type { DistrictView } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing, svg } from "lit";
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { localised } from "../../language/localised.js";
import type { IntakeFormMessages } from "../locales/messages.js";
import { comparable, itemSearch } from "./find-items.js";
import type { FoundItems, Item } from "./find-items.js";

/** At most so many results are listed: whoever sees more types another word rather than read on. */
const mostListed = 20;

/** Of a class so many are listed before the rest is asked for. */
const firstOfClass = 24;

/** What the choice is drawn with. */
export interface ItemChoiceFrame {
  readonly district: DistrictView;
  readonly chosen: string | undefined;
  readonly say: IntakeFormMessages;
  readonly locale: Locale;
  readonly pick: (item: string) => void;
}

/** The choice of the matter: a search over all of them, and classes to browse. */
export class ItemChoice implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #query = "";
  #composes = false;
  #openClass: string | undefined;
  #showsAll = false;
  #searched: { readonly items: readonly Item[]; readonly find: (query: string) => FoundItems } | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#composes = false;
  }

  /** Begins anew: nothing typed, no class open. */
  reset(): void {
    this.#query = "";
    this.#openClass = undefined;
    this.#showsAll = false;
  }

  render(frame: ItemChoiceFrame): TemplateResult {
    const { district, say } = frame;
    if (this.#searched?.items !== district.items) this.#searched = { items: district.items, find: itemSearch(district.items) };
    const isAsked = comparable(this.#query) !== "";
    const found = this.#searched.find(this.#query);
    return html`
      <div class="choice-of-item" @keydown=${this.#onKeyDown}>
        ${this.#renderSearch(say)}
        <p class="found" role="status">${isAsked ? this.#foundInWords(found, say) : nothing}</p>
        ${found.items.length > 0 ? this.#renderItems(found.items.slice(0, mostListed), frame, true) : nothing}
        ${isAsked && found.items.length === 0 ? html`<p class="hint">${say.nothingAdvice}</p>` : nothing}
        ${isAsked && found.items.length > 0 ? nothing : this.#renderBrowsing(frame)}
      </div>
    `;
  }

  #renderSearch(say: IntakeFormMessages): TemplateResult {
    return html`
      <div class="field">
        <label class="label" part="label" for="item-search">${say.searchLabel}</label>
        <p class="hint" id="item-search-hint">${say.searchHint}</p>
        <div class="search-box">
          <svg class="magnifier" viewBox="0 0 24 24" aria-hidden="true">
            ${svg`<path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21"></path>`}
          </svg>
          <input
            id="item-search"
            part="input"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="item-search-hint"
            .value=${this.#query}
            @input=${this.#onInput}
            @compositionstart=${this.#onCompositionStart}
            @compositionend=${this.#onCompositionEnd}
            @blur=${this.#onCompositionEnd}
          />
        </div>
      </div>
    `;
  }

  #foundInWords({ items, exact }: FoundItems, say: IntakeFormMessages): string {
    const query = this.#query.trim();
    if (items.length === 0) return say.nothing(query);
    if (!exact) return say.near(query);
    return items.length > mostListed ? say.foundMore(items.length, mostListed) : say.found(items.length);
  }

  #renderItems(items: readonly Item[], { district, chosen, locale, pick }: ItemChoiceFrame, withClass: boolean): TemplateResult {
    const classes = new Map(district.classes.map(({ id, title }) => [id, localised(title, locale)]));
    return html`
      <ul class="items" part="items">
        ${items.map(
          (item) => html`
            <li>
              <button
                type="button"
                class="item"
                part="item"
                aria-current=${item.id === chosen ? "true" : nothing}
                @click=${() => pick(item.id)}
              >
                <span class="item-title">${highlighted(localised(item.title, locale), withClass ? this.#query : "")}</span>
                ${withClass && item.class ? html`<span class="item-class">${classes.get(item.class) ?? item.class}</span>` : nothing}
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderBrowsing(frame: ItemChoiceFrame): TemplateResult {
    const { district, say, locale } = frame;
    const ofClass = (id: string): Item[] => district.items.filter((item) => (item.class ?? "") === id);
    const known = new Set(district.classes.map(({ id }) => id));
    const others = district.items.filter((item) => !known.has(item.class ?? "")).map((item) => item.class ?? "");
    const tiles = [
      ...district.classes.map(({ id, title }) => ({ id, title: localised(title, locale) || id, items: ofClass(id) })),
      ...[...new Set(others)].map((id) => ({ id, title: id || say.otherClass, items: ofClass(id) })),
    ].filter(({ items }) => items.length > 0);
    const open = tiles.length === 1 ? tiles[0] : tiles.find(({ id }) => id === this.#openClass);
    if (open) return this.#renderClass(open.title, open.items, frame, tiles.length > 1);
    return html`
      <h3>${say.browse}</h3>
      <ul class="tiles" part="tiles">
        ${tiles.map(
          ({ id, title, items }) => html`
            <li>
              <button type="button" class="tile" part="tile" data-class=${id} @click=${() => this.#openUp(id)}>
                <span class="tile-title">${title}</span> <span class="tile-count">${say.count(items.length)}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderClass(title: string, items: readonly Item[], frame: ItemChoiceFrame, isOneOfMany: boolean): TemplateResult {
    const { say } = frame;
    const listed = this.#showsAll ? items : items.slice(0, firstOfClass);
    const rest = items.length - listed.length;
    return html`
      ${
        isOneOfMany
          ? html`<button type="button" class="quiet to-classes" part="button" @click=${this.#closeClass}>
              <span aria-hidden="true" class="arrow"></span>${say.allClasses}
            </button>`
          : nothing
      }
      <h3 tabindex="-1" data-class-title>${title}</h3>
      ${this.#renderItems(listed, frame, false)}
      ${rest > 0 ? html`<button type="button" class="show-rest" part="button" @click=${this.#showAll}>${say.showRest(rest)}</button>` : nothing}
    `;
  }

  /** Half a composition is nobody's word: a list that jumps while somebody composes is of no use. */
  readonly #onInput = (event: InputEvent): void => {
    if (!this.#composes && !event.isComposing) this.#ask(event.target as HTMLInputElement);
  };

  readonly #onCompositionStart = (): void => {
    this.#composes = true;
  };

  /** Also on blur: some input methods end a composition without a word when the control loses the focus. */
  readonly #onCompositionEnd = (event: Event): void => {
    if (!this.#composes) return;
    this.#composes = false;
    this.#ask(event.target as HTMLInputElement);
  };

  #ask({ value }: HTMLInputElement): void {
    this.#query = value;
    this.#host.requestUpdate();
  }

  /** From the search box Enter or the down arrow leads to the results; among them the arrows lead on. 229: see FormFilling. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229 || this.#composes) return;
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(".item")];
    const box = this.#host.renderRoot.querySelector<HTMLElement>("#item-search");
    const from = items.indexOf(event.target as HTMLElement);
    const isInBox = event.target === box;
    let to: HTMLElement | null | undefined;
    if (isInBox && (event.key === "Enter" || event.key === "ArrowDown")) to = items[0];
    else if (from >= 0 && event.key === "ArrowDown") to = items[from + 1];
    else if (from >= 0 && event.key === "ArrowUp") to = items[from - 1] ?? box;
    else return;
    event.preventDefault();
    to?.focus();
  };

  async #openUp(id: string): Promise<void> {
    this.#openClass = id;
    this.#showsAll = false;
    await this.#focusAfterDrawing("[data-class-title]");
  }

  readonly #closeClass = (): Promise<void> => {
    const closed = this.#openClass ?? "";
    this.#openClass = undefined;
    return this.#focusAfterDrawing(`[data-class="${CSS.escape(closed)}"]`);
  };

  readonly #showAll = (): Promise<void> => {
    this.#showsAll = true;
    return this.#focusAfterDrawing(`.items li:nth-child(${firstOfClass + 1}) button`);
  };

  async #focusAfterDrawing(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** A title with what was typed marked in it. Marks nothing where width or case change a text's length. */
function highlighted(title: string, query: string): TemplateResult | string {
  const asked = comparable(query);
  const at = asked === "" ? -1 : title.toLowerCase().indexOf(asked);
  if (at < 0) return title;
  const end = at + asked.length;
  return html`${title.slice(0, at)}<mark>${title.slice(at, end)}</mark>${title.slice(end)}`;
}
