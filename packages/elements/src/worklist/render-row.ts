import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { dueStateOf } from "../lamp/due-state.js";
import type { DueState } from "../lamp/due-state.js";
import { lamp } from "../lamp/lamp.js";
import { localised } from "../language/localised.js";
import { dayAndTime, timeLeft } from "../time/due-phrase.js";
import type { WorklistMessages } from "./locales/messages.js";
import { renderBadges } from "./render-badges.js";
import type { WorklistRow } from "./worklist-pages.js";

/** What a row is drawn from besides its case. */
export interface RowFrame {
  readonly say: WorklistMessages;
  readonly locale: Locale;
  /** RFC 3339: the server's. */
  readonly now: string;
  /** The case shown beside the list. */
  readonly selected: string;
  /** The address of a case's page, with `{id}` or `{number}` in it; empty where there is none. */
  readonly caseHref: string;
  /** Called with the click on a case's link. */
  readonly open: (event: MouseEvent) => void;
}

/**
 * A case in the list. Its title is the link, stretched over the whole row: a large target, and a short name to a screen reader,
 * which hears the state against the deadline as its description.
 */
export function renderRow(row: WorklistRow, frame: RowFrame): TemplateResult {
  const { say, locale, selected } = frame;
  const state = stateOf(row, frame.now);
  return html`
    <li class="row ${state} ${row.id === selected ? "selected" : ""}" part="row" data-id=${row.id}>
      <div class="due" id="due-${row.id}">${lamp(state, locale)} ${renderDue(row, state, frame)}</div>
      <div class="matter">
        <p class="title">${renderLink(row, frame)} ${renderBadges(row, state, frame)}</p>
        ${row.summary ? html`<p class="summary" lang="">${row.summary}</p>` : nothing}
        <p class="meta">
          <span class="number"><span class="for-screen-readers">${say.number}</span> ${row.number}</span>
          <span class="opened">${say.openedAt(dayAndTime(row.openedAt, frame.now, locale) ?? "")}</span>
        </p>
      </div>
      <div class="side">
        <div class="place">
          <span class="for-screen-readers">${say.columns.place}</span>
          <p class="unit">${localised(row.place.unit.title, locale)}</p>
          ${row.place.address ? html`<p class="address" lang="">${row.place.address}</p>` : nothing}
        </div>
        <div class="turn">
          <span class="for-screen-readers">${say.columns.turn}</span>
          <p class="stage">${localised(row.stageTitle, locale)}</p>
          <p class="responsible">${localised(row.responsible.unit.title, locale)}</p>
        </div>
      </div>
    </li>
  `;
}

/** The address of a case's page. */
export const addressOf = ({ id, number }: Pick<WorklistRow, "id" | "number">, template: string): string =>
  template.replaceAll("{id}", encodeURIComponent(id)).replaceAll("{number}", encodeURIComponent(number));

function renderLink(row: WorklistRow, { locale, selected, caseHref, open }: RowFrame): TemplateResult {
  const title = localised(row.item.title, locale);
  const current = row.id === selected ? "true" : nothing;
  const due = `due-${row.id}`;
  if (caseHref === "")
    return html`
      <button type="button" class="row-link" part="link" aria-current=${current} aria-describedby=${due} @click=${open}>${title}</button>
    `;
  return html`
    <a class="row-link" part="link" href=${addressOf(row, caseHref)} aria-current=${current} aria-describedby=${due} @click=${open}
      >${title}</a
    >
  `;
}

/** How a case stands against its deadline; without one running, what it may stand still for. */
const stateOf = (row: WorklistRow, now: string): DueState =>
  dueStateOf({ ...row, waiting: row.marks?.includes("question"), stopped: row.marks?.includes("joint") }, now);

/** How long is left or has passed, and when that is or was. */
function renderDue(row: WorklistRow, state: DueState, { say, locale, now }: RowFrame): TemplateResult | typeof nothing {
  if (state === "closed") return renderInstant(row.closedAt, say.closedAt, locale, now);
  if (state === "held" || state === "waiting") return html`<span class="when">${say.clockStopped}</span>`;
  if (row.dueAt === null) return nothing;
  const isPast = Date.parse(row.dueAt) < Date.parse(now);
  return html`
    <span class="left">${timeLeft(row.dueAt, now, locale)}</span>
    ${renderInstant(row.dueAt, isPast ? say.wasDueAt : say.dueAt, locale, now)}
  `;
}

function renderInstant(
  instant: string | null,
  say: (when: string) => string,
  locale: Locale,
  now: string,
): TemplateResult | typeof nothing {
  const when = instant === null ? undefined : dayAndTime(instant, now, locale);
  return when === undefined ? nothing : html`<time class="when" datetime=${instant}>${say(when)}</time>`;
}
