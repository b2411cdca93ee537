import { ratingRange } from "@gridloop/core/form";
import { html, nothing, svg } from "lit";
import type { TemplateResult } from "lit";
import type { MakeFieldControl } from "../../../form/field-control.js";
import { fieldMessages } from "../field-messages.js";

/** Up to so many marks are stars; more would be counted by nobody. */
const mostStars = 5;

/** The path of a star of five points in a box of 24. */
const star = "M12 2.6l2.9 5.9 6.5.95-4.7 4.6 1.1 6.45L12 17.45 6.2 20.5l1.1-6.45-4.7-4.6 6.5-.95z";

/** A mark: stars that also say their number, with words at both ends, so that nothing hangs on colour or on a guess. */
export const ratingControl: MakeFieldControl = ({ field, answer }) => {
  const { min, max } = ratingRange(field);
  const marks = Array.from({ length: Math.max(0, Math.floor(max) - Math.ceil(min) + 1) }, (_, index) => Math.ceil(min) + index);
  const hasStars = min === 1 && marks.length <= mostStars;
  const choose = ({ target }: Event): void => answer(Number((target as HTMLInputElement).value));
  const picture: TemplateResult = html`<svg class="star" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${star}></path>`}</svg>`;
  return {
    grouped: true,
    render: ({ id, value, locale }) => {
      const say = fieldMessages[locale];
      const chosen = value === undefined ? Number.NaN : Number(value);
      const name = (mark: number): string => say.mark(mark, mark === min ? "worst" : mark === max ? "best" : undefined);
      return html`<div class="rating ${hasStars ? "stars" : ""}" part="rating">
          ${marks.map(
            (mark) =>
              html`<label class="mark ${mark <= chosen && hasStars ? "reached" : ""}">
                <input
                  type="radio"
                  name=${id}
                  .value=${String(mark)}
                  .checked=${mark === chosen}
                  aria-label=${name(mark)}
                  @change=${choose}
                />
                ${hasStars ? picture : nothing}<span aria-hidden="true">${mark}</span>
              </label>`,
          )}
        </div>
        <p class="rating-ends" aria-hidden="true">
          <span>${hasStars ? say.worst : say.end(marks[0] ?? min, say.worst)}</span
          ><span>${hasStars ? say.best : say.end(marks.at(-1) ?? max, say.best)}</span>
        </p>`;
    },
  };
};
