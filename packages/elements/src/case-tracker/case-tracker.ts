import type { Locale } from "@gridloop/core/definition";
import { html } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { LaterPart } from "../element/later-part.js";
import { lampStyles } from "../lamp/lamp.styles.js";
import { faultNotice, loadingNotice } from "../notice/notice.js";
import { adoptStyles } from "../theme/adopt-styles.js";
import { fieldStyles } from "../theme/field.styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { takeFromFragment } from "./address-fragment.js";
import type { CaseKey } from "./address-fragment.js";
import { readCode, readNumber } from "./as-typed.js";
import { caseTrackerStyles } from "./case-tracker.styles.js";
import { CaseTracking } from "./case-tracking.js";
import type { FollowedCase } from "./followed-case.js";
import { LookUp } from "./look-up.js";
import { lookUpStyles } from "./look-up.styles.js";
import { en } from "./locales/en.js";
import type { TrackerMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Record<Locale, TrackerMessages> = { "zh-CN": zhCN, en };

/**
 * @summary Where a case stands, for whoever reported it: without sign-in, by the number and the tracking code of the receipt.
 *
 * Says in plain words which step the case is in, which unit has it and by when it must act; and, of its own accord, that it
 * is late, on hold, or that nothing has moved for days. Shows the outward steps, the course of the case with every time a
 * unit was pressed, what whoever reported may do, and the survey while it can be answered. Asks the server again every
 * minute while the page is in view.
 *
 * Without a number and a code it asks for them. The code is a secret of whoever reported: it is a property, never an attribute.
 *
 * @tag gridloop-case-tracker
 * @fires {CustomEvent<{ number: string; status: "open" | "closed"; step: string }>} gridloop-case-tracked - the person has looked up a case
 * @fires {CustomEvent<{ number: string; action: string; status: "open" | "closed"; step: string }>} gridloop-citizen-acted - the person has taken an action, such as withdrawing
 * @fires {CustomEvent<{ number: string; status: "open" | "closed"; step: string }>} gridloop-question-answered - the person has answered what they were asked
 * @fires {CustomEvent<{ number: string; status: "open" | "closed"; step: string; satisfaction?: "satisfied" | "unsatisfied" }>} gridloop-survey-answered - the person has answered the survey
 * @csspart look-up - the form that asks for number and code
 * @csspart title - the heading: the matter, or what the form asks
 * @csspart standing - where the case stands
 * @csspart question - what whoever reported is asked, with the form to answer in
 * @csspart answer - what whoever answered wrote, once the case is closed
 * @csspart said - the words of the answer
 * @csspart lamp - how the case stands against its deadline
 * @csspart caution - what is said of a delay, a hold, silence, or another report it is handled with
 * @csspart progress - the outward steps
 * @csspart step - one outward step
 * @csspart actions - what whoever reported may do
 * @csspart action - the form of an action
 * @csspart survey - the survey
 * @csspart course - what happened
 * @csspart news - the line that says what a refresh brought
 * @csspart notice - what stands in place of a case that could not be read
 * @csspart loading - what stands in place of a case on its way
 * @csspart button - every button
 * @csspart field - a question of a form
 * @csspart label - its label
 * @csspart input - its control
 * @csspart problem - what is wrong with an answer
 * @csspart summary - all that is wrong with a form
 * @cssproperty --gridloop-color-accent - steps done, buttons and focus
 * @cssproperty --gridloop-color-caution - what is late, silent or pressed
 * @cssproperty --gridloop-color-ground-raised - the ground of where the case stands
 */
export class GridloopCaseTracker extends GridloopElement {
  static override styles: CSSResultGroup = [...[foundation, noticeStyles, lampStyles, fieldStyles], ...[lookUpStyles, caseTrackerStyles]];

  /** The case's number; with a code the case is shown at once, alone it is filled in. */
  @property() number = "";

  /** The case's tracking code. A property only: an attribute would show the secret to everything that reads the page. */
  @property({ attribute: false }) code = "";

  /** Whether to take number and code from `#number=…&code=…` of the page's address; the code is then removed from the address. */
  @property({ type: Boolean, attribute: "from-fragment" }) fromFragment = false;

  /** Whether the person typed number and code themselves. */
  private wasTyped = false;

  private readonly tracking: CaseTracking = new CaseTracking(this, (refreshed) => this.followed?.tell(refreshed));
  private readonly lookUp = new LookUp(this, (key) => void this.lookUpCase(key));

  /** What shows a case; asked for beside the first case itself. */
  private followed: FollowedCase | undefined;
  private readonly later = new LaterPart(
    this,
    () => import("./followed-case.js"),
    (part) => {
      adoptStyles(this.renderRoot, part.followedCaseStyles);
      this.followed = new part.FollowedCase(this, {
        tracking: this.tracking,
        connection: () => this.connection,
        locale: () => this.locale,
        say: () => messages[this.locale],
        startOver: () => void this.startOver(),
      });
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.readFragment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.readFragment);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.tracking.connect(this.connection);
    if (changed.has("fromFragment")) this.readFragment();
    if (changed.has("number") || changed.has("code")) this.readProperties();
    if (this.tracking.key && this.connection) this.later.prefetch();
  }

  protected override render(): TemplateResult {
    return html`<div class="tracker" lang=${this.locale}>${this.renderState(messages[this.locale])}</div>`;
  }

  private renderState(say: TrackerMessages): TemplateResult {
    const { tracked, fault, isLoading, key } = this.tracking;
    const { locale, followed, later } = this;
    if (!this.connection) return faultNotice("no-provider", locale);
    if (tracked && followed) return followed.render(tracked);
    const asksAgain = fault?.fault === "not-found" || fault?.fault === "refused";
    const asks = tracked ? this.wasTyped && later.isLoading : !key || this.wasTyped || asksAgain;
    if (asks) return this.lookUp.render(say, locale, isLoading || tracked !== undefined, fault);
    if (tracked) return later.renderWaiting(locale, 6);
    if (fault) return faultNotice(fault.fault, locale, () => void this.tracking.refresh());
    return loadingNotice(locale, 6);
  }

  /** Number and code as the page sets them. */
  private readProperties(): void {
    const [number, code] = [readNumber(this.number ?? ""), readCode(this.code ?? "")];
    if (number && code) this.follow({ number, code });
    else if (!this.tracking.key) this.lookUp.begin(number);
  }

  private readonly readFragment = (): void => {
    const key = this.fromFragment ? takeFromFragment() : undefined;
    if (key) this.follow({ number: readNumber(key.number), code: readCode(key.code) });
  };

  private follow(key: CaseKey): void {
    this.wasTyped = false;
    this.followed?.forget();
    void this.tracking.follow(key).then((tracked) => !tracked && this.lookUp.begin(key.number));
  }

  private async lookUpCase(key: CaseKey): Promise<void> {
    this.wasTyped = true;
    this.followed?.forget();
    const [tracked] = await Promise.all([this.tracking.follow(key), this.later.wanted()]);
    if (!tracked) return;
    this.lookUp.begin();
    const { number, status, step } = tracked;
    this.dispatchEvent(new CustomEvent("gridloop-case-tracked", { detail: { number, status, step }, bubbles: true, composed: true }));
    await this.focusOn("#matter");
  }

  private async startOver(): Promise<void> {
    this.followed?.forget();
    this.tracking.forget();
    this.lookUp.begin();
    await this.focusOn("#look-up-title");
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-case-tracker": GridloopCaseTracker;
  }
}
