import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { FieldControl, FieldFrame, FieldSetting, MakeFieldControl, TextInput } from "../../form/field-control.js";
import { Combobox } from "../../intake-form/fields/combobox/combobox.js";
import type { ComboboxOption } from "../../intake-form/fields/combobox/combobox.js";
import { localised } from "../../language/localised.js";
import type { Offer } from "../offer.js";
import { CaseSearch } from "./case-search.js";
import type { FoundCase } from "./case-search.js";
import { en } from "./locales/en.js";
import type { CaseChoiceMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Readonly<Record<Locale, CaseChoiceMessages>> = { "zh-CN": zhCN, en };

/** What is asked: a case like this one, and not this one. */
type Asked = NonNullable<Offer["asksForCase"]>;

/** As many as are shown at a time. */
const mostShown = 8;

/**
 * Another case, by its number: found by words of its number, matter or address, or among those of the same matter, which a
 * duplicate is likely to be of. What was chosen is told in words below, so that nobody merges into a mistyped number unseen.
 */
export const caseChoice =
  (asked: Asked): MakeFieldControl =>
  (setting) =>
    new CaseChoice(setting, asked);

class CaseChoice implements FieldControl {
  readonly #setting: FieldSetting;
  readonly #asked: Asked;
  readonly #combobox: Combobox;
  readonly #search: CaseSearch;
  #cases: readonly FoundCase[] = [];
  /** What was found for the words typed last; nothing found is told apart from not looked yet. */
  #hasLooked = false;
  readonly #known = new Map<string, FoundCase>();

  constructor(setting: FieldSetting, asked: Asked) {
    this.#setting = setting;
    this.#asked = asked;
    this.#combobox = new Combobox({ redraw: setting.redraw, choose: ({ id }) => this.#choose(id), left: () => this.#search.cancel() });
    this.#search = new CaseSearch(setting.connection, (cases) => this.#take(cases));
  }

  typed({ value }: TextInput): void {
    this.#hasLooked = false;
    this.#cases = [];
    const number = value.trim();
    this.#setting.answer(number === "" ? undefined : number);
    if (number === "") this.#search.ofMatter(this.#asked.item);
    else this.#search.byWords(number);
  }

  disconnect(): void {
    this.#search.cancel();
  }

  readBack(value: unknown): string | undefined {
    return typeof value === "string" ? value : undefined;
  }

  render(frame: FieldFrame): TemplateResult {
    const { value, locale } = frame;
    const say = messages[locale];
    const text = typeof value === "string" ? value : "";
    const options = this.#cases.map((found): ComboboxOption => ({
      id: found.number,
      title: say.titled(found.number, localised(found.item.title, locale)),
      detail: inWords(found, say, locale),
      isChosen: found.number === text,
    }));
    const note = this.#hasLooked && options.length === 0 ? say.none : undefined;
    const status = options.length === 0 ? (note ?? "") : say.found(options.length);
    const chosen = this.#known.get(text);
    return html`<div @focusin=${this.#begin}>
      ${this.#combobox.render({ frame, text, options, note, status })}
      <p class="case-chosen" role="status">
        ${chosen ? html`<strong>${localised(chosen.item.title, locale)}</strong> <span>${inWords(chosen, say, locale)}</span>` : nothing}
      </p>
    </div>`;
  }

  /** Whoever comes to the empty question sees likely cases without a word typed. */
  readonly #begin = (): void => {
    if (!this.#hasLooked && this.#known.size === 0) this.#search.ofMatter(this.#asked.item);
  };

  #take(cases: readonly FoundCase[]): void {
    this.#hasLooked = true;
    this.#cases = cases.filter(({ number }) => number !== this.#asked.except).slice(0, mostShown);
    for (const found of this.#cases) this.#known.set(found.number, found);
    this.#combobox.open();
    this.#setting.redraw();
  }

  #choose(number: string): void {
    this.#combobox.close();
    this.#setting.answer(number);
  }
}

/** Where it is, how far it has come, and with whom; an address in whatever language it was told. */
function inWords({ place, stageTitle, responsible }: FoundCase, say: CaseChoiceMessages, locale: Locale): TemplateResult {
  const where = place.address === undefined ? localised(place.unit.title, locale) : html`<span lang="">${place.address}</span>`;
  const rest = [localised(stageTitle, locale), localised(responsible.unit.title, locale)].filter(Boolean);
  return html`${where}${say.between}${rest.join(say.between)}`;
}
