import type { TrackedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { lamp } from "../lamp/lamp.js";
import { localised } from "../language/localised.js";
import { dayAndTime, timeLeft } from "../time/due-phrase.js";
import { wallClock } from "../time/wall-clock.js";
import type { TrackerMessages } from "./locales/messages.js";
import { standingOf } from "./standing.js";
import type { Standing } from "./standing.js";

/** Where the case stands: the answer somebody came for, in a few large words, with what is not as it should be said plainly below. */
export function renderStanding(tracked: TrackedCase, say: TrackerMessages, locale: Locale): TemplateResult {
  const standing = standingOf(tracked);
  const unit = localised(standing.unit, locale);
  const isClosed = tracked.status === "closed";
  return html`
    <section class="standing ${standing.due}" part="standing">
      <div class="where-to">
        <span>${isClosed ? say.result : say.currentStep}</span
        >${lamp(standing.due, locale, standing.due === "waiting" ? say.question.lamp : undefined)}
      </div>
      <p class="where">${localised(isClosed ? (standing.lastMove?.title ?? tracked.stepTitle) : tracked.stepTitle, locale)}</p>
      ${unit && !isClosed ? html`<p class="unit">${say.handledBy(unit)}</p>` : nothing}
      <dl class="facts">
        ${isClosed ? renderClosing(tracked, say, locale) : renderDue(tracked, standing, say, locale)} ${renderRating(tracked, say)}
        ${renderFact(say.openedOn, wallClock(tracked.openedAt, locale))}
      </dl>
      ${tracked.merged ? renderCaution("merged", say.merged.title, [say.merged.advice]) : nothing}
      ${isClosed ? nothing : renderHonesty(tracked, standing, say, locale)}
    </section>
  `;
}

function renderDue(tracked: TrackedCase, standing: Standing, say: TrackerMessages, locale: Locale): TemplateResult {
  const { dueAt, at, held, dueProvisional } = tracked;
  const { lastMove, due } = standing;
  const when = dueAt === null ? undefined : dayAndTime(dueAt, at, locale);
  const left = dueAt === null ? undefined : timeLeft(dueAt, at, locale);
  const moved = lastMove && dayAndTime(lastMove.at, at, locale);
  return html`
    ${
      held || due === "waiting"
        ? nothing
        : renderFact(
            say.due,
            when === undefined
              ? say.noDeadline
              : html`${when}<span class="left ${due}">${left}</span>${
                    dueProvisional ? html`<span class="aside">${say.provisional}</span>` : nothing
                  }`,
          )
    }
    ${moved === undefined ? nothing : renderFact(say.lastMove, html`${moved}<span class="aside">${localised(lastMove?.title, locale)}</span>`)}
  `;
}

const renderClosing = ({ closedAt }: TrackedCase, say: TrackerMessages, locale: Locale): TemplateResult | typeof nothing =>
  renderFact(say.closedOn, closedAt === null ? undefined : wallClock(closedAt, locale));

function renderRating({ satisfaction, status }: TrackedCase, say: TrackerMessages): TemplateResult | typeof nothing {
  if (satisfaction === undefined) return nothing;
  const isRedone = satisfaction === "unsatisfied" && status === "open";
  return renderFact(say.satisfaction, isRedone ? say.unsatisfiedRedo : say[satisfaction]);
}

function renderFact(name: string, value: string | TemplateResult | undefined): TemplateResult | typeof nothing {
  if (value === undefined) return nothing;
  return html`<div class="fact">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Hold, delay and silence are said of their own accord, each once. */
function renderHonesty(tracked: TrackedCase, standing: Standing, say: TrackerMessages, locale: Locale): TemplateResult | typeof nothing {
  if (tracked.held) return renderCaution("held", say.held.title, [say.held.advice]);
  const isLate = standing.due === "late";
  if (!isLate && standing.silentDays === 0) return nothing;
  const { dueAt, at } = tracked;
  const due = dueAt === null ? undefined : dayAndTime(dueAt, at, locale);
  const left = dueAt === null ? undefined : timeLeft(dueAt, at, locale);
  const pressed = renderPressed(tracked, standing, say, locale);
  if (standing.silentDays === 0) return renderCaution("late", say.late.title, [say.late.advice, pressed]);
  const until = due === undefined ? say.silent.noDeadline : isLate ? say.silent.late(due, left ?? "") : say.silent.due(due);
  return renderCaution(isLate ? "late" : "silent", say.silent.title(standing.silentDays), [until, pressed]);
}

function renderPressed({ at }: TrackedCase, { presses }: Standing, say: TrackerMessages, locale: Locale): string {
  const last = presses.at(-1);
  return last ? say.pressed(presses.length, localised(last.title, locale), dayAndTime(last.at, at, locale) ?? "") : "";
}

function renderCaution(kind: string, title: string, sentences: readonly string[]): TemplateResult {
  return html`<div class="caution ${kind}" part="caution">
    <p class="caution-title">${title}</p>
    ${sentences.filter(Boolean).map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}
