import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { ConnectionError } from "../connection/connection-error.js";
import { renderErrorSummary } from "../form/error-summary.js";
import type { FormFilling } from "../form/form-filling.js";
import { formMessages, renderField } from "../form/render-field.js";
import { localised } from "../language/localised.js";
import { faultNotice } from "../notice/notice.js";
import { anonymityField, renderCheck } from "./check-answers.js";
import type { Draft } from "./draft/draft.js";
import type { IntakeFormMessages } from "./locales/messages.js";
import type { ReportProgress } from "./report-progress.js";
import { stepTitle } from "./report-step.js";
import type { ReportSending } from "./report-sending.js";
import type { Report } from "./report.js";

/** What a screen is drawn with. */
export interface ScreenFrame {
  readonly filling: FormFilling;
  readonly report: Report;
  readonly progress: ReportProgress;
  readonly say: IntakeFormMessages;
  readonly locale: Locale;
  /** What is under way, in words; empty where nothing is. */
  readonly busy: string;
  readonly goOn: (event: Event) => void;
  readonly answerAnonymity: (anonymous: boolean) => void;
}

/** A screen: where one is, what is wrong, the questions, the ways on and back; beside it, where there is room, all steps. */
export function renderScreen(content: TemplateResult, frame: ScreenFrame): TemplateResult {
  const { filling, report, progress, say, locale } = frame;
  const { step } = progress;
  const problems = progress.problems(locale);
  return html`
    <div class="layout">
      <div class="screen">
        <h2 class="heading" part="heading" tabindex="-1" data-heading>
          <span class="caption">${caption(frame)}</span>
          ${step ? stepTitle(step, filling.form, say, locale) : say.details}
        </h2>
        ${renderBar(progress.index, report.steps.length)} ${problems.length > 0 ? renderErrorSummary(problems, locale) : nothing}
        ${
          // Fresh controls on each screen: none takes over what the browser knows of another, such as its undo history.
          keyed(step?.id, content)
        }
      </div>
      ${report.steps.length > 2 ? renderSteps(frame) : nothing}
    </div>
  `;
}

function caption({ report, progress, filling, say }: ScreenFrame): string {
  const number = progress.index + 1;
  return filling.form ? say.progress(number, report.steps.length) : say.progressSoFar(number);
}

/** How far one is, to the eye; in words it stands in the heading. */
function renderBar(at: number, total: number): TemplateResult {
  const parts = Array.from({ length: total }, (_part, index) => html`<span class=${index <= at ? "passed" : ""}></span>`);
  return html`<div class="bar" aria-hidden="true">${parts}</div>`;
}

/** All steps. Those that were done lead back. */
function renderSteps({ filling, report, progress, say, locale, busy }: ScreenFrame): TemplateResult {
  const { steps } = report;
  const at = progress.index;
  return html`
    <nav class="steps" part="steps" aria-label=${say.steps}>
      <ol>
        ${steps.map((step, index) => {
          const title = stepTitle(step, filling.form, say, locale, true);
          if (index >= at || busy !== "") {
            return html`<li class=${index === at ? "now" : index < at ? "done" : "to-come"} aria-current=${index === at ? "step" : nothing}>
              <span class="step-title">${title}</span>
            </li>`;
          }
          return html`<li class="done">
            <button type="button" class="quiet step-title" part="button" @click=${() => progress.goTo(step)}>
              ${title}<span class="for-screen-readers">${say.done}</span>
            </button>
          </li>`;
        })}
      </ol>
    </nav>
  `;
}

/** That something was taken up from an earlier visit, and how to be rid of it: it may have been somebody else's. */
export function renderRestored({ withheld }: Draft, say: IntakeFormMessages, startOver: () => void): TemplateResult {
  return html`<div class="restored">
    <p>${say.restored}${withheld ? html` ${say.restoredPersonal}` : nothing}</p>
    <button type="button" class="quiet" part="button" @click=${startOver}>${say.startOver}</button>
  </div>`;
}

/** The choice of the matter. Who has chosen and came back may leave it at that. */
export function renderItemScreen(list: TemplateResult, frame: ScreenFrame): TemplateResult {
  const { report, say, locale, goOn } = frame;
  if (!report.item) return list;
  return html`
    <form class="chosen" novalidate @submit=${goOn}>
      <p class="matter-words"><span class="matter-label">${say.chosen}</span>${localised(report.item.title, locale)}</p>
      <button type="submit" class="primary" part="button">${say.next}</button>
    </form>
    ${list}
  `;
}

/** The check of all answers, what came of a try to send them, and sending them. */
export function renderCheckScreen(sending: ReportSending, frame: ScreenFrame): TemplateResult {
  const { filling, report, progress, say, locale, goOn } = frame;
  return html`
    <form novalidate @submit=${goOn}>
      <p>${say.checkAdvice}</p>
      ${renderCheck({
        filling,
        steps: report.steps,
        item: report.item && localised(report.item.title, locale),
        anonymous: report.asksAnonymity ? report.anonymous : undefined,
        say,
        locale,
        change: (step, field) => void progress.change(step, field),
      })}
      ${sending.failure ? renderFailure(sending.failure, sending.isBackOnline, frame) : nothing} ${renderButtons(frame)}
    </form>
  `;
}

/** Why nothing was filed. Nothing is lost, and the button below tries again. */
function renderFailure(failure: ConnectionError, isBackOnline: boolean, { say, locale }: ScreenFrame): TemplateResult {
  const better = isBackOnline ? say.backOnline : failure.problem?.detail;
  return faultNotice(failure.fault, locale, undefined, better === undefined ? undefined : { title: say.notSent, advice: better });
}

/** The matter on later screens, so that nobody describes another one; with a way back to the choice. */
function renderMatter({ report, progress, say, locale }: ScreenFrame): TemplateResult | typeof nothing {
  const { item } = report;
  if (!item) return nothing;
  const choice = report.choosesItem ? report.steps[0] : undefined;
  return html`<div class="matter">
    <p class="matter-words"><span class="matter-label">${say.item}</span>${localised(item.title, locale)}</p>
    ${
      choice
        ? html`<button type="button" class="quiet" part="button" @click=${() => progress.goTo(choice)}>
            ${say.change}<span class="for-screen-readers">${say.changeOf(say.item)}</span>
          </button>`
        : nothing
    }
  </div>`;
}

/** The questions of one group. Enter goes on: it is a form of its own. */
export function renderQuestions(group: string, frame: ScreenFrame): TemplateResult {
  const { filling, report, progress, locale } = frame;
  const isLast = report.steps.at(-2)?.id === progress.step?.id;
  return html`
    <form novalidate @submit=${frame.goOn}>
      ${renderMatter(frame)} ${filling.fields(group).map((field) => renderField(filling, field, locale))}
      ${isLast && report.asksAnonymity ? renderAnonymity(frame) : nothing} ${renderButtons(frame)}
    </form>
  `;
}

function renderAnonymity({ report, say, answerAnonymity }: ScreenFrame): TemplateResult {
  const choose = ({ target }: Event): void => answerAnonymity((target as HTMLInputElement).checked);
  const id = `field-${anonymityField}`;
  return html`<div class="field anonymity" part="field">
    <label class="choice" part="choice">
      <input type="checkbox" id=${id} .checked=${report.anonymous} aria-describedby="${id}-hint" @change=${choose} />
      <span part="label"><span class="choice-label">${say.anonymous}</span></span>
    </label>
    <p class="hint" id="${id}-hint">${say.anonymousHint}</p>
  </div>`;
}

/** The ways on and back. A button that is at work stays where it is, and reachable. */
function renderButtons({ progress, say, locale, busy }: ScreenFrame): TemplateResult {
  const { step, before } = progress;
  const onwards = step?.kind === "check" ? formMessages[locale].submit : say.next;
  return html`
    <div class="form-buttons">
      <button type="submit" class="primary" part="button" aria-disabled=${busy === "" ? nothing : "true"}>${busy || onwards}</button>
      ${
        before && busy === ""
          ? html`<button type="button" class="quiet" part="button" @click=${() => progress.goTo(before)}>${say.back}</button>`
          : nothing
      }
    </div>
    <p class="for-screen-readers" role="status">${busy}</p>
  `;
}
