import type { FoundUnitView } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { FieldControl, FieldFrame, FieldSetting, MakeFieldControl, TextInput } from "../../../form/field-control.js";
import { localised } from "../../../language/localised.js";
import { chip, focusBeside } from "../combobox/chip.js";
import { Combobox } from "../combobox/combobox.js";
import { addressAnswer, addressParts } from "./address-answer.js";
import type { AddressAnswer } from "./address-answer.js";
import { AreaSearch } from "./area-search.js";
import { canLocate, currentPosition } from "./current-position.js";
import type { PositionFault } from "./current-position.js";
import { en } from "./locales/en.js";
import type { AddressMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Readonly<Record<Locale, AddressMessages>> = { "zh-CN": zhCN, en };

/** Areas by id, as the server named them: an answer keeps the id alone. */
const knownAreas = new Map<string, FoundUnitView>();

/**
 * Where something is: a text, as free as an address on an envelope, and to it the grid it lies in and the device's position,
 * where the person adds them. Without a network it is a text alone.
 *
 * A personal address is a text alone in any case: what is looked up stands in the server's log.
 */
export const addressControl: MakeFieldControl = (setting) => new AddressControl(setting);

class AddressControl implements FieldControl {
  readonly #setting: FieldSetting;
  readonly #combobox: Combobox;
  readonly #search: AreaSearch;
  #areas: readonly FoundUnitView[] = [];
  #answer: AddressAnswer = {};
  #isLocating = false;
  #metres: number | undefined;
  #trouble: PositionFault | "outside" | "notAsked" | undefined;
  #happening: "grid" | "position" | undefined;

  constructor(setting: FieldSetting) {
    this.#setting = setting;
    this.#combobox = new Combobox({ redraw: setting.redraw, choose: ({ id }) => this.#choose(id), left: () => this.#search.cancel() });
    this.#search = new AreaSearch(setting.connection, (areas) => this.#offer(areas));
  }

  get #isPersonal(): boolean {
    return (this.#setting.field.personal ?? "none") !== "none";
  }

  typed({ value }: TextInput): void {
    this.#happening = undefined;
    this.#change({ text: value });
    if (!this.#isPersonal && this.#answer.unit === undefined) this.#search.search(value);
  }

  disconnect(): void {
    this.#search.cancel();
  }

  readBack(value: unknown, locale: Locale): TemplateResult | string | undefined {
    const { text, unit, longitude } = addressParts(value);
    const say = messages[locale];
    const lines = [
      text,
      unit === undefined ? undefined : this.#areaName(unit, locale),
      longitude === undefined ? undefined : say.positionAdded,
    ];
    return html`${lines.filter(Boolean).map((line) => html`<span class="answer-line">${line}</span>`)}`;
  }

  render(frame: FieldFrame): TemplateResult {
    const { value, locale } = frame;
    const say = messages[locale];
    this.#answer = addressParts(value);
    const options = this.#areas.map((area) => ({
      id: area.id,
      title: localised(area.title, locale),
      detail: area.path.map((part) => localised(part, locale)).join(say.between),
    }));
    const text = this.#answer.text ?? "";
    return html`
      ${this.#combobox.render({ frame, text, options, status: options.length === 0 ? "" : say.found(options.length) })}
      ${this.#renderAttached(say, locale)} ${this.#isPersonal || !canLocate() ? nothing : this.#renderLocating(say)}
      <p class="for-screen-readers" role="status">${this.#spoken(say, locale)}</p>
    `;
  }

  #renderAttached(say: AddressMessages, locale: Locale): TemplateResult {
    const { unit, longitude } = this.#answer;
    const name = unit === undefined ? "" : this.#areaName(unit, locale);
    return html`<ul class="chips" part="chips" aria-label=${say.attached}>
      ${unit === undefined ? nothing : chip(name, say.removeGrid(name), this.#removeUnit)}
      ${longitude === undefined ? nothing : chip(say.position(this.#metres), say.removePosition, this.#removePosition)}
    </ul>`;
  }

  #renderLocating(say: AddressMessages): TemplateResult {
    return html`<div class="locating">
      <button type="button" class="quiet" part="button" aria-disabled=${this.#isLocating ? "true" : "false"} @click=${this.#locate}>
        <svg class="pin" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 21s7-6.1 7-11.5a7 7 0 0 0-14 0C5 14.9 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"></path>
        </svg>
        ${this.#isLocating ? say.locating : say.locate}
      </button>
      ${this.#trouble ? html`<p class="hint">${this.#troubleText(say)}</p>` : nothing}
    </div>`;
  }

  #troubleText(say: AddressMessages): string {
    if (this.#trouble === undefined) return "";
    return this.#trouble === "outside" || this.#trouble === "notAsked" ? say[this.#trouble] : say.faults[this.#trouble];
  }

  #spoken(say: AddressMessages, locale: Locale): string {
    if (this.#trouble) return this.#troubleText(say);
    const { unit } = this.#answer;
    if (this.#happening === "grid" && unit !== undefined) return say.gridAdded(this.#areaName(unit, locale));
    return this.#happening === "position" ? say.positionAdded : "";
  }

  /** From the street down to the grid, as an address is written in Chinese. */
  #areaName(unit: string, locale: Locale): string {
    const area = knownAreas.get(unit);
    const say = messages[locale];
    return area ? [...area.path, area.title].map((part) => localised(part, locale)).join(say.between) : say.someGrid;
  }

  #offer(areas: readonly FoundUnitView[]): void {
    this.#areas = areas;
    for (const area of areas) knownAreas.set(area.id, area);
    if (areas.length > 0) this.#combobox.open();
    else this.#combobox.close();
    this.#setting.redraw();
  }

  #choose(id: string): void {
    this.#areas = [];
    this.#combobox.close();
    this.#happening = "grid";
    this.#change({ unit: id });
  }

  readonly #removeUnit = (event: Event): void => {
    focusBeside(event);
    this.#change({ unit: undefined });
  };

  readonly #removePosition = (event: Event): void => {
    focusBeside(event);
    this.#trouble = undefined;
    this.#change({ longitude: undefined, latitude: undefined });
  };

  readonly #locate = (): void => {
    if (this.#isLocating) return;
    this.#isLocating = true;
    this.#trouble = undefined;
    this.#happening = undefined;
    this.#setting.redraw();
    void this.#takePosition().finally(() => {
      this.#isLocating = false;
      this.#setting.redraw();
    });
  };

  async #takePosition(): Promise<void> {
    const position = await currentPosition();
    if (typeof position === "string") {
      this.#trouble = position;
      return;
    }
    const { longitude, latitude, metres } = position;
    this.#metres = metres;
    this.#happening = "position";
    this.#change({ longitude, latitude });
    const area = await this.#search.at(position);
    if (area === "unknown") this.#trouble = "notAsked";
    else if (area === undefined) this.#trouble = "outside";
    else if (this.#answer.longitude === longitude) this.#take(area);
  }

  #take(area: FoundUnitView): void {
    knownAreas.set(area.id, area);
    this.#happening = "grid";
    this.#areas = [];
    this.#change({ unit: area.id });
  }

  #change(part: { [Part in keyof AddressAnswer]: AddressAnswer[Part] | undefined }): void {
    this.#answer = { ...this.#answer, ...part } as AddressAnswer;
    this.#setting.answer(addressAnswer(this.#answer));
  }
}
