import type { PaperView } from "@gridloop/core/api";
import { Task } from "@lit/task";
import { html } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Connection } from "../connection/connection.js";
import { faultOf } from "../connection/connection-error.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { LaterPart } from "../element/later-part.js";
import { faultNotice, loadingNotice } from "../notice/notice.js";
import { adoptStyles } from "../theme/adopt-styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";

/**
 * @summary The paper a rung of supervision is delivered as, on screen and printed: notice to urge, card, supervision order, circular.
 *
 * Everything on it is in the case's evidence, so it says the same years later; nothing personal is on it. Printing a page prints it
 * without its button; what else the page shows is the page's to hide.
 *
 * @tag gridloop-supervision-paper
 * @csspart paper - the sheet
 * @csspart head - district, title and number
 * @csspart title - what such a paper is called
 * @csspart body - what is asked, and why
 * @csspart reply - the answer, or that there is none yet
 * @csspart foot - who issued it, when, and by which rule
 * @csspart button - print, try again
 * @csspart notice - what stands in place of the paper
 * @csspart loading - what stands there while it is on its way
 * @cssproperty --gridloop-color-accent - title and rule
 * @cssproperty --gridloop-color-alarm - the title of a red card and of what is made public
 * @cssproperty --gridloop-color-line - lines between facts
 */
export class GridloopSupervisionPaper extends GridloopElement {
  static override styles: CSSResultGroup = [foundation, noticeStyles];

  /** The id of the case. */
  @property({ attribute: "case-id" }) caseId = "";

  /** The number of the event that fired the rung, as the case and the register tell it. */
  @property({ type: Number }) seq = 0;

  /** The paper itself, where the page has it already; otherwise it is read. */
  @property({ attribute: false }) paper: PaperView | undefined;

  readonly #reading = new Task<readonly [Connection | undefined, string, number], PaperView | undefined>(this, {
    task: async ([connection, id, seq], { signal }) =>
      connection && id !== "" && seq > 0
        ? await connection.get<PaperView>(`cases/${encodeURIComponent(id)}/papers/${seq}`, { signal })
        : undefined,
    args: () => [this.paper ? undefined : this.connection, this.caseId, Math.trunc(this.seq) || 0],
  });

  /** What draws the sheet: loaded beside the first paper. */
  readonly #sheet = new LaterPart(
    this,
    () => import("./paper-sheet.js"),
    (part) => adoptStyles(this.renderRoot, part.supervisionPaperStyles),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.paper ?? (this.connection && this.caseId)) this.#sheet.prefetch();
  }

  protected override render(): TemplateResult {
    const paper = this.paper ?? this.#reading.value;
    const sheet = this.#sheet.there;
    if (!paper) return html`<div lang=${this.locale}>${this.#renderAbsence()}</div>`;
    return html`<div lang=${this.locale}>
      ${sheet ? sheet.renderSheet(this.locale, paper) : this.#sheet.renderWaiting(this.locale, 6)}
    </div>`;
  }

  #renderAbsence(): TemplateResult {
    if (!this.connection) return faultNotice("no-provider", this.locale);
    return this.#reading.render({
      initial: () => loadingNotice(this.locale, 6),
      pending: () => loadingNotice(this.locale, 6),
      complete: () => faultNotice("not-found", this.locale),
      error: (error) => faultNotice(faultOf(error), this.locale, () => void this.#reading.run()),
    }) as TemplateResult;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-supervision-paper": GridloopSupervisionPaper;
  }
}
