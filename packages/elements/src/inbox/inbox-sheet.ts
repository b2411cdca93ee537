import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { emptyNotice, faultNotice, loadingNotice } from "../notice/notice.js";
import { dayAndTime } from "../time/due-phrase.js";
import type { InboxItem, InboxReading } from "./inbox-reading.js";
import { en } from "./locales/en.js";
import type { InboxMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

export { inboxStyles } from "./inbox.styles.js";

const messages: Record<Locale, InboxMessages> = { "zh-CN": zhCN, en };

/** What the inbox is drawn from, and what people do in it. */
export interface InboxFrame {
  readonly locale: Locale;
  readonly reading: InboxReading;
  /** The address of a case's page, with `{id}` or `{number}` in it; empty where there is none. */
  readonly caseHref: string;
  readonly open: (event: MouseEvent, item: InboxItem) => void;
  readonly markAll: () => void;
  readonly more: () => void;
}

/** The inbox: how many are unread, and the messages, newest first. */
export function renderInbox(frame: InboxFrame): TemplateResult {
  const { locale, reading, markAll } = frame;
  const say = messages[locale];
  const { items, unread, most, fault } = reading;
  if (!items) return fault === undefined ? loadingNotice(locale, 5) : faultNotice(fault, locale, () => void reading.refresh());
  const count = unread >= most ? `${most - 1}+` : String(unread);
  return html`
    <div class="inbox-head">
      <h2 id="inbox-title" tabindex="-1">${say.title}</h2>
      <p role="status">${unread > 0 ? say.unread(count) : say.allRead}</p>
      ${unread > 0 ? html`<button type="button" class="quiet" part="button" @click=${markAll}>${say.markAll}</button>` : nothing}
    </div>
    ${fault === undefined ? nothing : faultNotice(fault, locale, () => void reading.refresh())}
    ${reading.hasFailed ? html`<p class="failed" role="alert">${say.failed}</p>` : nothing}
    ${items.length === 0 ? emptyNotice(say.empty.title, say.empty.advice) : renderItems(frame, say, items)}
  `;
}

function renderItems(frame: InboxFrame, say: InboxMessages, items: readonly InboxItem[]): TemplateResult {
  const { reading, more } = frame;
  return html`
    <ol class="items" part="list" aria-labelledby="inbox-title">
      ${repeat(
        items,
        ({ id }) => id,
        (item) => renderItem(frame, say, item),
      )}
    </ol>
    ${
      reading.hasMore
        ? html`<button type="button" part="button" aria-disabled=${reading.isReadingMore ? "true" : nothing} @click=${more}>
            ${reading.isReadingMore ? say.readingMore : say.more}
          </button>`
        : nothing
    }
  `;
}

/** A message: its subject leads to the case. The server words it, in the reader's language; it is text, whatever it looks like. */
function renderItem(frame: InboxFrame, say: InboxMessages, item: InboxItem): TemplateResult {
  const { locale, reading } = frame;
  const isUnread = item.readAt === null;
  return html`
    <li class="item ${isUnread ? "unread" : ""}" part="item" data-id=${item.id}>
      <p class="subject">${isUnread ? html`<span class="mark">${say.isUnread}</span>` : nothing} ${renderLink(frame, say, item)}</p>
      ${item.body === "" ? nothing : html`<p class="message">${item.body}</p>`}
      <p class="meta">
        <time datetime=${item.at}>${dayAndTime(item.at, reading.at, locale) ?? item.at}</time>
        <span>${say.openCase(item.case.number)}</span> ${item.unheld ? html`<span>${say.unheld}</span>` : nothing}
      </p>
    </li>
  `;
}

function renderLink({ caseHref, open }: InboxFrame, say: InboxMessages, item: InboxItem): TemplateResult {
  const words = item.subject || say.openCase(item.case.number);
  const opened = (event: MouseEvent): void => open(event, item);
  if (caseHref === "") return html`<button type="button" class="item-link" part="link" @click=${opened}>${words}</button>`;
  const { id, number } = item.case;
  const href = caseHref.replaceAll("{id}", encodeURIComponent(id)).replaceAll("{number}", encodeURIComponent(number));
  return html`<a class="item-link" part="link" href=${href} @click=${opened}>${words}</a>`;
}
