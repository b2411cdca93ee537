import type { TimelineEntryView } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderSaid } from "../case-timeline/render-said.js";
import { wallClock } from "../time/wall-clock.js";
import type { TrackerMessages } from "./locales/messages.js";

/** What came of it, in the words of who answered: what somebody opens a closed case for. */
export function renderAnswer(answer: TimelineEntryView | undefined, say: TrackerMessages, locale: Locale): TemplateResult | typeof nothing {
  if (!answer) return nothing;
  return html`
    <section class="answer" part="answer" aria-labelledby="answer-title">
      <div class="answer-head">
        <h3 id="answer-title">${say.answer}</h3>
        <time datetime=${answer.at}>${wallClock(answer.at, locale)}</time>
      </div>
      ${renderSaid(answer.said, locale)}
    </section>
  `;
}
