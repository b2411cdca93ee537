import { wallClock } from "@gridloop/elements";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { WorkflowGraph } from "../layout/workflow-graph.js";
import type { PathMove } from "./case-path.js";
import { stageFacts } from "./stage-facts.js";
import type { StageTelling } from "./stage-facts.js";

/** The whole drawing in words: the case's path as sentences, every step, stage, way, deadline and chain. */
export function workflowInWords(graph: WorkflowGraph, telling: StageTelling, locale: Locale): TemplateResult {
  const { words, path } = telling;
  const { say } = words;
  const beside = words.chainsBeside();
  return html`
    <div class="in-words" part="words">
      ${path.moves.length > 0 ? pathTold(telling, locale) : nothing}
      ${graph.steps.map(
        (step, index) => html`
          <section class="step-section" part="step">
            <h3><span class="step-number" aria-hidden="true">${index + 1}</span>${words.stepOf(step)}</h3>
            ${words.noteOf(step) ? html`<p class="remark-note">${words.noteOf(step)}</p>` : nothing}
            ${
              step.stages.length > 0
                ? html`<ol>
                    ${step.stages.map(
                      (stage) => html`
                        <li class="stage-item" part="stage" data-stage=${stage.id} tabindex="-1">
                          <h4>${words.titleOf(stage)}</h4>
                          ${stageFacts(stage, telling)}
                        </li>
                      `,
                    )}
                  </ol>`
                : nothing
            }
          </section>
        `,
      )}
      ${
        beside.length > 0
          ? html`<section class="step-section">
              <h3>${say.besideStages}</h3>
              <ul class="beside">
                ${beside.map((chain) => html`<li>${chain}</li>`)}
              </ul>
            </section>`
          : nothing
      }
    </div>
  `;
}

function pathTold({ words, path }: StageTelling, locale: Locale): TemplateResult {
  const { say } = words;
  const sentence = ({ from, stage, action, order }: PathMove): string => {
    const title = words.titleOfId(stage);
    if (from === undefined) return say.opened(title);
    if (action === undefined) return say.movedWithoutAction(title);
    const taken = words.actionOf(from, action);
    return order === undefined ? say.stayed(taken, title) : say.moved(taken, title);
  };
  return html`
    <section class="step-section told" part="path">
      <h3>${say.path}</h3>
      <ol>
        ${path.moves.map((move) => {
          const at = move.at === undefined ? undefined : wallClock(move.at, locale);
          return html`<li>
            <span class="order-mark" aria-hidden="true">${move.order ?? "·"}</span>
            <span>${sentence(move)} ${at ? html`<time datetime=${move.at ?? ""}>${at}</time>` : nothing}</span>
          </li>`;
        })}
      </ol>
      ${path.current ? html`<p class="now-in">${say.nowIn(words.titleOfId(path.current))}</p>` : nothing}
    </section>
  `;
}
