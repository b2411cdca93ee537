import type { Locale } from "@gridloop/core/definition";
import { html, nothing, svg } from "lit";
import type { TemplateResult } from "lit";
import type { ConnectionFault } from "../connection/connection-error.js";
import { en } from "./locales/en.js";
import type { NoticeMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Record<Locale, NoticeMessages> = { "zh-CN": zhCN, en };

/** Why content is missing: a fault of the connection, or no provider to ask. */
export type NoticeFault = ConnectionFault | "no-provider";

/** What happened, and what to do. */
export interface NoticeWords {
  readonly title: string;
  readonly advice: string;
}

/** A fault in general words, for where something else than a notice tells it. */
export const faultWords = (fault: NoticeFault, locale: Locale): NoticeWords => messages[locale].faults[fault];

/** Faults that asking again may mend. */
const mendable: ReadonlySet<NoticeFault> = new Set(["offline", "unavailable", "conflict"]);

/**
 * What stands in place of content that could not be had: what happened, what to do, and a button to try again where that can help.
 *
 * @param retry called when the person asks to try again
 * @param said what is known better here, in place of the general words: a sentence such as the server's own, or both title and advice
 */
export function faultNotice(fault: NoticeFault, locale: Locale, retry?: () => void, said?: string | NoticeWords): TemplateResult {
  const say = messages[locale];
  const { title, advice } = typeof said === "object" ? said : { ...say.faults[fault], ...(said === undefined ? {} : { advice: said }) };
  return html`
    <div class="notice ${fault}" part="notice">
      ${noticeMark(fault)}
      <div class="notice-words" role="alert">
        <p class="notice-title">${title}</p>
        <p>${advice}</p>
      </div>
      ${retry && mendable.has(fault) ? html`<button type="button" part="button" @click=${retry}>${say.retry}</button>` : nothing}
    </div>
  `;
}

/** What stands in place of content that is on its way: grey lines to the eye, one word to a screen reader. */
export function loadingNotice(locale: Locale, lines = 3): TemplateResult {
  return html`
    <div class="loading" part="loading" role="status">
      <span class="for-screen-readers">${messages[locale].loading}</span>
      ${Array.from({ length: lines }, () => html`<span class="loading-line" aria-hidden="true"></span>`)}
    </div>
  `;
}

/** What stands in place of content where there is none, and why that is fine. */
export function emptyNotice(title: string, advice?: string): TemplateResult {
  return html`
    <div class="notice empty" part="notice">
      ${noticeMark("empty")}
      <div class="notice-words">
        <p class="notice-title">${title}</p>
        ${advice ? html`<p>${advice}</p>` : nothing}
      </div>
    </div>
  `;
}

/** A mark of its own shape for each kind: a cut line, a cloud's base, a keyhole, an empty tray. */
function noticeMark(kind: NoticeFault | "empty"): TemplateResult {
  const path = marks[kind] ?? marks.unavailable;
  return html`<svg class="notice-mark" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;
}

const keyhole = "M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5zM12 14.5v2.5";
const exclamation = "M12 3 2.5 20h19zM12 9.5v5M12 17.2v.6";
const marks: Partial<Record<NoticeFault | "empty", string>> & { readonly unavailable: string } = {
  unavailable: exclamation,
  offline: "M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M15.5 10.4a10 10 0 0 1 3.5 2.1M8.5 16a5 5 0 0 1 7 0M12 19.5v.2",
  "not-signed-in": keyhole,
  "not-permitted": keyhole,
  "not-found": "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21",
  conflict: "M4 9a8 8 0 0 1 14-3l2 2M20 4v4h-4M20 15a8 8 0 0 1-14 3l-2-2M4 20v-4h4",
  empty: "M4 5h16l1 10v4H3v-4zM3 15h5l1.5 2h5L16 15h5",
};
