import type { AnsweredForm, AnswerView, CaseView } from "@gridloop/core/api";
import { html, nothing, svg } from "lit";
import type { TemplateResult } from "lit";
import { wallClock } from "../time/wall-clock.js";
import type { PhotoSeries } from "./photo-viewer.js";
import { textIn } from "./speech.js";
import type { Speech } from "./speech.js";

/** Draws a question's photos as thumbnails. */
export type RenderPhotos = (series: PhotoSeries) => TemplateResult;

/** What was answered so far, by the forms that asked it, in the case's own words. */
export function renderAnswers(speech: Speech, view: CaseView, renderPhotos: RenderPhotos): TemplateResult {
  const { answers } = speech.say;
  // The report is read as a whole; what was added on the way is short and stands side by side where there is room.
  const [first, ...later] = view.answers;
  return html`
    <section class="answers" part="answers" aria-labelledby="answers-title">
      <h3 id="answers-title">${answers.title}</h3>
      ${view.answers.length === 0 ? html`<p class="quiet-text">${answers.none}</p>` : nothing}
      ${first ? renderForm(speech, first, renderPhotos) : nothing}
      ${later.length > 0 ? html`<div class="later-forms">${later.map((form) => renderForm(speech, form, renderPhotos))}</div>` : nothing}
    </section>
  `;
}

function renderForm(speech: Speech, { title, fields }: AnsweredForm, renderPhotos: RenderPhotos): TemplateResult {
  return html`
    <div class="answered-form">
      ${title ? html`<h4>${textIn(speech, title)}</h4>` : nothing}
      <dl>
        ${fields.map(
          (field) =>
            html`<div class="answer ${isLong(field) ? "long" : ""}">
              <dt>${textIn(speech, field.label)}</dt>
              <dd>${renderValue(speech, field, renderPhotos)}${renderMark(speech, field)}</dd>
            </div>`,
        )}
      </dl>
    </div>
  `;
}

/** About what a line of a narrow column holds. */
const shortText = 24;

/** Long answers take the whole width, short ones stand beside their question. */
function isLong({ type, withheld, value }: AnswerView): boolean {
  if (withheld !== undefined) return false;
  return type === "photo" || (type === "textarea" && (String(value).length > shortText || String(value).includes("\n")));
}

function renderValue(speech: Speech, field: AnswerView, renderPhotos: RenderPhotos): TemplateResult | string {
  const { answers } = speech.say;
  const { value, chosen, type } = field;
  if (field.withheld) return renderWithheld(speech, field.withheld);
  switch (type) {
    case "photo":
      return renderPhotos({ label: textIn(speech, field.label), ids: Array.isArray(value) ? value.map(String) : [String(value)] });
    case "checkbox":
      return value === true ? answers.yes : answers.no;
    case "rating":
      return answers.rating(Number(value));
    case "phone":
      return html`<a href="tel:${String(value).replace(/[^\d+]/g, "")}">${String(value)}</a>`;
    case "date":
    case "datetime":
      return html`<time datetime=${String(value)}>${wallClock(String(value), speech.locale) ?? String(value)}</time>`;
    case "address":
      return renderAddress(speech, field);
    default:
      if (chosen) return chosen.map(({ title }) => textIn(speech, title)).join(answers.listSeparator);
      return html`<span class="told" lang="">${Array.isArray(value) ? value.join(answers.listSeparator) : String(value)}</span>`;
  }
}

function renderAddress(speech: Speech, { value, chosen }: AnswerView): TemplateResult {
  const { answers } = speech.say;
  const given = typeof value === "object" && value !== null && !Array.isArray(value) ? value : { text: value };
  const { text, latitude, longitude } = given as Readonly<Record<string, unknown>>;
  const degrees = (figure: unknown): string => Number(figure).toFixed(5);
  const told = typeof text === "string" && text !== "" ? html`<span class="told line" lang="">${text}</span>` : nothing;
  const lines = [
    (chosen ?? []).map(({ title }) => textIn(speech, title)).join(answers.listSeparator),
    latitude === undefined ? "" : answers.position(degrees(latitude), degrees(longitude)),
  ].filter(Boolean);
  return html`${told}${lines.map((line) => html`<span class="line quiet-text">${line}</span>`)}`;
}

function renderWithheld({ say: { answers } }: Speech, why: NonNullable<AnswerView["withheld"]>): TemplateResult {
  const words = { "handlers-only": answers.withheld, anonymous: answers.anonymous, erased: answers.erased }[why];
  return html`<span class="withheld">${lock}${words}</span>`;
}

/** Whoever sees something personal is reminded of it. */
function renderMark({ say: { answers } }: Speech, { personal, withheld }: AnswerView): TemplateResult | typeof nothing {
  if (withheld || personal === "none") return nothing;
  return html` <span class="personal">${lock}${personal === "sensitive" ? answers.sensitive : answers.personal}</span>`;
}

const lock = html`<svg class="lock" viewBox="0 0 16 16" aria-hidden="true">
  ${svg`<path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z"></path>`}
</svg>`;
