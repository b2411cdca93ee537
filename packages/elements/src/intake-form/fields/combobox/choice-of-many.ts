import type { Choice } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FieldControl, FieldFrame, FieldSetting, TextInput } from "../../../form/field-control.js";
import { localised } from "../../../language/localised.js";
import { fieldMessages } from "../field-messages.js";
import { chip, focusBeside } from "./chip.js";
import { Combobox } from "./combobox.js";
import type { ComboboxOption } from "./combobox.js";
import { findOptions } from "./find-options.js";

/** As many as anyone looks through; the rest is found by typing. */
const mostShown = 50;

/** One or several of up to a thousand choices, found by typing part of their names. */
export class ChoiceOfMany implements FieldControl {
  readonly #setting: FieldSetting;
  readonly #combobox: Combobox;
  /** What was typed since the last choice; undefined while the text shows what is chosen. */
  #typed: string | undefined;
  #chosen: readonly string[] = [];
  /** What happened last, for whoever cannot see the chips. */
  #happening: { readonly kind: "added" | "removed"; readonly id: string } | undefined;

  constructor(setting: FieldSetting) {
    this.#setting = setting;
    this.#combobox = new Combobox({
      redraw: setting.redraw,
      choose: (option) => this.#choose(option.id),
      left: () => this.#takeWholeName(),
    });
  }

  get #isMultiple(): boolean {
    return this.#setting.field.multiple === true;
  }

  get #options(): readonly Choice[] {
    return this.#setting.field.options ?? [];
  }

  typed({ value }: TextInput): void {
    this.#typed = value;
    this.#combobox.open();
    // A name half changed is no longer the one that was chosen.
    if (!this.#isMultiple && this.#chosen.length > 0) this.#setting.answer(undefined);
    else this.#setting.redraw();
  }

  obstacle(locale: Locale): string | undefined {
    const text = this.#typed?.trim() ?? "";
    return text === "" ? undefined : fieldMessages[locale].chooseFromList(text);
  }

  render(frame: FieldFrame): TemplateResult {
    const { value, locale } = frame;
    this.#chosen = (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one): one is string => typeof one === "string");
    return html`${this.#renderText(frame)} ${this.#isMultiple ? this.#renderChosen(locale) : nothing}`;
  }

  #renderText(frame: FieldFrame): TemplateResult {
    const { locale } = frame;
    const say = fieldMessages[locale];
    const text = this.#typed ?? (this.#isMultiple || this.#chosen[0] === undefined ? "" : this.#title(this.#chosen[0], locale));
    const found = this.#found();
    const options = found.slice(0, mostShown).map((option): ComboboxOption => ({
      id: option.id,
      title: localised(option.title, locale) || option.id,
      isChosen: this.#chosen.includes(option.id),
    }));
    const more = found.length - options.length;
    const lacking = this.#setting.field.optionsCut ? say.optionsCut : undefined;
    const note = found.length === 0 ? say.nothingFound : more > 0 ? say.more(more) : lacking;
    const status = found.length === 0 ? say.nothingFound : say.found(found.length);
    return this.#combobox.render({ frame, text, options, note, status, placeholder: say.typeToFind });
  }

  /** Nothing is looked for while the list is closed: a form is drawn anew with each key, and may have many such questions. */
  #found(): readonly Choice[] {
    if (!this.#combobox.isOpen) return [];
    const found = findOptions(this.#options, this.#typed ?? "");
    return this.#isMultiple ? found.filter(({ id }) => !this.#chosen.includes(id)) : found;
  }

  #renderChosen(locale: Locale): TemplateResult {
    const say = fieldMessages[locale];
    const chips = repeat(
      this.#chosen,
      (id) => id,
      (id) => {
        const title = this.#title(id, locale);
        return chip(title, say.removeChosen(title), (event) => this.#remove(event, id));
      },
    );
    const happened = this.#happening ? say[this.#happening.kind](this.#title(this.#happening.id, locale)) : "";
    return html`<ul class="chips" part="chips" aria-label=${say.chosen}>
        ${chips}
      </ul>
      <p class="for-screen-readers" role="status">${happened}</p>`;
  }

  #title(id: string, locale: Locale): string {
    return localised(this.#options.find((option) => option.id === id)?.title, locale) || id;
  }

  #choose(id: string): void {
    this.#typed = this.#isMultiple ? "" : undefined;
    this.#combobox.close();
    this.#happening = { kind: "added", id };
    this.#setting.answer(this.#isMultiple ? [...this.#chosen, id] : id);
  }

  /** Who types a whole name and goes on has chosen it. */
  #takeWholeName(): void {
    const typed = this.#typed?.trim();
    if (!typed) return;
    const meant = this.#options.filter(({ title }) => Object.values(title).includes(typed));
    if (meant.length === 1 && meant[0] && !this.#chosen.includes(meant[0].id)) this.#choose(meant[0].id);
  }

  #remove(event: Event, id: string): void {
    focusBeside(event);
    this.#happening = { kind: "removed", id };
    const rest = this.#chosen.filter((one) => one !== id);
    this.#setting.answer(rest.length === 0 ? undefined : rest);
  }
}
