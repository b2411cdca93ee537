import type { DistrictView, WorklistCounts } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { lampShape, lampWord } from "../lamp/lamp.js";
import { localised } from "../language/localised.js";
import type { WorklistMessages } from "./locales/messages.js";
import { lampsOf } from "./worklist-filter.js";
import type { WorklistFilter, WorklistLamp, WorklistView } from "./worklist-filter.js";

/** What the filters are drawn from. */
export interface FiltersFrame {
  readonly say: WorklistMessages;
  readonly locale: Locale;
  readonly filter: WorklistFilter;
  readonly counts: WorklistCounts | undefined;
  /** Called with what the person changed. */
  readonly change: (changed: Partial<WorklistFilter>) => void;
}

const views: readonly WorklistView[] = ["mine", "all"];

/** Whose cases: two radio buttons, since it is always exactly one of them, with how many open ones each has. */
export function renderViews({ say, filter, counts, change }: FiltersFrame): TemplateResult {
  const choose = (event: Event): void => {
    const view = (event.target as HTMLInputElement).value as WorklistView;
    // A lamp the other view does not offer would narrow it unseen.
    const lamp = lampsOf[view].some((offered) => offered === filter.lamp) ? filter.lamp : "";
    change({ view, lamp, approving: view === "mine" && filter.approving });
  };
  return html`
    <fieldset class="views" part="views" @change=${choose}>
      <legend class="for-screen-readers">${say.views.name}</legend>
      ${views.map(
        (view) => html`
          <label class="view">
            <input type="radio" name="view" .value=${view} .checked=${filter.view === view} />
            <span>${say.views[view]}</span> ${renderCount(counts?.[view].open, counts, say)}
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** One touch each: how cases stand against their deadline (one at a time), urgent ones and those to approve (with any of them). */
export function renderChips(frame: FiltersFrame): TemplateResult {
  const { say, filter, change } = frame;
  const offered = lampsOf[filter.view];
  const [pressing, others] = [offered.slice(0, 2), offered.slice(2)];
  const press = (event: Event): void => {
    const lamp = (event.currentTarget as HTMLElement).dataset["lamp"];
    if (lamp === "urgent") change({ urgent: !filter.urgent });
    else if (lamp === "approving") change({ approving: !filter.approving });
    else if (lamp !== undefined) change({ lamp: filter.lamp === lamp ? "" : (lamp as WorklistLamp) });
  };
  return html`
    <div class="chips" part="chips" role="group" aria-label=${say.quickFilters}>
      ${renderApprovingChip(frame, press)} ${pressing.map((lamp) => renderLampChip(lamp, frame, press))}
      <button type="button" class="chip urgent" data-lamp="urgent" aria-pressed=${filter.urgent} @click=${press}>
        <svg class="lamp-shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M9.5 1 3 9.2h4.2L6 15l7-8.6H8.4z"></path></svg>
        <span>${say.urgent}</span>
      </button>
      ${others.map((lamp) => renderLampChip(lamp, frame, press))}
    </div>
  `;
}

/** What waits for the reader's approval: offered to whoever has any, or looks at it. */
function renderApprovingChip({ say, filter, counts }: FiltersFrame, press: (event: Event) => void): TemplateResult | typeof nothing {
  const count = counts?.mine.approving;
  if (!filter.approving && (filter.view !== "mine" || !count)) return nothing;
  return html`
    <button
      type="button"
      class="chip approving ${count ? "some" : ""}"
      data-lamp="approving"
      aria-pressed=${filter.approving}
      @click=${press}
    >
      <svg class="lamp-shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 1.5h10v6.2L8 14.5 3 7.7z"></path></svg>
      <span>${say.approving}</span> ${renderCount(count, counts, say)}
    </button>
  `;
}

function renderLampChip(
  lamp: Exclude<WorklistLamp, "">,
  { say, locale, filter, counts }: FiltersFrame,
  press: (event: Event) => void,
): TemplateResult {
  const count = countOf(lamp, filter.view, counts);
  return html`
    <button
      type="button"
      class="chip ${lamp} ${count ? "some" : ""}"
      data-lamp=${lamp}
      aria-pressed=${filter.lamp === lamp}
      @click=${press}
    >
      ${lampShape(lamp)}<span>${lampWord(lamp, locale)}</span> ${renderCount(count, counts, say)}
    </button>
  `;
}

/** What is chosen more seldom; the choices come with the district. */
export function renderChoices(frame: FiltersFrame, district: DistrictView | undefined): TemplateResult {
  const { say, locale, filter, change } = frame;
  const classes = district?.classes ?? [];
  return html`
    <div class="choices-of-lists">
      <label>
        <span>${say.step.label}</span>
        <select data-filter="step" part="input" @change=${(event: Event) => change({ step: chosenIn(event) })}>
          ${renderOptions(say.step.any, district?.steps ?? [], filter.step, locale)}
        </select>
      </label>
      ${classes.length === 0 && filter.itemClass === "" ? nothing : renderClasses(frame, classes)}
    </div>
  `;
}

function renderClasses({ say, locale, filter, change }: FiltersFrame, classes: DistrictView["classes"]): TemplateResult {
  return html`
    <label>
      <span>${say.itemClass.label}</span>
      <select data-filter="class" part="input" @change=${(event: Event) => change({ itemClass: chosenIn(event) })}>
        ${renderOptions(say.itemClass.any, classes, filter.itemClass, locale)}
      </select>
    </label>
  `;
}

const chosenIn = (event: Event): string => (event.target as HTMLSelectElement).value;

function renderOptions(any: string, options: DistrictView["steps"], chosen: string, locale: Locale): TemplateResult {
  // What the page asked for and the district does not know, or not yet, stays chosen by its id.
  const known = chosen === "" || options.some(({ id }) => id === chosen);
  return html`
    <option value="" ?selected=${chosen === ""}>${any}</option>
    ${options.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${localised(title, locale)}</option>`)}
    ${known ? nothing : html`<option value=${chosen} selected lang="">${chosen}</option>`}
  `;
}

function countOf(lamp: Exclude<WorklistLamp, "">, view: WorklistView, counts: WorklistCounts | undefined): number | undefined {
  if (lamp === "late" || lamp === "soon") return counts?.[view][lamp];
  return view === "all" ? counts?.all[lamp] : undefined;
}

function renderCount(
  count: number | undefined,
  counts: WorklistCounts | undefined,
  say: WorklistMessages,
): TemplateResult | typeof nothing {
  if (count === undefined) return nothing;
  // The server counts so far and no further.
  const shown = counts && count >= counts.most ? `${counts.most - 1}+` : String(count);
  return html`<span class="count"
    ><span aria-hidden="true">${shown}</span><span class="for-screen-readers">${say.cases(shown)}</span></span
  >`;
}
