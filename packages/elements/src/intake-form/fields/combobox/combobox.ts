import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FieldFrame } from "../../../form/field-control.js";

/** One thing to choose, by name; `detail` tells two of one name apart. */
export interface ComboboxOption {
  readonly id: string;
  readonly title: string;
  readonly detail?: string | TemplateResult;
  /** Whether it is the answer already. */
  readonly isChosen?: boolean;
}

/** What a combobox shows at one moment. */
export interface ComboboxFrame {
  readonly frame: FieldFrame;
  readonly text: string;
  readonly options: readonly ComboboxOption[];
  /** A line below the options: that there are more, or none. */
  readonly note?: string | undefined;
  /** What is said aloud of the open list. */
  readonly status: string;
  readonly placeholder?: string;
}

/** What a combobox does to the control it is part of. */
export interface ComboboxSetting {
  redraw(): void;
  choose(option: ComboboxOption): void;
  /** The focus has gone elsewhere. */
  left?(): void;
}

/**
 * A line of text with a list of what fits it: the combobox of the ARIA Authoring Practices Guide, with list autocomplete and
 * manual selection. The focus stays in the text; the arrow keys walk through the list, Enter takes, Escape closes.
 * Nothing of it moves while an input method composes: the keys are the input method's then.
 */
export class Combobox {
  readonly #setting: ComboboxSetting;
  #isOpen = false;
  #active = -1;
  /** The end of the list a walk begins at, once the list is drawn. */
  #entering: 1 | -1 | undefined;
  #options: readonly ComboboxOption[] = [];
  #id = "";

  constructor(setting: ComboboxSetting) {
    this.#setting = setting;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    this.#isOpen = true;
    this.#active = -1;
  }

  close(): void {
    this.#isOpen = false;
    this.#active = -1;
    this.#entering = undefined;
  }

  render({ frame, text, options, note, status, placeholder }: ComboboxFrame): TemplateResult {
    const { field, id, required, wrong, describedBy } = frame;
    this.#id = id;
    this.#options = options;
    this.#enter();
    const isShown = this.#isOpen && (options.length > 0 || note !== undefined);
    const active = isShown ? options[this.#active] : undefined;
    return html`<div class="combobox" part="combobox" @focusout=${this.#onFocusOut}>
      <input
        id=${id}
        part="input"
        role="combobox"
        aria-labelledby="${id}-label"
        data-field=${field.id}
        .value=${text}
        placeholder=${placeholder || nothing}
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${isShown && options.length > 0 ? "true" : "false"}
        aria-controls="${id}-list"
        aria-activedescendant=${active ? `${id}-option-${this.#active}` : nothing}
        aria-required=${required ? "true" : nothing}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${describedBy || nothing}
        @keydown=${this.#onKeyDown}
        @click=${this.#onClick}
        @compositionstart=${this.#onCompositionStart}
      />
      <div class="combobox-popup" part="popup" ?hidden=${!isShown} @mousedown=${keepFocus}>
        <ul id="${id}-list" role="listbox" aria-labelledby="${id}-label">
          ${repeat(isShown ? options : [], ({ id: option }) => option, this.#renderOption)}
        </ul>
        ${note === undefined ? nothing : html`<p class="combobox-note">${note}</p>`}
      </div>
      <p class="for-screen-readers" role="status">${isShown ? status : ""}</p>
    </div>`;
  }

  // The keys are the text's, which keeps the focus; what a screen reader does to an option comes as a click.
  readonly #renderOption = ({ title, detail, isChosen = false }: ComboboxOption, index: number): TemplateResult =>
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    html`<li
      id="${this.#id}-option-${index}"
      class="option ${isChosen ? "chosen" : ""}"
      part="option"
      role="option"
      aria-selected=${index === this.#active ? "true" : "false"}
      data-index=${index}
      @click=${this.#onChoose}
    >
      <span>${title}</span>${detail ? html`<span class="option-detail">${detail}</span>` : nothing}
    </li>`;

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229 || event.altKey || event.ctrlKey || event.metaKey) return;
    const option = this.#isOpen ? this.#options[this.#active] : undefined;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        this.#walk(event.key === "ArrowDown" ? 1 : -1, event.currentTarget as Element);
        break;
      case "Enter":
        if (!option) return;
        event.preventDefault();
        this.#setting.choose(option);
        break;
      case "Escape":
        if (!this.#isOpen) return;
        // The list alone closes, not the dialog the form may stand in.
        event.preventDefault();
        event.stopPropagation();
        this.close();
        this.#setting.redraw();
        break;
      default:
    }
  };

  /** Past either end it goes on at the other. */
  #walk(by: 1 | -1, input: Element): void {
    const count = this.#options.length;
    if (this.#active >= 0) this.#active = (this.#active + by + count) % Math.max(1, count);
    else this.#entering = by;
    this.#isOpen = true;
    this.#setting.redraw();
    const root = input.getRootNode() as ShadowRoot | Document;
    requestAnimationFrame(() => root.getElementById(`${this.#id}-option-${this.#active}`)?.scrollIntoView({ block: "nearest" }));
  }

  /** A walk begins at what is chosen, or else at the near end. */
  #enter(): void {
    if (this.#entering === undefined) return;
    const chosen = this.#options.findIndex(({ isChosen }) => isChosen);
    this.#active = chosen >= 0 ? chosen : this.#entering > 0 ? 0 : this.#options.length - 1;
    this.#entering = undefined;
  }

  readonly #onChoose = (event: Event): void => {
    const option = this.#options[Number((event.currentTarget as HTMLElement).dataset["index"])];
    if (option) this.#setting.choose(option);
  };

  readonly #onClick = (): void => {
    if (this.#isOpen) this.close();
    else this.open();
    this.#setting.redraw();
  };

  /** What is on offer does not fit what is being composed, and choosing it would write into the middle of it. */
  readonly #onCompositionStart = (): void => {
    if (!this.#isOpen) return;
    this.close();
    this.#setting.redraw();
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
    this.close();
    this.#setting.left?.();
    this.#setting.redraw();
  };
}

/** A press on the list must not take the focus from the text. */
const keepFocus = (event: Event): void => event.preventDefault();
