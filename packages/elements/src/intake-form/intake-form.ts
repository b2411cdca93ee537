import { Task, TaskStatus } from "@lit/task";
import type { DistrictView, FormOnWire, OpenedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { fillForm } from "@gridloop/core/form";
import { html, nothing } from "lit";
import type { CSSResultGroup, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { faultOf } from "../connection/connection-error.js";
import { districtOf } from "../connection/district.js";
import { LaterPart } from "../element/later-part.js";
import { warn } from "../element/warning.js";
import { FormFilling } from "../form/form-filling.js";
import { formMessages } from "../form/render-field.js";
import { localised } from "../language/localised.js";
import { emptyNotice, faultNotice, loadingNotice } from "../notice/notice.js";
import { fieldStyles } from "../theme/field.styles.js";
import { foundation } from "../theme/foundation.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { dropDraft, keepDraft, parseDraft, recallDraft } from "./draft/draft.js";
import type { Draft } from "./draft/draft.js";
import { intakeFormStyles } from "./intake-form.styles.js";
import type { Item } from "./item-choice/find-items.js";
import { ItemChoice } from "./item-choice/item-choice.js";
import { en } from "./locales/en.js";
import type { IntakeFormMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import { PortalFormElement } from "./portal-form-element.js";
import type { PortalFormEntry } from "./portal-form-element.js";
import { trackLink } from "./receipt/track-link.js";
import { land, ReportProgress } from "./report-progress.js";
import { renderCheckScreen, renderItemScreen, renderQuestions, renderRestored, renderScreen } from "./report-screen.js";
import type { ScreenFrame } from "./report-screen.js";
import { ReportSending } from "./report-sending.js";
import type { ReportBody } from "./report-sending.js";
import { Report } from "./report.js";

const messages: Readonly<Record<Locale, IntakeFormMessages>> = { "zh-CN": zhCN, en };

/**
 * @summary Reports a matter, one screen after the other: what it is about, the district's questions, a check, a receipt.
 *
 * Inside a provider it files the case itself. With a `definition` it asks that form without any server and takes part in
 * the portal's own `<form>` like a native control: its value is JSON of `{ item, channel, data, anonymous }`.
 *
 * @tag gridloop-intake-form
 * @fires {CustomEvent<OpenedCase>} gridloop-case-opened - the case was filed: id, number, tracking code and receipt
 * @fires {CustomEvent<StepDetail>} gridloop-step - the person has come to another screen
 * @fires {CustomEvent<ReportBody>} gridloop-form-completed - the person submits a form the portal asks by itself; unless cancelled, the portal's form is submitted
 * @csspart form - everything
 * @csspart steps - the list of steps beside the questions, where there is room
 * @csspart heading - the heading of a screen
 * @csspart field - a question
 * @csspart label - what a question asks
 * @csspart input - what takes the answer
 * @csspart problem - what is wrong with an answer
 * @csspart summary - everything that is wrong
 * @csspart tiles - the classes to browse
 * @csspart tile - a class
 * @csspart items - matters found or of a class
 * @csspart item - a matter
 * @csspart answers - the answers to check
 * @csspart button - a button
 * @csspart receipt - what the reporter is handed
 * @csspart qr - the QR code that leads to the case
 * @csspart link - the link that leads to the case
 * @csspart notice - what stands in place of content
 * @csspart loading - what stands there while it loads
 * @cssproperty --gridloop-color-accent - buttons, links, focus, the steps
 * @cssproperty --gridloop-color-alarm - what is wrong
 * @cssproperty --gridloop-color-done - the receipt and the steps that were done
 * @cssproperty --gridloop-color-ground - behind everything
 */
export class GridloopIntakeForm extends PortalFormElement {
  static override styles: CSSResultGroup = [foundation, noticeStyles, fieldStyles, intakeFormStyles];

  /** The id of the matter, where the portal has decided it; empty lets the person choose. */
  @property() item = "";

  /** The id of the channel the report comes in by; empty takes the district's first public one. Members may name any. */
  @property() channel = "";

  /** The page to follow the case on. The link gets number and code in its fragment, which no server sees. */
  @property({ attribute: "track-href" }) trackHref = "";

  /** The name under which the answers go into the portal's own form. */
  @property({ reflect: true }) name = "";

  /** A name under which an unfinished report is kept for as long as the tab lives; personal answers are never kept. */
  @property() draft = "";

  /** Whether nothing can be filled in. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** A form the portal asks by itself, in place of a district's. */
  @property({ attribute: false }) definition: FormOnWire | undefined;

  @state() private filed: { readonly opened: OpenedCase; readonly item: Item | undefined } | undefined;
  /** What was taken up from an earlier visit; nothing where nothing was, or once the person has gone on. */
  @state() private restored: Draft | undefined;
  @state() private waitsForPhotos = false;
  @state() private copied = "";
  @state() private isDisabledByForm = false;

  private hasBegun = false;
  /** What the browser kept over a reload, until there is a form to take it up. */
  private keptByBrowser: Draft | undefined;
  private readonly choice = new ItemChoice(this);
  private readonly sending = new ReportSending(this);
  private readonly filling: FormFilling = new FormFilling(this, {
    controls: (type) => this.later.there!.fieldControls[type],
    connection: () => this.connection,
    timeZone: () => this.districtTask.value?.timeZone,
    changed: () => this.keep(),
  });
  private readonly report = new Report(this.filling);
  private readonly progress = new ReportProgress(this, this.filling, this.report);

  private readonly districtTask: Task<readonly unknown[], DistrictView | undefined> = new Task(this, {
    args: () => [this.ownForm ? undefined : this.provider.apiBase, this.provider.token],
    // In whichever language: what it says of itself, it says in both, and a change of language must not ask it again.
    task: async ([base]) => (base !== undefined && this.connection ? await districtOf(this.connection) : undefined),
  });

  /** Asked for at the first sign of use: it is there before the person has chosen anything. */
  private readonly later = new LaterPart(this, () => import("./later-screens.js"));

  constructor() {
    super();
    for (const sign of ["pointerdown", "focusin", "keydown", "input"]) this.addEventListener(sign, this.later.prefetch);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabledByForm = isDisabled;
  }

  formResetCallback(): void {
    this.startOver();
  }

  formStateRestoreCallback(kept: string): void {
    this.keptByBrowser = parseDraft(kept);
    if (this.hasBegun) this.takeUp();
  }

  protected override willUpdate(): void {
    const { ownForm } = this;
    const district = ownForm ? undefined : this.districtTask.value;
    if (this.item && district && !district.items.some(({ id }) => id === this.item)) {
      warn("unknown-item", this.item, `gridloop-intake-form: the district has no matter "${this.item}"; the person chooses one.`);
    }
    this.report.use({ district, definition: ownForm, item: this.item });
    if (!(ownForm ?? district)) return;
    if (!this.hasBegun) this.takeUp();
    this.hasBegun = true;
    // Beyond the choice of the matter nothing can be shown without it, and a draft is there to be gone on with.
    if (this.restored || this.progress.step?.kind !== "item") this.later.prefetch();
  }

  protected override portalFormEntry(): PortalFormEntry {
    const state = JSON.stringify(this.report.toDraft());
    const { ownForm } = this;
    // Without a form of the portal's the element files the case itself: what stands around it has nothing to wait for.
    if (!ownForm) return { value: null, state, obstacle: "" };
    const isComplete = fillForm(ownForm, this.filling.answers).ok;
    return { value: JSON.stringify(this.body()), state, obstacle: isComplete ? "" : this.say.incomplete };
  }

  protected override leadToObstacle(): void {
    void this.isReady();
  }

  protected override render(): TemplateResult {
    const isDisabled = this.disabled || this.isDisabledByForm;
    return html`<fieldset class="whole" part="form" role="none" lang=${this.locale} ?disabled=${isDisabled}>
      ${this.renderState()}
    </fieldset>`;
  }

  private get say(): IntakeFormMessages {
    return messages[this.locale];
  }

  /** The form a portal asks by itself. What is none counts as none: a wrong property must not take a page down. */
  private get ownForm(): FormOnWire | undefined {
    return Array.isArray(this.definition?.fields) ? this.definition : undefined;
  }

  private get channelId(): string | undefined {
    if (this.ownForm) return this.channel;
    const channels = this.districtTask.value?.channels ?? [];
    const wished = channels.find(({ id }) => id === this.channel);
    if (this.channel && !wished) {
      warn("unknown-channel", this.channel, `gridloop-intake-form: no channel "${this.channel}"; the first public one is used.`);
    }
    return (wished ?? channels.find(({ public: isPublic }) => isPublic))?.id;
  }

  /** What is under way, in words. */
  private get busy(): string {
    if (this.waitsForPhotos) return this.say.waitingForPhotos;
    return this.sending.isBusy ? formMessages[this.locale].submitting : "";
  }

  private renderState(): TemplateResult | undefined {
    const { locale, say, ownForm } = this;
    const district = this.districtTask.value;
    if (this.filed) return this.renderFiled(this.filed);
    if (!ownForm) {
      if (this.provider.apiBase === undefined) return faultNotice("no-provider", locale);
      if (!district && this.districtTask.status === TaskStatus.ERROR) {
        return faultNotice(faultOf(this.districtTask.error), locale, () => void this.districtTask.run());
      }
      if (!district) return loadingNotice(locale, 5);
      if (district.items.length === 0) return emptyNotice(say.noItems, say.noItemsAdvice);
      if (this.channelId === undefined) return emptyNotice(say.noChannel, say.noChannelAdvice);
    }
    return html`${this.restored ? renderRestored(this.restored, this.say, () => void this.another()) : nothing} ${this.renderStep(district)}`;
  }

  private renderStep(district: DistrictView | undefined): TemplateResult {
    const { step } = this.progress;
    const { locale, say, report, filling, progress, busy, goOn } = this;
    const answerAnonymity = (anonymous: boolean): void => {
      report.anonymous = anonymous;
      this.keep();
    };
    const frame: ScreenFrame = { filling, report, progress, say, locale, busy, goOn: (event) => void goOn(event), answerAnonymity };
    if (step?.kind === "item" && district) {
      const chosen = report.item?.id;
      const list = this.choice.render({ district, chosen, say, locale, pick: (item) => void this.pick(item) });
      return renderScreen(renderItemScreen(list, frame), frame);
    }
    if (!this.later.there) return renderScreen(this.later.renderWaiting(locale), frame);
    if (step?.kind === "check") return renderScreen(renderCheckScreen(this.sending, frame), frame);
    return renderScreen(renderQuestions(step?.kind === "group" ? step.group : "", frame), frame);
  }

  private renderFiled({ opened, item }: { opened: OpenedCase; item: Item | undefined }): TemplateResult | undefined {
    const { say, locale, copied, another } = this;
    return this.later.there?.renderReceipt({
      opened,
      district: localised(this.districtTask.value?.title, locale),
      item: localised(item?.title, locale),
      link: trackLink(this.trackHref, opened.number, opened.trackingCode),
      say,
      locale,
      copied,
      copy: (text) => void navigator.clipboard.writeText(text).then(() => (this.copied = text)),
      another: () => void another(),
    });
  }

  private async pick(item: string): Promise<void> {
    this.later.load();
    this.report.choose(item);
    this.keep();
    await this.progress.goTo(this.progress.following);
  }

  private readonly goOn = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { step } = this.progress;
    if (!step || this.busy !== "" || this.filling.isComposing) return;
    this.restored = undefined;
    if (step.kind === "check") return this.submit();
    if (step.kind === "group") {
      const owesPhotos = this.filling.fields(step.group).some((field) => field.type === "photo" && this.filling.isRequired(field));
      if (owesPhotos) await this.photosSettled();
      if (this.filling.judge(this.locale, step.group).length > 0) return this.progress.leadToProblems(step);
    }
    return this.progress.goTo(this.progress.following);
  };

  /** Files the case; a form of the portal's goes to the portal. */
  private async submit(): Promise<void> {
    if (this.ownForm) {
      if (await this.isReady()) this.hand();
      return;
    }
    const { connection, report } = this;
    if (!connection) return;
    const opened = await this.sending.send(connection, "cases", async () => ((await this.isReady()) ? this.body() : undefined));
    if (!opened) return this.heedRefusal();
    this.filed = { opened, item: report.item };
    this.forget();
    await this.updateComplete;
    land(this, "heading");
    this.dispatchEvent(new CustomEvent("gridloop-case-opened", { detail: opened, bubbles: true, composed: true }));
  }

  /** Whether everything is right and there; where not, the person is led to the first screen with something wrong. */
  private async isReady(): Promise<boolean> {
    await this.photosSettled();
    const wrong = this.report.judge(this.locale);
    if (wrong) await this.progress.leadToProblems(wrong.step);
    return !wrong;
  }

  private async photosSettled(): Promise<void> {
    this.waitsForPhotos = true;
    await this.filling.settled();
    this.waitsForPhotos = false;
  }

  /** The server's word on single answers is said where they were given. */
  private async heedRefusal(): Promise<void> {
    const asked = new Set(this.filling.fields().map(({ id }) => id));
    const refused = this.sending.failure?.problem?.problems?.filter(({ field }) => field !== undefined && asked.has(field)) ?? [];
    if (refused.length === 0) return;
    this.filling.refuse(refused);
    this.sending.forgive();
    await this.isReady();
  }

  /** Hands a form of the portal's over. */
  private hand(): void {
    const event = new CustomEvent("gridloop-form-completed", { detail: this.body(), bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this.form?.requestSubmit();
  }

  private body(): ReportBody {
    const anonymous = this.report.anonymous && this.report.asksAnonymity;
    return { item: this.report.itemId, channel: this.channelId ?? "", data: this.filling.values(), ...(anonymous && { anonymous }) };
  }

  /** Keeps what may be kept, and forgets why an earlier try failed: the person has changed something. */
  private keep(): void {
    if (this.draft) keepDraft(this.draft, this.report.toDraft());
    this.sending.forgive();
  }

  private takeUp(): void {
    const draft = this.keptByBrowser ?? (this.draft ? recallDraft(this.draft) : undefined);
    this.keptByBrowser = undefined;
    if (!draft) return;
    this.report.takeUp(draft);
    if (this.report.isEmpty) return;
    this.restored = draft;
    this.progress.reset(this.report.steps[this.report.item && this.report.choosesItem ? 1 : 0]?.id);
  }

  private startOver(): void {
    this.filed = undefined;
    this.forget();
    this.progress.reset();
  }

  /** Forgets the answers: the next person at this computer must not find them. */
  private forget(): void {
    if (this.draft) dropDraft(this.draft);
    this.report.clear();
    this.choice.reset();
    this.sending.forgive();
    this.restored = undefined;
    this.copied = "";
  }

  private readonly another = async (): Promise<void> => {
    this.startOver();
    await this.updateComplete;
    land(this, "heading");
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-intake-form": GridloopIntakeForm;
  }
}
