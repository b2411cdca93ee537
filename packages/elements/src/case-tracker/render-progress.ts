import type { TrackedCase } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing, svg } from "lit";
import type { SVGTemplateResult, TemplateResult } from "lit";
import { localised } from "../language/localised.js";
import type { TrackerMessages } from "./locales/messages.js";
import { progressOf } from "./progress.js";
import type { ProgressStep, StepState } from "./progress.js";

/** The outward steps in their order; each says in words how far it is, beside a mark of its own shape. */
export function renderProgress(tracked: TrackedCase, say: TrackerMessages, locale: Locale): TemplateResult {
  return html`
    <section class="progress" part="progress" aria-labelledby="progress-title">
      <h3 id="progress-title">${say.progress}</h3>
      <ol class="steps">
        ${progressOf(tracked).map((step) => renderStep(step, say, locale))}
      </ol>
    </section>
  `;
}

function renderStep({ title, state, presses }: ProgressStep, say: TrackerMessages, locale: Locale): TemplateResult {
  return html`
    <li class="step ${state} ${presses > 0 ? "pressed" : ""}" part="step" aria-current=${state === "current" ? "step" : nothing}>
      <svg class="step-mark" viewBox="0 0 24 24" aria-hidden="true">${marks[state]}</svg>
      <p class="step-words">
        <span class="step-title">${localised(title, locale)}</span>
        <span class="step-state">${presses > 0 ? say.pressedTimes(presses) : say.stepStates[state]}</span>
      </p>
    </li>
  `;
}

/** A tick is done, a full centre current, a ring to come, a bar passed over, a diamond supervision. */
const marks: Readonly<Record<StepState, SVGTemplateResult>> = {
  done: svg`<circle class="body" cx="12" cy="12" r="11"></circle><path class="cut" d="M6.8 12.4l3.5 3.6 7-7.6"></path>`,
  current: svg`<circle class="ring" cx="12" cy="12" r="10"></circle><circle class="body" cx="12" cy="12" r="5.5"></circle>`,
  "to-come": svg`<circle class="ring" cx="12" cy="12" r="10"></circle>`,
  "passed-over": svg`<circle class="ring" cx="12" cy="12" r="10"></circle><path class="bar" d="M7.5 12h9"></path>`,
  beside: svg`<path class="ring" d="M12 2 22 12 12 22 2 12z"></path><path class="bar" d="M12 7.5v5.6M12 15.6v.9"></path>`,
};
