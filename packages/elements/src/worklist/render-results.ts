import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { emptyNotice, faultNotice, loadingNotice } from "../notice/notice.js";
import { dayAndTime } from "../time/due-phrase.js";
import { renderRow } from "./render-row.js";
import type { RowFrame } from "./render-row.js";
import { isNarrowed } from "./worklist-filter.js";
import type { WorklistFilter } from "./worklist-filter.js";
import type { WorklistRow } from "./worklist-pages.js";
import type { WorklistReading } from "./worklist-reading.js";

/** What the list itself is drawn from, and what people do in it. */
export interface ResultsFrame extends RowFrame {
  readonly filter: WorklistFilter;
  readonly reading: WorklistReading;
  readonly more: () => void;
  readonly refresh: () => void;
  readonly clear: () => void;
  readonly searchAll: () => void;
}

/** How many there are, and in which order. */
export function renderCaption({ say, filter, reading }: ResultsFrame): TemplateResult | typeof nothing {
  const { rows, hasMore, goesOnTooLong } = reading;
  if (!rows?.length) return nothing;
  const count = hasMore || goesOnTooLong ? say.shown(rows.length) : say.total(rows.length);
  const isByDue = filter.lamp !== "closed";
  return html`<p class="caption"><span>${count}</span> ${isByDue ? html`<span class="order">${say.order}</span>` : nothing}</p>`;
}

/** The rows, or what stands in their place. It can hold the focus, for when the button that was pressed goes. */
export function renderResults(frame: ResultsFrame): TemplateResult {
  const { say, reading } = frame;
  return html`
    <div id="results" class="results" role="region" aria-label=${say.name} aria-busy=${reading.isReading} tabindex="-1">
      ${renderContent(frame)}
    </div>
  `;
}

function renderContent(frame: ResultsFrame): TemplateResult {
  const { locale, reading, refresh } = frame;
  const { rows, fault } = reading;
  if (!rows) return fault ? faultNotice(fault.fault, locale, refresh) : loadingNotice(locale, 9);
  return html`
    ${fault ? renderStale(frame) : nothing}${renderUpdates(frame)}
    ${rows.length === 0 ? renderEmpty(frame) : html`${renderRows(frame, rows)}${renderEnd(frame, rows)}`}
  `;
}

/** What is shown was true when it was read. */
function renderStale({ say, locale, now, reading, refresh }: ResultsFrame): TemplateResult {
  const when = dayAndTime(reading.readAt ?? now, now, locale) ?? "";
  const words = reading.fault?.fault === "offline" ? say.stale.offline(when) : say.stale.unavailable(when);
  return html`
    <div class="banner stale" part="notice">
      <p role="alert">${words}</p>
      <button type="button" part="button" @click=${refresh}>${say.retry}</button>
    </div>
  `;
}

function renderUpdates({ say, reading, refresh }: ResultsFrame): TemplateResult {
  const { updates } = reading;
  return html`
    <div class="updates" role="status">
      ${
        updates === 0
          ? nothing
          : html`<div class="banner">
              <p>${say.updates(updates)}</p>
              <button type="button" part="button" @click=${refresh}>${say.showUpdates}</button>
            </div>`
      }
    </div>
  `;
}

function renderRows(frame: ResultsFrame, rows: readonly WorklistRow[]): TemplateResult {
  const { due, matter, place, turn } = frame.say.columns;
  return html`
    <div class="columns" aria-hidden="true"><span>${due}</span><span>${matter}</span><span>${place}</span><span>${turn}</span></div>
    <ul class="rows" part="list">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => renderRow(row, frame),
      )}
    </ul>
  `;
}

function renderEnd({ say, reading, more }: ResultsFrame, rows: readonly WorklistRow[]): TemplateResult | typeof nothing {
  if (reading.goesOnTooLong) return html`<p class="end">${say.tooMany(rows.length)}</p>`;
  if (!reading.hasMore) return nothing;
  const busy = reading.isReadingMore;
  return html`
    <div class="end">
      ${reading.faultOfMore ? html`<p class="failed" role="alert">${say.moreFailed}</p>` : nothing}
      <button type="button" class="more" part="button" aria-disabled=${busy ? "true" : nothing} @click=${more}>
        ${busy ? say.readingMore : say.more}
      </button>
    </div>
  `;
}

/** Nothing matches, nothing is owed, or nothing is there: three different things. */
function renderEmpty(frame: ResultsFrame): TemplateResult {
  const { say, filter, clear, searchAll } = frame;
  if (isNarrowed(filter)) {
    return html`
      ${emptyNotice(say.noMatch.title, say.noMatch.advice)}
      <div class="ways-out">
        ${filter.view === "mine" ? html`<button type="button" part="button" @click=${searchAll}>${say.searchAll}</button>` : nothing}
        <button type="button" part="button" @click=${clear}>${say.clearFilters}</button>
      </div>
    `;
  }
  if (filter.view === "all") return emptyNotice(say.noCases.title, say.noCases.advice);
  const { firstOfAll } = frame.reading;
  return html`
    ${emptyNotice(say.nothingToDo.title, say.nothingToDo.advice)}
    ${
      firstOfAll
        ? html`<p class="caption">${say.nothingToDo.firstOfAll}</p>
            <ul class="rows" part="list">
              ${renderRow(firstOfAll, frame)}
            </ul>`
        : nothing
    }
  `;
}
