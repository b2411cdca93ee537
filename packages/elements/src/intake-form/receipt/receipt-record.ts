import type { OpenedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { localised } from "../../language/localised.js";
import { wallClock } from "../../time/wall-clock.js";
import type { IntakeFormMessages } from "../locales/messages.js";

/** What a receipt tells beside the case itself. */
export interface ReceiptSetting {
  readonly opened: OpenedCase;
  readonly district: string;
  readonly item: string;
  readonly link: string | undefined;
  readonly say: IntakeFormMessages;
  readonly locale: Locale;
}

/** A receipt as lines of text, for a file the reporter keeps. */
export function receiptRecord({ opened, district, item, link, say, locale }: ReceiptSetting): string {
  const { receipt, number, trackingCode } = opened;
  const rows: [string, string | undefined][] = [
    [say.number, number],
    [say.code, trackingCode],
    [say.item, item],
    [say.receivedAt, wallClock(receipt.openedAt, locale)],
    [say.step, localised(receipt.stepTitle, locale)],
    [say.due, receipt.dueAt === null ? undefined : wallClock(receipt.dueAt, locale)],
    [say.trackAddress, link],
  ];
  const lines = rows.flatMap(([label, value]) => (value ? [say.recordLine(label, value)] : []));
  return [say.recordTitle(district), "", ...lines, "", localised(receipt.next, locale), say.keepCode, ""].join("\r\n");
}

/** Hands a text to the browser's downloads. A download is a navigation: no policy of the page's stands against it. */
export function saveText(text: string, name: string): void {
  // The mark makes old editors read UTF-8.
  const address = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun when the browser comes to the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
