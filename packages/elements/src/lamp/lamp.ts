import type { Locale } from "@gridloop/core/definition";
import { html, svg } from "lit";
import type { SVGTemplateResult, TemplateResult } from "lit";
import type { DueState } from "./due-state.js";
import { en } from "./locales/en.js";
import type { LampMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Record<Locale, LampMessages> = { "zh-CN": zhCN, en };

/**
 * A due lamp: colour, shape and word all say the same, so that it is read without colour (WCAG 1.4.1), in print and in forced colours.
 * A full octagon is late, a half-filled diamond soon, a ring in time, two bars on hold, two hollow ones stopped,
 * a speech bubble waiting for an answer, a tick closed.
 *
 * @param word in place of the lamp's own, for a reader it is said to
 */
export function lamp(state: DueState, locale: Locale, word: string = messages[locale][state]): TemplateResult {
  return html`<span class="lamp ${state}" part="lamp">${lampShape(state)}${word}</span>`;
}

/** The shape of a lamp alone, for where its word stands beside it. */
export const lampShape = (state: DueState): TemplateResult =>
  html`<svg class="lamp-shape" viewBox="0 0 16 16" aria-hidden="true">${shapes[state]}</svg>`;

/** The word of a lamp alone, for where there is a sentence around it. */
export const lampWord = (state: DueState, locale: Locale): string => messages[locale][state];

const shapes: Readonly<Record<DueState, SVGTemplateResult>> = {
  late: svg`<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor"></path><path d="M8 4v5M8 11v1.2" class="lamp-cut"></path>`,
  soon: svg`<path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="none" stroke="currentColor" stroke-width="1.8"></path><path d="M8 1.2 8 14.8 1.2 8z" fill="currentColor"></path>`,
  "in-time": svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="2.2"></circle>`,
  held: svg`<path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" fill="currentColor"></path>`,
  waiting: svg`<path d="M2 2.5h12v8.5H8.5L5 14v-3H2z" fill="none" stroke="currentColor" stroke-width="1.8"></path>`,
  stopped: svg`<path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" fill="none" stroke="currentColor" stroke-width="1.4"></path>`,
  closed: svg`<path d="M2.5 8.5 6.3 12.3 13.5 4" fill="none" stroke="currentColor" stroke-width="2.4"></path>`,
  "no-deadline": svg`<path d="M3 8h10" stroke="currentColor" stroke-width="2.4"></path>`,
};
