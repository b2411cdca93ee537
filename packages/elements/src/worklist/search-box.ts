import { html } from "lit";
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import type { WorklistMessages } from "./locales/messages.js";

/** A pause this long means that the word is typed. */
const pauseMs = 250;

/** What the search box needs of the element it stands in. */
interface SearchBoxHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * A search box that searches while one types, and leaves input methods in peace: as long as one composes, nothing is searched
 * for and nothing written into the box. Enter searches at once, Escape clears.
 */
export class SearchBox implements ReactiveController {
  readonly #host: SearchBoxHost;
  readonly #search: (words: string) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;

  constructor(host: SearchBoxHost, search: (words: string) => void) {
    this.#host = host;
    this.#search = search;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wait();
    this.#isComposing = false;
  }

  /** Shows words that were set from elsewhere, unless somebody is typing. */
  show(words: string): void {
    const input = this.#input;
    if (input && !this.#isComposing && this.#pause === undefined && input.value.trim() !== words) input.value = words;
  }

  focus(): void {
    this.#input?.focus();
    this.#input?.select();
  }

  render(say: WorklistMessages["search"]): TemplateResult {
    return html`
      <div class="search" role="search">
        <label for="search">${say.label}</label>
        <div class="search-box">
          <input
            id="search"
            part="input"
            type="search"
            maxlength="200"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            placeholder=${say.hint}
            @input=${this.#onInput}
            @keydown=${this.#onKey}
            @compositionstart=${this.#onCompositionStart}
            @compositionend=${this.#onCompositionEnd}
            @blur=${this.#onBlur}
          />
          <button type="button" class="quiet clear" aria-label=${say.clear} @click=${this.#clear}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"></path></svg>
          </button>
        </div>
      </div>
    `;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>("#search");
  }

  readonly #onInput = (event: Event): void => {
    if (this.#isComposing || (event as InputEvent).isComposing) return;
    this.#wait();
    this.#pause = setTimeout(() => this.#searchNow(), pauseMs);
  };

  readonly #onCompositionStart = (): void => {
    this.#isComposing = true;
    this.#wait();
  };

  readonly #onCompositionEnd = (event: Event): void => {
    this.#isComposing = false;
    this.#onInput(event);
  };

  /** Some input methods end a composition without a word when the box loses the focus. */
  readonly #onBlur = (event: Event): void => {
    if (this.#isComposing) this.#onCompositionEnd(event);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // Safari ends the composition before the key that ended it arrives; that key says 229.
    if (this.#isComposing || event.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") this.#searchNow();
    if (event.key !== "Escape" || this.#input?.value === "") return;
    // Of a dialog around the list this Escape is not.
    event.preventDefault();
    event.stopPropagation();
    this.#clear();
  };

  readonly #clear = (): void => {
    const input = this.#input;
    if (!input) return;
    input.value = "";
    input.focus();
    this.#searchNow();
  };

  #searchNow(): void {
    this.#wait();
    this.#search(this.#input?.value.trim() ?? "");
  }

  #wait(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }
}
