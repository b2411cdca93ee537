import type { CaseView, SaidView, TimelineEntryView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { postIn, textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

/** Opens another case. */
export type OpenCase = (reference: CaseView["duplicates"][number]) => void;

/** What the case waits for besides its units, and what it is bound to: an answer of whoever reported, a ruling, another case, who was called. */
export function renderStandings(
  speech: Speech,
  view: CaseView,
  timeline: readonly TimelineEntryView[],
  open: OpenCase,
): TemplateResult | typeof nothing {
  const standings = [
    renderQuestion(speech, view, timeline),
    renderRuling(speech, view),
    renderMerged(speech, view, open),
    renderPartners(speech, view),
  ];
  if (standings.every((standing) => standing === nothing)) return nothing;
  return html`<ul class="standings">
    ${standings.map((standing) => (standing === nothing ? nothing : html`<li class="standing" part="standing">${standing}</li>`))}
  </ul>`;
}

function renderQuestion(speech: Speech, { question }: CaseView, timeline: readonly TimelineEntryView[]): TemplateResult | typeof nothing {
  if (!question) return nothing;
  const { standings } = speech.say;
  const asked = timeline.filter(({ event }) => event === "asked").at(-1)?.said ?? [];
  return html`
    <p>
      <strong>${standings.question}</strong>
      <span>${standings.questionSince(whenIn(speech, question.since))}</span>
      ${question.until === null ? nothing : html`<span>${standings.questionUntil(whenIn(speech, question.until))}</span>`}
    </p>
    ${asked.map((said) => renderAsked(speech, said))}
  `;
}

const renderAsked = (speech: Speech, { text }: SaidView): TemplateResult =>
  html`<blockquote class="asked" lang=${typeof text === "string" ? "" : nothing}>
    ${typeof text === "string" ? text : textIn(speech, text)}
  </blockquote>`;

/** Before it was ruled: how often it was passed around and with whom the ruling lies; after: on whom. */
function renderRuling(speech: Speech, { ruling, returns }: CaseView): TemplateResult | typeof nothing {
  if (!ruling) return nothing;
  const { standings } = speech.say;
  const by = postIn(speech, ruling.by);
  if (ruling.unit) {
    return html`<p><strong>${standings.ruled(textIn(speech, ruling.unit.title))}</strong> <span>${standings.ruledBy(by)}</span></p>`;
  }
  return html`<p><strong>${standings.ruling(by)}</strong> <span>${standings.rulingSince(returns, whenIn(speech, ruling.since))}</span></p>`;
}

function renderMerged(speech: Speech, { mergedInto }: CaseView, open: OpenCase): TemplateResult | typeof nothing {
  if (!mergedInto) return nothing;
  const { standings } = speech.say;
  return html`
    <p><strong>${standings.merged(mergedInto.number)}</strong> <span>${standings.mergedAdvice}</span></p>
    <button type="button" class="quiet small" @click=${() => open(mergedInto)}>${standings.openCase(mergedInto.number)}</button>
  `;
}

function renderPartners(speech: Speech, { partners }: CaseView): TemplateResult | typeof nothing {
  if (partners.length === 0) return nothing;
  const { standings, answers } = speech.say;
  const names = partners.map(({ title, unit }) => textIn(speech, unit?.title) || textIn(speech, title));
  return html`<p><strong>${standings.partners}</strong> <span>${names.join(answers.listSeparator)}</span></p>`;
}

/** The cases that are duplicates of this one; what becomes of it becomes of them. */
export function renderDuplicates(speech: Speech, { duplicates }: CaseView, open: OpenCase): TemplateResult | typeof nothing {
  if (duplicates.length === 0) return nothing;
  const { standings } = speech.say;
  return html`
    <section part="duplicates" aria-labelledby="duplicates-title">
      <h3 id="duplicates-title">${standings.duplicates(duplicates.length)}</h3>
      <p class="quiet-text">${standings.duplicatesAdvice}</p>
      <ul class="duplicates">
        ${duplicates.map(
          (duplicate) =>
            html`<li>
              <button type="button" class="quiet small" aria-label=${standings.openCase(duplicate.number)} @click=${() => open(duplicate)}>
                <span class="figure">${duplicate.number}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>
  `;
}
