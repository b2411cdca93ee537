import type { Locale } from "@gridloop/core/definition";
import { faultNotice, foundation, GridloopElement, loadingNotice, noticeStyles } from "@gridloop/elements";
import { html, nothing } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { firstZoom } from "../layout/remembered-layout.js";
import type { DirectionWish } from "../layout/remembered-layout.js";
import type { ViewedWorkflow } from "../layout/viewed-workflow.js";
import type { WorkflowLayout } from "../layout/workflow-layout.js";
import type { ExitRule, WorkflowGraph } from "../layout/workflow-graph.js";
import type { StageActivateDetail } from "../stage-list/stage-list.js";
import { version } from "../version.js";
import { casePath } from "./case-path.js";
import type { CasePath, PathStop } from "./case-path.js";
import { CaseOnShow } from "./case-on-show.js";
import type { ShownCase } from "./case-on-show.js";
import { drawingKey } from "./drawing-key.js";
import { en } from "./locales/en.js";
import type { WorkflowViewerMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import { prepareWorkflow } from "./prepared-workflow.js";
import type { PreparedWorkflow } from "./prepared-workflow.js";
import { stageFacts } from "./stage-facts.js";
import type { StageTelling } from "./stage-facts.js";
import { isMoveKey, stageNeighbour } from "./stage-neighbour.js";
import { drawWorkflow } from "./workflow-drawing.js";
import { workflowInWords } from "./workflow-in-words.js";
import { workflowViewerStyles } from "./workflow-viewer.styles.js";
import type { ViewedRole } from "./workflow-words.js";
import { ZoomController } from "./zoom-controller.js";

const messages: Record<Locale, WorkflowViewerMessages> = { "zh-CN": zhCN, en };

/** What the frame's borders take of the width, in CSS pixels. */
const frameBorder = 2;

/**
 * @summary A workflow as a drawing: outward steps, stages, ways on and back, deadlines and supervision, and a case's path through it.
 *
 * The same in words at the touch of a button, so that nobody needs to see the drawing. It lays itself out: across on a wide
 * page, down a narrow one. The drawing is one tab stop; arrow keys move between stages, Enter shows a stage's details,
 * Escape closes them; plus, minus and 0 zoom.
 *
 * A way into a final stage that would pass over other stages is drawn as a short stub with that stage's name, so that the
 * many ways to "rejected" and "withdrawn" do not bury the course of a case; `exits` changes that.
 *
 * @tag gridloop-workflow-viewer
 * @fires {CustomEvent<StageActivateDetail>} gridloop-stage-activate - the person opened a stage's details, or followed a way to it
 * @csspart toolbar - the buttons above the drawing
 * @csspart frame - what the drawing scrolls in
 * @csspart drawing - the drawing itself
 * @csspart step - an outward step
 * @csspart stage - a stage
 * @csspart way - a way on, as a row of its stage
 * @csspart line - the line of a way
 * @csspart mark - where a case stands or has been
 * @csspart key - what the marks mean
 * @csspart details - the details of a stage
 * @csspart words - the workflow in words
 * @csspart path - a case's path in words
 * @csspart note - the line shown while loading and when there is nothing to draw
 * @cssproperty --gridloop-color-accent - steps, a case's path and focus
 * @cssproperty --gridloop-color-caution - ways back and problems
 * @cssproperty --gridloop-workflow-viewer-block-size - the greatest height of the drawing's frame; default: as high as the drawing
 */
export class GridloopWorkflowViewer extends GridloopElement {
  static override readonly version: string = version;

  static override styles: CSSResultGroup = [foundation, noticeStyles, workflowViewerStyles];

  /** The id of a case to read from the provider's server and draw with its path; what follows is then not needed. */
  @property({ attribute: "case-id" }) caseId = "";

  /** The workflow to draw, such as one of a district's `workflows`. */
  @property({ attribute: false }) workflow: ViewedWorkflow | undefined;

  /** The district's roles, so that who is responsible has a title. */
  @property({ attribute: false }) roles: readonly ViewedRole[] = [];

  /** The stages a case visited, in order; see `pathOfTimeline`. */
  @property({ attribute: false }) path: readonly PathStop[] = [];

  /** The id of the stage the case is in now; the last of `path` unless given. */
  @property() current = "";

  /** Which way the flow runs: `auto` by the room there is, `across` or `down`. */
  @property() direction: DirectionWish = "auto";

  /** Which ways into a final stage are drawn as stubs: `auto`, `stubs` (all) or `drawn` (none). */
  @property() exits: ExitRule = "auto";

  /** Whether the workflow is on its way. */
  @property({ type: Boolean, reflect: true }) loading = false;

  /** Whether the workflow is shown in words instead of drawn; the person may change it. */
  @property({ type: Boolean, reflect: true }) words = false;

  @state() private width = 0;
  @state() private typeSize = 16;
  @state() private focused = "";
  @state() private opened = "";

  private prepared: PreparedWorkflow | undefined;
  private preparedFor = "";
  private drawn: ShownCase | undefined;
  private readonly caseOnShow = new CaseOnShow(this, {
    caseId: () => this.caseId,
    provider: () => this.provider,
    connection: () => this.connection,
  });
  private readonly zoom = new ZoomController(this);
  private readonly sizeObserver = new ResizeObserver(() => this.measureRoom());

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizeObserver.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizeObserver.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { workflow, roles, path, current } = this;
    const before = this.drawn?.workflow;
    this.drawn = this.caseId === "" ? workflow && { workflow, roles, path, current } : this.caseOnShow.shown;
    const isAnother = this.drawn?.workflow !== before;
    if (isAnother) {
      this.zoom.reset();
      this.opened = "";
      this.focused = "";
    }
    if (!this.hasUpdated) this.measureRoom();
    this.prepare(isAnother || changed.has("roles"));
  }

  protected override render(): TemplateResult {
    const say = messages[this.locale];
    const prepared = this.prepared;
    if (this.caseId !== "" && !this.drawn) return this.renderCaseAway();
    if (!prepared || prepared.graph.stages.length === 0) {
      const note = this.loading ? say.loading : prepared ? say.empty : say.none;
      return html`<div lang=${this.locale} aria-busy=${this.loading ? "true" : "false"}>
        <p class="note" part="note" role="status">${note}</p>
      </div>`;
    }
    const path = casePath(this.drawn?.path ?? [], this.drawn?.current ?? "", prepared.graph);
    const telling: StageTelling = { words: prepared.words, path, follow: this.follow };
    this.zoom.suggest(firstZoom(this.layoutOf(prepared), this.room));
    return html`
      <div class="viewer" lang=${this.locale} aria-busy=${this.loading ? "true" : "false"} @keydown=${this.escape}>
        ${this.renderToolbar(prepared)} ${this.renderWholeCase(prepared)}
        ${this.words ? workflowInWords(prepared.graph, telling, this.locale) : this.renderGraph(prepared, path)}
        ${this.words ? nothing : this.renderDetails(prepared, telling)}
      </div>
    `;
  }

  private renderCaseAway(): TemplateResult {
    const { fault, retry } = this.caseOnShow;
    return html`<div lang=${this.locale} aria-busy=${fault ? "false" : "true"}>
      ${fault ? faultNotice(fault, this.locale, retry) : loadingNotice(this.locale)}
    </div>`;
  }

  /** Everything that depends on workflow, language or type size is made once for each. */
  private prepare(isAnother: boolean): void {
    const family = getComputedStyle(this).fontFamily;
    const key = `${this.locale} ${this.typeSize} ${family} ${this.exits}`;
    if (this.preparedFor === key && !isAnother) return;
    this.preparedFor = key;
    const { exits, locale, typeSize } = this;
    const { workflow, roles = [] } = this.drawn ?? {};
    this.prepared = prepareWorkflow({ workflow, roles, exits, locale, family, scale: typeSize / 16, say: messages[locale] });
  }

  private renderToolbar({ words: { say } }: PreparedWorkflow): TemplateResult {
    return html`
      <div class="toolbar" part="toolbar" role="group" aria-label=${say.toolbar}>
        <div class="choice" role="group" aria-label=${say.viewChoice}>
          <button type="button" aria-pressed=${this.words ? "false" : "true"} @click=${this.showGraph}>${say.asGraph}</button>
          <button type="button" aria-pressed=${this.words ? "true" : "false"} @click=${this.showWords}>${say.asWords}</button>
        </div>
        ${
          this.words
            ? nothing
            : html`<div class="zoom">
                <button type="button" aria-label=${say.zoomOut} title=${say.zoomOut} @click=${this.zoom.out}>−</button>
                <output class="percent" aria-live="off">${Math.round(this.zoom.zoom * 100)}%</output>
                <button type="button" aria-label=${say.zoomIn} title=${say.zoomIn} @click=${this.zoom.in}>+</button>
                <button type="button" @click=${this.fit}>${say.fit}</button>
              </div>`
        }
      </div>
    `;
  }

  /** What holds for the whole case, and what keeps cases from beginning at all. */
  private renderWholeCase({ words, graph }: PreparedWorkflow): TemplateResult {
    const { say } = words;
    const initial = this.drawn?.workflow.lifecycle.initial ?? "";
    const missing = graph.stages.every(({ id }) => id !== initial);
    const deadlines = words.deadlinesOfCase();
    return html`
      ${missing ? html`<p class="problem-note" part="note">${say.initialMissing(String(initial))}</p>` : nothing}
      ${deadlines.map(
        (deadline) => html`
          <p class="whole-case">
            <span class="whole-case-name">${say.wholeCase}</span> ${deadline.words}
            ${deadline.chains.map((chain) => html`<span class="watched">${words.chainWords(chain)}</span>`)}
          </p>
        `,
      )}
    `;
  }

  private renderGraph(prepared: PreparedWorkflow, path: CasePath): TemplateResult {
    const { words, graph, measure, scale } = prepared;
    const layout = this.layoutOf(prepared);
    const focused = graph.stages.find(({ id }) => id === this.focused)?.id ?? this.firstFocus(graph, path);
    const drawing = drawWorkflow({
      layout,
      words,
      path,
      scale,
      measure,
      focused,
      opened: this.opened,
      zoom: this.zoom.zoom,
      label: words.say.name(words.title),
    });
    return html`
      <p class="for-screen-readers" id="hint">${words.say.hint}</p>
      <div
        class="frame ${layout.direction}"
        part="frame"
        aria-describedby="hint"
        @keydown=${this.move}
        @click=${this.activate}
        @focusin=${this.noteFocus}
      >
        ${drawing}
      </div>
      ${drawingKey(words.say, path.moves.length > 0)}
    `;
  }

  private renderDetails({ graph, words }: PreparedWorkflow, telling: StageTelling): TemplateResult | typeof nothing {
    const stage = graph.stages.find(({ id }) => id === this.opened);
    if (!stage) return nothing;
    const title = words.titleOf(stage);
    return html`
      <section class="details" part="details" tabindex="-1" aria-label=${words.say.details(title)}>
        <header>
          <div>
            <h3>${title}</h3>
            <p class="details-step">${words.stepWords(stage)}</p>
          </div>
          <button type="button" class="quiet" @click=${this.closeDetails}>${words.say.close}</button>
        </header>
        ${stageFacts(stage, telling)}
      </section>
    `;
  }

  /** What the drawing has of the width. */
  private get room(): number {
    return this.width - frameBorder;
  }

  private layoutOf({ layouts }: PreparedWorkflow): WorkflowLayout {
    return layouts.for(this.room, this.direction);
  }

  private readonly fit = (): void => {
    if (this.prepared) this.zoom.fit(this.layoutOf(this.prepared).width);
  };

  private firstFocus(graph: WorkflowGraph, path: CasePath): string {
    return graph.stages.find(({ id }) => id === path.current)?.id ?? graph.stages[0]?.id ?? "";
  }

  private measureRoom(): void {
    this.width = this.clientWidth;
    const size = Number.parseFloat(getComputedStyle(this).fontSize);
    this.typeSize = Number.isFinite(size) && size > 0 ? size : 16;
  }

  private stageElement(id: string): SVGGElement | undefined {
    return [...this.renderRoot.querySelectorAll<SVGGElement>(".frame [data-stage]")].find(({ dataset }) => dataset["stage"] === id);
  }

  private readonly move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || !this.prepared) return;
    const { key } = event;
    const at = stageAt(event);
    if (isMoveKey(key) && at !== undefined) {
      event.preventDefault();
      void this.focusStage(stageNeighbour(this.layoutOf(this.prepared), at, key));
    } else if ((key === "Enter" || key === " ") && at !== undefined) {
      event.preventDefault();
      void this.open(at);
    } else if (key === "+" || key === "=") {
      this.zoom.in();
    } else if (key === "-") {
      this.zoom.out();
    } else if (key === "0") {
      this.fit();
    }
  };

  private readonly activate = (event: Event): void => {
    const stage = stageAt(event);
    if (stage !== undefined && !this.zoom.dragged) void this.open(stage);
  };

  private readonly noteFocus = (event: Event): void => {
    this.focused = stageAt(event) ?? this.focused;
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing || this.opened === "") return;
    event.stopPropagation();
    this.closeDetails();
  };

  private readonly closeDetails = (): void => {
    const stage = this.opened;
    this.opened = "";
    void this.focusStage(stage);
  };

  private readonly follow = (event: Event): void => {
    const stage = (event.currentTarget as HTMLElement).dataset["target"] ?? "";
    if (!this.words) {
      void this.open(stage);
      return;
    }
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>(".stage-item")];
    items.find(({ dataset }) => dataset["stage"] === stage)?.focus();
    this.tell(stage);
  };

  private async open(stage: string): Promise<void> {
    this.opened = stage;
    this.focused = stage;
    this.tell(stage);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".details")?.focus({ preventScroll: true });
  }

  private async focusStage(stage: string): Promise<void> {
    this.focused = stage;
    await this.updateComplete;
    this.stageElement(stage)?.querySelector<SVGElement>(".control")?.focus();
  }

  private tell(stage: string): void {
    const detail: StageActivateDetail = { stage };
    this.dispatchEvent(new CustomEvent("gridloop-stage-activate", { detail, bubbles: true, composed: true }));
  }

  private readonly showGraph = (): void => {
    this.words = false;
  };

  private readonly showWords = (): void => {
    this.words = true;
  };
}

/** The stage of the drawing an event happened at. */
function stageAt(event: Event): string | undefined {
  const at = event.composedPath().find((node): node is SVGElement => node instanceof SVGElement && "stage" in node.dataset);
  return at?.dataset["stage"];
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-workflow-viewer": GridloopWorkflowViewer;
  }
}
