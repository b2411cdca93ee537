import type { PaperView } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html } from "lit";
import type { TemplateResult } from "lit";
import { en } from "./locales/en.js";
import type { PaperMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import { renderPaper } from "./render-paper.js";

export { supervisionPaperStyles } from "./supervision-paper.styles.js";

const messages: Record<Locale, PaperMessages> = { "zh-CN": zhCN, en };

/** A paper with its button to print it. */
export function renderSheet(locale: Locale, paper: PaperView): TemplateResult {
  const say = messages[locale];
  return html`
    ${renderPaper({ say, locale }, paper)}
    <p class="tools"><button type="button" part="button" @click=${print}>${say.print}</button></p>
  `;
}

const print = (): void => window.print();
