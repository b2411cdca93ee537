import type { RegisterPage } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { localised } from "../language/localised.js";
import { postsIn } from "../post/posts-in.js";
import { wallClock } from "../time/wall-clock.js";
import type { RegisterMessages } from "./locales/messages.js";
import type { RegisterKind } from "./register-kind.js";

/** One pressing in the register. */
export type RegisterLine = RegisterPage["lines"][number];

/** What is needed to draw lines. */
export interface LinesFrame {
  readonly say: RegisterMessages;
  readonly locale: Locale;
  readonly kind: RegisterKind;
  /** The server's now. */
  readonly now: string;
  /** The address of a paper's page, with `{id}` and `{seq}`; without it papers open by a button. */
  readonly paperHref: string;
  readonly open: (line: RegisterLine) => void;
}

/** The lines: in the order of time or, in a circular, under the unit each pressed. */
export function renderLines(frame: LinesFrame, lines: readonly RegisterLine[]): TemplateResult {
  if (frame.kind !== "circular") return html`${renderColumns(frame)}${renderList(frame, lines)}`;
  return html`${byUnit(lines).map(
    ({ unit, pressings }) => html`
      <section class="unit" part="unit">
        <h3>${localised(unit.title, frame.locale)} <span class="quiet">${frame.say.times(pressings.length)}</span></h3>
        ${renderList(frame, pressings)}
      </section>
    `,
  )}`;
}

/** Lines under each unit they pressed, the one pressed most often first. */
function byUnit(lines: readonly RegisterLine[]): { unit: RegisterLine["press"][number]["unit"]; pressings: RegisterLine[] }[] {
  const units = new Map<string, { unit: RegisterLine["press"][number]["unit"]; pressings: RegisterLine[] }>();
  for (const line of lines) {
    for (const unit of new Map(line.press.map((post) => [post.unit.id, post.unit])).values()) {
      const known = units.get(unit.id) ?? { unit, pressings: [] };
      known.pressings.push(line);
      units.set(unit.id, known);
    }
  }
  return [...units.values()].sort((one, other) => other.pressings.length - one.pressings.length);
}

/** What the columns are, to the eye in a wide place; each cell says it itself to a screen reader and in a narrow one. */
function renderColumns({ say }: LinesFrame): TemplateResult {
  const { when, measure, case: matter, units, reply, how } = say.columns;
  return html`<p class="columns" aria-hidden="true">
    ${[when, measure, matter, units, reply, how].map((name) => html`<span>${name}</span>`)}
  </p>`;
}

const renderList = (frame: LinesFrame, lines: readonly RegisterLine[]): TemplateResult => html`
  <ol class="lines" part="list">
    ${lines.map((line) => renderLine(frame, line))}
  </ol>
`;

function renderLine(frame: LinesFrame, line: RegisterLine): TemplateResult {
  const { say, locale } = frame;
  const { columns } = say;
  const place = localised(line.case.place.unit.title, locale);
  return html`
    <li class="line ${line.measure}" part="line">
      ${cell("when", columns.when, timeIn(locale, line.meetingAt ?? line.issuedAt))}
      ${cell("measure", columns.measure, renderMeasure(frame, line))}
      ${cell(
        "matter",
        columns.case,
        html`<span class="item">${localised(line.case.item.title, locale)}</span>
          <span class="quiet">${line.case.number}<span aria-hidden="true"> · </span>${place}</span>`,
      )}
      ${cell("units", columns.units, postsIn(line.press, say, locale))} ${cell("reply", columns.reply, renderReply(frame, line))}
      ${cell("how", columns.how, line.issuedBy ? postsIn([line.issuedBy], say, locale) : say.byRule)}
    </li>
  `;
}

const cell = (name: string, label: string, words: unknown): TemplateResult => html`
  <div class="cell ${name}"><span class="label">${label}</span> <span class="words">${words}</span></div>
`;

const timeIn = (locale: Locale, at: string): TemplateResult => html`<time datetime=${at}>${wallClock(at, locale) ?? at}</time>`;

/** What was done, leading to its paper. */
function renderMeasure({ say, locale, paperHref, open }: LinesFrame, line: RegisterLine): TemplateResult {
  const title = localised(line.rungTitle, locale);
  const name = say.paper(title, line.case.number);
  const degree = line.degree === undefined ? nothing : html`<span class="quiet">${say.degree(line.degree)}</span>`;
  if (paperHref === "") {
    return html`<button type="button" class="paper-link" part="link" aria-label=${name} @click=${() => open(line)}>${title}</button>
      ${degree}`;
  }
  const href = paperHref.replaceAll("{id}", encodeURIComponent(line.case.id)).replaceAll("{seq}", String(line.seq));
  return html`<a class="paper-link" part="link" aria-label=${name} href=${href}>${title}</a> ${degree}`;
}

function renderReply({ say, locale, now }: LinesFrame, { replyDueAt, repliedAt }: RegisterLine): TemplateResult {
  const when = (at: string): string => wallClock(at, locale) ?? at;
  if (repliedAt !== undefined) return html`<span class="replied">${say.replied(when(repliedAt))}</span>`;
  if (replyDueAt === undefined) return html`<span class="quiet">${say.noReply}</span>`;
  const isLate = Date.parse(replyDueAt) < Date.parse(now);
  return html`<span class=${isLate ? "late" : "awaited"}>${(isLate ? say.replyLate : say.replyDue)(when(replyDueAt))}</span>`;
}
