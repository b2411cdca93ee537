import type { Locale } from "@gridloop/core/definition";
import { html } from "lit";
import type { TemplateResult } from "lit";
import { emptyNotice, faultNotice } from "../../notice/notice.js";
import type { NoticeFault } from "../../notice/notice.js";
import { en } from "./locales/en.js";
import type { AbsenceMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Record<Locale, AbsenceMessages> = { "zh-CN": zhCN, en };

/** That no case was chosen yet. */
export function renderNoneChosen(locale: Locale): TemplateResult {
  const { none } = messages[locale];
  return emptyNotice(none.title, none.advice);
}

/** Why the case chosen cannot be shown. */
export function renderOutOfReach(fault: NoticeFault, locale: Locale, retry: () => void): TemplateResult {
  const isHidden = fault === "not-found" || fault === "not-permitted";
  return faultNotice(fault, locale, retry, isHidden ? messages[locale].outOfSight : undefined);
}

/** The button that closes the panel, with a case in it or without. */
export function renderClose(locale: Locale, close: () => void): TemplateResult {
  return html`<button type="button" class="quiet small" part="close" @click=${close}>${messages[locale].close}</button>`;
}
