import type { CaseChanged } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { CaseReading } from "../case-reading/case-reading.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { LaterPart } from "../element/later-part.js";
import { lampStyles } from "../lamp/lamp.styles.js";
import { loadingNotice } from "../notice/notice.js";
import { adoptStyles } from "../theme/adopt-styles.js";
import { fieldStyles } from "../theme/field.styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { ServerNow } from "../time/server-now.js";
import { renderClose, renderNoneChosen, renderOutOfReach } from "./absence/absence.js";
import { casePanelStyles } from "./case-panel.styles.js";
import type { ShownCase } from "./shown-case.js";

/** What the page hears when the reader has done something with the case. */
export type CaseChangedDetail = Pick<CaseChanged, "id" | "number" | "version" | "status" | "stage">;

/** Another case the reader asks for. */
export type CaseReferenceDetail = Pick<CaseChanged, "id" | "number">;

/**
 * @summary A case for whoever works on it: what it is, how long is left, whose turn it is, what can be done now, and who was pressed by which rule.
 *
 * It keeps itself up to date. While something is being filled in nothing is pulled away: the reader is told that the case has
 * moved on and looks when they like; what they entered is kept whatever happens.
 *
 * @tag gridloop-case-panel
 * @slot travel - the case's way through its workflow, such as a `gridloop-workflow-viewer`, after what happened
 * @fires {CustomEvent<CaseChangedDetail>} gridloop-case-changed - the reader has done something with the case
 * @fires {CustomEvent<CaseReferenceDetail>} gridloop-case-select - the reader asks for a duplicate, or the case it was merged
 *   into; cancelled, the page turns to it in its own way, otherwise the panel shows it
 * @fires {CustomEvent<void>} gridloop-close - the reader closes the panel
 * @csspart head - what it is, by when, where, whose turn
 * @csspart title - the matter
 * @csspart badge - a fact worth a glance, such as "urgent"
 * @csspart due - the lamp and what it stands for
 * @csspart standing - what the case waits for or is bound to: an answer of the reporter, a ruling, another case
 * @csspart steps - the outward steps as progress
 * @csspart offer - a button of something that can be done
 * @csspart decision - the form of what is about to be done
 * @csspart only-asked - that it is only asked for, and who must agree
 * @csspart request - something asked for that needs approval
 * @csspart approval - a step of its approval
 * @csspart requests - what was asked for
 * @csspart trouble - why it was not done
 * @csspart outcome - what came of it
 * @csspart answers - what was told so far
 * @csspart photo - a thumbnail
 * @csspart photo-dialog - a photo, large
 * @csspart supervision - the supervision chains
 * @csspart chain - one chain
 * @csspart rung - a rung that fired, or the next one
 * @csspart paper-link - what leads to the paper of a rung
 * @csspart course - what happened
 * @csspart deadlines - the limits
 * @csspart tickets - the units' parts in joint handling
 * @csspart duplicates - the cases that are duplicates of it
 * @csspart close - the button that closes the panel
 * @cssproperty --gridloop-color-accent - what can be pressed, and the current step
 * @cssproperty --gridloop-color-alarm - what is late, owed or grave
 * @cssproperty --gridloop-color-yellow-card - the ground of a yellow card
 * @cssproperty --gridloop-color-on-yellow-card - figures on a yellow card
 */
export class GridloopCasePanel extends GridloopElement {
  static override styles: CSSResultGroup = [foundation, fieldStyles, noticeStyles, lampStyles, casePanelStyles];

  /** The case's id, as the worklist tells it; none while no case is chosen. */
  @property({ attribute: "case-id" }) caseId = "";

  /** Whether the panel offers to be closed. */
  @property({ type: Boolean, reflect: true }) closable = false;

  /** The address of the page that shows the paper of a supervision measure, with `{id}` and `{seq}` in it, such as `paper.html#case={id}&seq={seq}`. */
  @property({ attribute: "paper-href" }) paperHref = "";

  private readonly serverNow = new ServerNow(this);
  private readonly reading: CaseReading = new CaseReading(this, {
    caseId: () => (typeof this.caseId === "string" ? this.caseId : ""),
    provider: () => this.provider,
    connection: () => this.connection,
    busy: (): boolean => this.shown?.isBusy ?? false,
    told: (at) => this.serverNow.tell(at),
  });

  /** What shows a case and lets it be worked on; asked for with the first case. */
  private shown: ShownCase | undefined;
  private readonly later = new LaterPart(
    this,
    () => import("./shown-case.js"),
    (part) => {
      adoptStyles(this.renderRoot, part.shownCaseStyles);
      this.shown = new part.ShownCase(this, {
        reading: this.reading,
        connection: () => this.connection,
        locale: () => this.locale,
        now: () => this.serverNow.now,
        closeButton: () => this.renderClose(),
        paperHref: () => (typeof this.paperHref === "string" ? this.paperHref : ""),
        openCase: (reference) => this.openCase(reference),
        changed: (changed) => this.tell(changed),
      });
    },
  );

  /** Leads the focus to the case's title, as a page does when a case was chosen from a list. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>("#case-title");
    if (title) title.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.caseId && this.connection) this.later.prefetch();
    if (changed.has("caseId") && this.hasUpdated) this.shown?.forget();
  }

  protected override render(): TemplateResult {
    const { shown } = this;
    const { known, isLoading } = this.reading;
    const isUnderWay = isLoading || (known !== undefined && shown === undefined);
    return html`
      <div class="panel" lang=${this.locale} aria-busy=${isUnderWay ? "true" : "false"}>
        <p class="for-screen-readers" role="status">${shown?.status ?? nothing}</p>
        ${shown?.renderOutcome() ?? nothing} ${known && shown ? shown.render(known) : this.renderAbsence()}
      </div>
    `;
  }

  private renderAbsence(): TemplateResult {
    const { locale } = this;
    const { known, fault } = this.reading;
    if (!this.caseId) return renderNoneChosen(locale);
    if (!this.connection) return renderOutOfReach("no-provider", locale, this.reload);
    if (known) return html`${this.renderClose()}${this.later.renderWaiting(locale, 6)}`;
    return html`${this.renderClose()}${fault === undefined ? loadingNotice(locale, 6) : renderOutOfReach(fault, locale, this.reload)}`;
  }

  private renderClose(): TemplateResult | typeof nothing {
    return this.closable ? renderClose(this.locale, this.close) : nothing;
  }

  private readonly reload = (): void => {
    this.later.load();
    void this.reading.reload();
  };

  private tell({ id, number, version, status, stage }: CaseChanged): void {
    const detail: CaseChangedDetail = { id, number, version, status, stage };
    this.dispatchEvent(new CustomEvent("gridloop-case-changed", { detail, bubbles: true, composed: true }));
  }

  /** The page turns to the other case as it likes; where it does not say that it did, the panel does by itself. */
  private openCase({ id, number }: CaseReferenceDetail): void {
    const detail: CaseReferenceDetail = { id, number };
    const asked = new CustomEvent("gridloop-case-select", { detail, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(asked) && this.caseId !== id) this.caseId = id;
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent("gridloop-close", { bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-case-panel": GridloopCasePanel;
  }
}
