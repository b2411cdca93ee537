import type { CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { textIn } from "./speech.js";
import type { Speech } from "./speech.js";

/** How a case stands to one of its outward steps. */
type StepState = "done" | "current" | "beside" | "ahead" | "passed-by";

/** Supervision acts beside the way (standard steps of the field): it may have happened whatever step the case is in, or never. */
const besideTheWay = "supervise";

/**
 * The outward steps as progress: words and shapes say it, not colour alone. Where there is little room only the current
 * step's name is seen; a screen reader hears them all.
 *
 * @param visited the steps something happened in
 */
export function renderSteps(speech: Speech, view: CaseView, visited: ReadonlySet<string>): TemplateResult | typeof nothing {
  const { steps } = speech.say;
  if (view.steps.length === 0) return nothing;
  const at = view.steps.findIndex(({ id }) => id === view.step);
  return html`
    <div class="steps" part="steps">
      <p class="steps-place" aria-hidden="true">
        <strong>${textIn(speech, view.stepTitle)}</strong> ${steps.place(at + 1, view.steps.length)}
      </p>
      <ol aria-label=${steps.name}>
        ${view.steps.map((step, index) => {
          const state = stateOf(view, step.id, index - at, visited);
          return html`
            <li class="step ${state}" aria-current=${state === "current" ? "step" : nothing}>
              <span class="step-mark" aria-hidden="true"></span>
              <span class="step-title">${textIn(speech, step.title)}</span>
              <span class="for-screen-readers">${wordsOf(speech, state)}</span>
            </li>
          `;
        })}
      </ol>
    </div>
  `;
}

function stateOf(view: CaseView, step: string, distance: number, visited: ReadonlySet<string>): StepState {
  if (step === besideTheWay && visited.has(step)) return "beside";
  if (view.status === "closed") return visited.has(step) || distance === 0 ? "done" : "passed-by";
  if (distance === 0) return "current";
  if (distance > 0) return "ahead";
  return visited.has(step) ? "done" : "passed-by";
}

function wordsOf({ say: { steps } }: Speech, state: StepState): string {
  return state === "passed-by" ? steps.passedBy : steps[state];
}
