import type { CaseView, SaidView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { localised } from "../language/localised.js";
import { requestMeasure, requestTitle, stepTitle } from "./request-in-words.js";
import { postIn, textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

type RequestView = CaseView["requests"][number];
type StepView = RequestView["steps"][number];

/** What was asked for and waits for others, and what became of what was asked for before. What the reader decides on stands where they do that. */
export function renderRequests(speech: Speech, view: CaseView): TemplateResult | typeof nothing {
  const { requests } = speech.say;
  const open = view.requests.filter(({ status, decide }) => status === "open" && !decide);
  const past = view.requests.filter(({ status }) => status !== "open").reverse();
  if (open.length + past.length === 0) return nothing;
  const list = (some: readonly RequestView[]): TemplateResult =>
    html`<ul class="requests">
      ${some.map((request) => html`<li class="request ${request.status}" part="request">${renderRequest(speech, view, request)}</li>`)}
    </ul>`;
  return html`
    <section part="requests" aria-labelledby="requests-title">
      <h3 id="requests-title">${requests.title}</h3>
      ${open.length > 0 ? list(open) : html`<p class="quiet-text">${requests.none}</p>`}
      ${
        past.length > 0
          ? html`<details>
              <summary>${requests.past(past.length)}</summary>
              ${list(past)}
            </details>`
          : nothing
      }
    </section>
  `;
}

/** One request: what, how much, who asked when and why, and how far its approval has come. */
export function renderRequest(speech: Speech, view: CaseView, request: RequestView): TemplateResult {
  const { requests } = speech.say;
  const measure = requestMeasure(speech, request);
  const by = request.askedBy ? postIn(speech, request.askedBy) : requests.byRule;
  return html`
    <p class="request-title">
      <strong>${requestTitle(speech, view, request)}</strong> ${measure ? html`<span>${measure}</span>` : nothing}
      <span class="badge ${tones[request.status]}">${requests.status[request.status]}</span>
    </p>
    <p class="quiet-text">${requests.asked(by, whenIn(speech, request.askedAt))}</p>
    ${renderWords(speech, request.words)}
    <ol class="approvals" aria-label=${requests.steps}>
      ${request.steps.map((step, index) => renderStep(speech, request, step, index))}
    </ol>
    ${request.status === "lapsed" ? html`<p class="quiet-text">${requests.lapsed}</p>` : nothing}
  `;
}

const tones: Readonly<Record<RequestView["status"], string>> = { open: "caution", granted: "done", refused: "alarm", lapsed: "" };

/** An approval: given, the one that is wanted now, the one that was refused, or still to come. */
function renderStep(speech: Speech, request: RequestView, step: StepView, index: number): TemplateResult {
  const { requests } = speech.say;
  const isNext = request.steps.findIndex(({ at }) => at === undefined) === index;
  const state =
    step.at !== undefined
      ? "given"
      : isNext && request.status === "open"
        ? "wanted"
        : isNext && request.status === "refused"
          ? "refused"
          : "ahead";
  const when = step.at ?? (state === "refused" ? request.decidedAt : undefined);
  const facts = [step.by ? postIn(speech, step.by) : "", when === undefined ? "" : whenIn(speech, when)].filter(Boolean);
  return html`
    <li class="approval ${state}" part="approval">
      <span class="approval-mark" aria-hidden="true"></span>
      <span class="approval-title">${stepTitle(speech, step, index)}</span>
      <span class="approval-state">${requests.stepStates[state]}</span>
      ${facts.length > 0 ? html`<span class="quiet-text">${facts.join(requests.factSeparator)}</span>` : nothing}
      ${renderWords(speech, state === "refused" ? request.refusal : step.words)}
    </li>
  `;
}

/** What somebody wrote with it, in their own language. */
function renderWords(speech: Speech, words: readonly SaidView[] | undefined): TemplateResult | typeof nothing {
  if (!words || words.length === 0) return nothing;
  return html`<dl class="words">
    ${words.map(
      ({ label, text }) =>
        html`<div>
          <dt>${textIn(speech, label)}</dt>
          <dd>${typeof text === "string" ? html`<span class="told" lang="">${text}</span>` : localised(text, speech.locale)}</dd>
        </div>`,
    )}
  </dl>`;
}
