import { html, nothing, svg } from "lit";
import type { TemplateResult } from "lit";
import { localised } from "../../language/localised.js";
import { wallClock } from "../../time/wall-clock.js";
import { qrCode } from "./qr-code.js";
import { receiptRecord, saveText } from "./receipt-record.js";
import type { ReceiptSetting } from "./receipt-record.js";

/** What a receipt is drawn with. */
export interface ReceiptFrame extends ReceiptSetting {
  /** What was copied last: the number or the code. */
  readonly copied: string;
  readonly copy: (text: string) => void;
  readonly another: () => void;
}

/** What a reporter is handed: number and code, what happens next and by when, how to follow the case (GOV.UK Design System, confirmation pages). */
export function renderReceipt(frame: ReceiptFrame): TemplateResult {
  const { opened, link, say, copied, another } = frame;
  const save = (): void => saveText(receiptRecord(frame), say.fileName(opened.number));
  return html`
    <div class="receipt" part="receipt">
      <div class="received">
        <svg class="received-mark" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M5 12.5l4.5 4.5L19 7.5"></path>`}</svg>
        <div>
          <h2 tabindex="-1" data-heading>${say.receiptTitle}</h2>
          <p>${say.receiptLead}</p>
        </div>
      </div>
      <div class="receipt-body">
        <div class="receipt-words">
          <dl class="proofs">${renderProof(say.number, opened.number, frame)}${renderProof(say.code, opened.trackingCode, frame)}</dl>
          <p class="keep">${say.keepCode}</p>
          <p class="for-screen-readers" role="status">${copied === "" ? nothing : say.copied}</p>
          ${renderNext(frame)}
        </div>
        ${
          link === undefined
            ? nothing
            : html`<div class="scan">
                ${qrCode(link, say.scan)}
                <p aria-hidden="true">${say.scan}</p>
              </div>`
        }
      </div>
      <div class="form-buttons">
        ${link === undefined ? nothing : html`<a class="button primary" part="link" href=${link}>${say.track}</a>`}
        <button type="button" part="button" @click=${save}>${say.save}</button>
        <button type="button" part="button" @click=${() => window.print()}>${say.print}</button>
        <button type="button" class="quiet" part="button" @click=${another}>${say.another}</button>
      </div>
    </div>
  `;
}

/** Copying needs a secure context; on a plain-http intranet one tap marks the whole text instead. */
function renderProof(label: string, text: string, { say, copied, copy }: ReceiptFrame): TemplateResult {
  const button = html`<button type="button" class="quiet" part="button" @click=${() => copy(text)}>
    ${copied === text ? say.copied : say.copy}<span class="for-screen-readers">${say.copyOf(label)}</span>
  </button>`;
  return html`
    <div class="proof">
      <dt>${label}</dt>
      <dd><span class="proof-text">${text}</span>${"clipboard" in navigator ? button : nothing}</dd>
    </div>
  `;
}

function renderNext({ opened: { receipt }, item, say, locale }: ReceiptFrame): TemplateResult {
  // In full, not “tomorrow”: it is printed and read on other days.
  const due = receipt.dueAt === null ? undefined : wallClock(receipt.dueAt, locale);
  const row = (label: string, value: string | undefined): TemplateResult | typeof nothing =>
    value
      ? html`<div class="answer">
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  return html`
    <h3>${say.whatNext}</h3>
    <p>${localised(receipt.next, locale)}</p>
    <dl class="answers">
      ${row(say.item, item)} ${row(say.receivedAt, wallClock(receipt.openedAt, locale))}
      ${row(say.step, localised(receipt.stepTitle, locale))} ${row(say.due, due)}
    </dl>
  `;
}
