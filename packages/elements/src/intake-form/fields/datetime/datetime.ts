import { html, noChange, nothing } from "lit";
import type { MakeFieldControl } from "../../../form/field-control.js";
import { zoneOffset } from "../../../time/zone-offset.js";

/** What stands for a date and time begun and not finished: the native box has no text for it. No form takes it for one. */
const unfinished = "…";

const wallClock = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})/;

/** A bound of the field as the native box takes it; one that is a day bounds it from its first minute to its last. */
const bound = (limit: unknown, minute: string): string | undefined =>
  typeof limit !== "string" ? undefined : (wallClock.exec(limit)?.[1] ?? `${limit}T${minute}`);

/**
 * A date and time by the clock on the district's wall. The answer names that clock's offset, so that it means one moment
 * only: the offset the district's time zone has on that day, whatever zone the person's device is set to.
 */
export const datetimeControl: MakeFieldControl = ({ field, answer, timeZone }) => {
  const typed = ({ value, validity }: HTMLInputElement): void => {
    const wall = wallClock.exec(value)?.[1];
    answer(wall === undefined ? (validity.badInput ? unfinished : undefined) : `${wall}:00${zoneOffset(wall, timeZone())}`);
  };
  const leave = ({ target }: Event): void => {
    if ((target as HTMLInputElement).validity.badInput) answer(unfinished);
  };
  return {
    typed: (input) => typed(input as HTMLInputElement),
    render: ({ id, value, required, wrong, describedBy }) =>
      html`<input
        type="datetime-local"
        id=${id}
        class="medium"
        part="input"
        data-field=${field.id}
        .value=${value === unfinished ? noChange : typeof value === "string" ? (wallClock.exec(value)?.[1] ?? "") : ""}
        min=${bound(field.min, "00:00") ?? nothing}
        max=${bound(field.max, "23:59") ?? nothing}
        aria-required=${required ? "true" : nothing}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${describedBy || nothing}
        @blur=${leave}
      />`,
  };
};
