import type { Locale } from "@gridloop/core/definition";
import { foundation, GridloopElement, localised } from "@gridloop/elements";
import { html, nothing } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { version } from "../version.js";
import { flowOrder } from "./flow-order.js";
import type { FlowStage, FlowWay } from "./flow-order.js";
import { en } from "./locales/en.js";
import type { StageListMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import { stageListStyles } from "./stage-list.styles.js";
import type { OutlinedStage, WorkflowOutline } from "./workflow-outline.js";

const messages: Record<Locale, StageListMessages> = { "zh-CN": zhCN, en };

/** What a `gridloop-stage-activate` event tells. */
export interface StageActivateDetail {
  /** The id of the stage the person went to. */
  readonly stage: string;
}

/**
 * @summary The stages of a workflow as a list in flow order, each with its ways on: the graph in words.
 *
 * It says everything the drawn workflow shows, so that nobody needs to see the drawing. Choosing a way on
 * moves to the stage it leads to; a stage that traps its cases, cannot be reached or leads nowhere says so.
 *
 * @tag gridloop-stage-list
 * @fires {CustomEvent<StageActivateDetail>} gridloop-stage-activate - the person followed a way on to a stage
 * @csspart list - the list of stages
 * @csspart stage - one stage
 * @csspart title - a stage's number and title
 * @csspart way - a way on
 * @csspart problem - what is wrong with a stage or a way
 * @cssproperty --gridloop-color-accent - numbers, ways on and focus
 * @cssproperty --gridloop-color-caution - problems
 */
export class GridloopStageList extends GridloopElement {
  static override readonly version: string = version;

  static override styles: CSSResultGroup = [foundation, stageListStyles];

  /** The workflow to show, such as one of a district's `workflows`. */
  @property({ attribute: false }) workflow: WorkflowOutline | undefined;

  private stages: readonly FlowStage[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("workflow")) this.stages = this.workflow ? flowOrder(this.workflow) : [];
  }

  protected override render(): TemplateResult {
    const say = messages[this.locale];
    return html`
      <div lang=${this.locale}>
        ${
          this.stages.length === 0
            ? html`<p class="empty">${say.empty}</p>`
            : html`<ol part="list" aria-label=${say.name}>
                ${this.stages.map((stage) => this.renderStage(say, stage))}
              </ol>`
        }
      </div>
    `;
  }

  private renderStage(say: StageListMessages, { stage, number, ways, reachable, stuck }: FlowStage): TemplateResult {
    const title = this.titleOf(stage);
    return html`
      <li class="stage ${stage.final ? "final" : ""}" part="stage" data-stage=${stage.id} tabindex="-1">
        <p class="title" part="title"><span class="number">${number}</span> ${title}</p>
        ${reachable && number === 1 ? html`<p class="remark">${say.first}</p>` : nothing}
        ${reachable ? nothing : html`<p class="problem" part="problem">${say.unreachable}</p>`}
        ${stuck ? html`<p class="problem" part="problem">${say.stuck}</p>` : nothing}
        ${stage.final ? html`<p class="remark end">${say.end}</p>` : nothing}
        ${
          ways.length > 0
            ? html`<ul aria-label=${say.waysOn(title)}>
                ${ways.map((way) => html`<li>${this.renderWay(say, way)}</li>`)}
              </ul>`
            : nothing
        }
      </li>
    `;
  }

  private renderWay(say: StageListMessages, { action, target, leadsBack }: FlowWay): TemplateResult {
    const title = localised(action.title, this.locale) || action.id;
    if (!target) return html`<p class="problem" part="problem">${title}: ${say.nowhere(action.to)}</p>`;
    const number = this.stages.find(({ stage }) => stage === target)?.number ?? 0;
    const where = leadsBack ? say.back(number, this.titleOf(target)) : say.forward(number, this.titleOf(target));
    return html`
      <button type="button" class=${leadsBack ? "back" : "forward"} part="way" data-target=${target.id} @click=${this.follow}>
        <span class="words"><span class="action">${title}</span> <span class="where">${where}</span></span>
      </button>
    `;
  }

  private titleOf(stage: OutlinedStage): string {
    return localised(stage.title, this.locale) || stage.id;
  }

  private follow(event: Event): void {
    const stage = (event.currentTarget as HTMLElement).dataset["target"] ?? "";
    const target = [...this.renderRoot.querySelectorAll<HTMLElement>(".stage")].find(({ dataset }) => dataset["stage"] === stage);
    target?.focus();
    const detail: StageActivateDetail = { stage };
    this.dispatchEvent(new CustomEvent("gridloop-stage-activate", { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-stage-list": GridloopStageList;
  }
}
