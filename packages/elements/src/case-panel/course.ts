import type { CaseView, TimelineEntryView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { entryNote } from "./entry-note.js";
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
  "rung-stopped",
  "rung-moved",
]);

/** A deadline that only runs on, or was counted anew for a new calendar, is the clockwork's own doing. */
const isClockwork = ({ event, details }: TimelineEntryView): boolean =>
  clockwork.has(event) || (event === "deadline-moved" && (details?.["why"] === "resumed" || details?.["why"] === "calendar"));

/** What people did, and what was done to them; the clockwork's own entries on demand. */
export function renderCourse(
  speech: Speech,
  view: CaseView,
  timeline: readonly TimelineEntryView[],
  withClockwork: boolean,
  toggle: () => void,
): TemplateResult {
  const { course } = speech.say;
  const noted = timeline.map((entry) => ({ ...entry, note: entryNote(speech, view, entry) }));
  const moves = noted.filter((entry) => !isClockwork(entry));
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
      <gridloop-case-timeline .entries=${withClockwork ? noted : moves} .limit=${shownEntries}></gridloop-case-timeline>
      <slot name="travel"></slot>
    </section>
  `;
}
