import { html, nothing, svg } from "lit";
import type { TemplateResult } from "lit";
import type { WorkflowViewerMessages } from "./locales/messages.js";
import { factMarks, rungsMark, wayMarks } from "./marks.js";

/** What the marks mean, under the drawing; the drawing itself says it to screen readers in words. */
export function drawingKey(say: WorkflowViewerMessages, hasPath: boolean): TemplateResult {
  const entries: readonly (readonly [string, string, string])[] = [
    [wayMarks.forward, "forward", say.legendForward],
    [wayMarks.back, "back", say.legendBack],
    [wayMarks.stay, "stay", say.legendStay],
    [wayMarks.exit, "exit", say.legendExit],
    [factMarks.deadline, "deadline", say.legendDeadline],
    [rungsMark, "rungs", say.legendRungs],
  ];
  return html`
    <ul class="key" aria-hidden="true" part="key">
      ${entries.map(([mark, kind, words]) => html`<li class=${kind}>${sample(mark)}${words}</li>`)}
      ${hasPath ? html`<li><span class="order-mark">1</span>${say.legendPath}</li>` : nothing}
    </ul>
  `;
}

function sample(mark: string): TemplateResult {
  return html`<svg viewBox="-8 -8 16 16" width="18" height="18">${svg`<path class="mark" d=${mark}></path>`}</svg>`;
}
