import type { RegisterPage } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { ConnectionFault } from "../connection/connection-error.js";
import { localised } from "../language/localised.js";
import { emptyNotice, faultNotice, loadingNotice } from "../notice/notice.js";
import { wallClock } from "../time/wall-clock.js";
import { en } from "./locales/en.js";
import type { RegisterMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import { registerKinds } from "./register-kind.js";
import type { RegisterKind } from "./register-kind.js";
import { renderLines } from "./render-lines.js";
import type { RegisterLine } from "./render-lines.js";

export { supervisionRegisterStyles } from "./supervision-register.styles.js";

const messages: Record<Locale, RegisterMessages> = { "zh-CN": zhCN, en };

/** What the register is drawn from, and what people do in it. */
export interface RegisterFrame {
  readonly locale: Locale;
  readonly kind: RegisterKind;
  /** Whether it is of the current period. */
  readonly isCurrent: boolean;
  /** What was read so far, oldest first. */
  readonly pages: readonly RegisterPage[];
  readonly isReading: boolean;
  /** Why the first page could not be had. */
  readonly fault: ConnectionFault | undefined;
  readonly moreFailed: boolean;
  readonly paperHref: string;
  /** Called with a kind, of its current period. */
  readonly choose: (kind: RegisterKind) => void;
  /** So many periods on. */
  readonly move: (by: number) => void;
  readonly more: () => void;
  readonly retry: () => void;
  readonly open: (line: RegisterLine) => void;
}

/** The register: what it is and of which period, and its lines. */
export function renderRegister(frame: RegisterFrame): TemplateResult {
  const say = messages[frame.locale];
  return html`
    <div class="register">
      ${renderHead(frame, say)}
      <div aria-busy=${frame.isReading ? "true" : "false"}>${renderBody(frame, say)}</div>
    </div>
  `;
}

function renderHead(frame: RegisterFrame, say: RegisterMessages): TemplateResult {
  const { locale, kind, pages, isCurrent, choose, move } = frame;
  const [page] = pages;
  const day = (date: string): string => wallClock(date, locale) ?? date;
  return html`
    <div class="head" part="head">
      <div class="kinds" role="group" aria-label=${say.kinds.name}>
        ${registerKinds.map(
          (each) => html`
            <button type="button" part="button" aria-pressed=${each === kind} @click=${() => choose(each)}>${say.kinds[each]}</button>
          `,
        )}
      </div>
      <h2>${page ? say.title(localised(page.district, locale), say.kinds[kind]) : say.kinds[kind]}</h2>
      <div class="period">
        <button type="button" class="quiet-button" part="button" ?hidden=${!page} @click=${() => move(-1)}>${say.earlier}</button>
        <p role="status">${page ? say.period(day(page.from), day(page.to)) : nothing}</p>
        <button type="button" class="quiet-button" part="button" ?hidden=${!page} @click=${() => move(1)}>${say.later}</button>
        ${
          isCurrent
            ? nothing
            : html`<button type="button" class="quiet-button" part="button" @click=${() => choose(kind)}>${say.current}</button>`
        }
      </div>
    </div>
  `;
}

function renderBody(frame: RegisterFrame, say: RegisterMessages): TemplateResult {
  const { locale, kind, pages, fault, retry, paperHref, open } = frame;
  const [first] = pages;
  if (!first) return fault === undefined ? loadingNotice(locale, 5) : faultNotice(fault, locale, retry);
  const lines = pages.flatMap((page) => page.lines);
  const hasMore = pages.at(-1)?.cursor != null;
  if (lines.length === 0) return emptyNotice(say.empty[kind].title, say.empty[kind].advice);
  return html`
    <p class="count">${say.count(lines.length, hasMore)}</p>
    ${renderLines({ say, locale, kind, now: first.at, paperHref, open }, lines)}
    ${frame.moreFailed ? html`<p class="late" role="alert">${say.moreFailed}</p>` : nothing}
    <p class="tools">
      ${hasMore ? html`<button type="button" part="button" @click=${frame.more}>${say.more}</button>` : nothing}
      <button type="button" part="button" @click=${print}>${say.print}</button>
    </p>
  `;
}

const print = (): void => window.print();
