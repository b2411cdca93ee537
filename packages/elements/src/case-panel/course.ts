import type { TimelineEntryView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Speech } from "./speech.js";

/** How many of the newest entries are shown at first. */
const shownEntries = 5;

/** Events of the clockwork behind the case; deadlines and supervision tell what they come to. */
const clockwork: ReadonlySet<string> = new Set([
  "deadline-started",
  "deadline-stopped",
  "deadline-met",
  "deadline-left",
  "chain-armed",
  "chain-ended",
  "rung-skipped",
]);

/** What people did, and what was done to them; the clockwork's own entries on demand. */
export function renderCourse(
  { say: { course } }: Speech,
  timeline: readonly TimelineEntryView[],
  withClockwork: boolean,
  toggle: () => void,
): TemplateResult {
  const moves = timeline.filter(({ event }) => !clockwork.has(event));
  const hidden = timeline.length - moves.length;
  return html`
    <section class="course" part="course" aria-labelledby="course-title">
      <div class="section-head">
        <h3 id="course-title">${course.title}</h3>
        ${
          hidden > 0
            ? html`<button type="button" class="quiet small" aria-pressed=${withClockwork ? "true" : "false"} @click=${toggle}>
                ${course.clockwork(hidden)}
              </button>`
            : nothing
        }
      </div>
      <gridloop-case-timeline .entries=${withClockwork ? timeline : moves} .limit=${shownEntries}></gridloop-case-timeline>
      <slot name="travel"></slot>
    </section>
  `;
}
