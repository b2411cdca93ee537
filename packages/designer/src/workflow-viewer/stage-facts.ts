import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { GraphStage, GraphWay } from "../layout/workflow-graph.js";
import { wayKey } from "./case-path.js";
import type { CasePath } from "./case-path.js";
import type { WorkflowWords } from "./workflow-words.js";

/** What a stage is told with. */
export interface StageTelling {
  readonly words: WorkflowWords;
  readonly path: CasePath;
  /** Goes to the stage a way leads to; the button names it in `data-target`. */
  readonly follow: (event: Event) => void;
}

/** Everything about a stage but its title: the list in words and the details show the same. */
export function stageFacts(stage: GraphStage, { words, path, follow }: StageTelling): TemplateResult {
  const { say } = words;
  const facts = words.factsOf(stage);
  const plain = facts.filter(({ kind }) => kind === "remark");
  const problems = facts.filter(({ kind }) => kind === "problem");
  const visits = path.visits.get(stage.id) ?? [];
  const responsible = words.responsibleOf(stage);
  const deadlines = words.deadlinesOf(stage);
  const chains = words.chainsOfStage(stage);
  const isCurrent = path.current === stage.id;
  return html`
    <div class="facts">
      ${
        isCurrent || visits.length > 0
          ? html`<p class="standing">
              ${isCurrent ? html`<strong class="here-now">${say.here}</strong>` : nothing}
              ${visits.length > 0 ? html`<span>${say.visited(visits)}</span>` : nothing}
            </p>`
          : nothing
      }
      ${problems.map(({ text }) => html`<p class="problem-note">${text}</p>`)}
      ${plain.map(({ text }) => html`<p class="remark-note">${text}</p>`)}
      <dl>
        ${responsible ? pair(say.responsible, html`${responsible}`) : nothing}
        ${
          deadlines.length > 0
            ? pair(
                say.deadlines,
                html`<ul>
                  ${deadlines.map(
                    (deadline) =>
                      html`<li>
                        ${deadline.words} ${deadline.chains.map((chain) => html`<span class="watched">${words.chainWords(chain)}</span>`)}
                      </li>`,
                  )}
                </ul>`,
              )
            : nothing
        }
        ${
          chains.length > 0
            ? pair(
                say.supervision,
                html`<ul>
                  ${chains.map((chain) => html`<li>${say.chainOfStage(words.chainWords(chain))}</li>`)}
                </ul>`,
              )
            : nothing
        }
      </dl>
      ${stage.ways.length > 0 ? waysOn(stage, { words, path, follow }) : stage.stage.final ? nothing : html`<p>${say.noWays}</p>`}
    </div>
  `;
}

function pair(term: string, description: TemplateResult): TemplateResult {
  return html`<div class="pair">
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}

function waysOn(stage: GraphStage, telling: StageTelling): TemplateResult {
  const { say } = telling.words;
  return html`<ul class="ways" aria-label=${say.way(telling.words.titleOf(stage), say.waysOn)}>
    ${stage.ways.map((way) => html`<li class=${way.course}>${wayOn(stage, way, telling)}</li>`)}
  </ul>`;
}

function wayOn(stage: GraphStage, way: GraphWay, { words, path, follow }: StageTelling): TemplateResult {
  const { say } = words;
  const orders = path.ways.get(wayKey(stage.id, way.action.id));
  const taken = orders && (way.course === "stay" ? say.takenHere(orders.length) : say.taken(orders));
  const inside = html`<span class="action">${words.actionTitle(way)}</span>
    <span class="where">${words.whereOf(way)}</span> ${taken ? html`<span class="taken-note">${taken}</span>` : nothing}`;
  const leads = way.course !== "nowhere" && way.course !== "stay";
  if (!leads) return html`<p class=${way.course === "nowhere" ? "way-plain problem-note" : "way-plain"}>${inside}</p>`;
  return html`<button type="button" class="way-button" data-target=${way.target ?? ""} @click=${follow}>${inside}</button>`;
}
