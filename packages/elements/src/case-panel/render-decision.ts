import type { CaseView, FieldOnWire } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderErrorSummary } from "../form/error-summary.js";
import { formMessages, renderField } from "../form/render-field.js";
import { faultWords } from "../notice/notice.js";
import type { Decision } from "./decision.js";
import type { Offer } from "./offer.js";
import { renderRequest } from "./requests.js";
import { textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

/** What the panel does at the reader's word while a decision is open. */
export interface DecisionCommands {
  readonly send: () => void;
  readonly cancel: () => void;
  readonly look: () => void;
  readonly sendAsThingsStand: () => void;
}

/** The form of what the reader is about to do; without a form, what will happen, for a second press. */
export function renderDecision(
  speech: Speech,
  view: CaseView,
  decision: Decision,
  offer: Offer,
  commands: DecisionCommands,
): TemplateResult {
  const { say, locale } = speech;
  const request = view.requests.find(({ id }) => id === offer.decides?.request);
  const consequence = textIn(speech, offer.consequence);
  const submit = (event: Event): void => {
    event.preventDefault();
    commands.send();
  };
  return html`
    <section class="decision ${offer.group}" part="decision" aria-labelledby="decision-title">
      <h3 id="decision-title" tabindex="-1">${textIn(speech, offer.title)}</h3>
      <p class="quiet-text">
        ${consequence}${offer.dueAt === undefined ? nothing : html` <strong>${say.offers.replyBy(whenIn(speech, offer.dueAt))}</strong>`}
      </p>
      ${
        offer.limits
          ? html`<ul class="limits">
              ${offer.limits.map((limit) => html`<li>${textIn(speech, limit)}</li>`)}
            </ul>`
          : nothing
      }
      ${
        offer.approvals
          ? html`<p class="only-asked" part="only-asked">${say.decision.onlyAsked(offer.approvals.map((step) => textIn(speech, step)))}</p>`
          : nothing
      }
      ${request ? html`<div class="request" part="request">${renderRequest(speech, view, request)}</div>` : nothing}
      <form novalidate @submit=${submit}>
        ${renderTrouble(speech, decision, commands)}
        ${decision.isWaiting ? decision.fields.renderWaiting(locale) : offer.form ? renderQuestions(speech, decision) : nothing}
        <div class="form-buttons">
          ${
            decision.trouble?.kind === "gone" || decision.isWaiting
              ? nothing
              : html`<button
                  type="submit"
                  class=${offer.group === "grave" || offer.decides?.grants === false ? "alarm solid" : "primary"}
                  aria-disabled=${decision.sending.isSending ? "true" : nothing}
                >
                  ${decision.sending.isSending ? say.decision.sending : submitTitle(speech, offer)}
                </button>`
          }
          <button type="button" class="quiet" aria-disabled=${decision.sending.isSending ? "true" : nothing} @click=${commands.cancel}>
            ${decision.trouble?.kind === "gone" ? say.decision.back : formMessages[locale].cancel}
          </button>
        </div>
      </form>
    </section>
  `;
}

/** The button says what it does; an answer to somebody is just sent. */
function submitTitle(speech: Speech, offer: Offer): string {
  if (offer.group === "reply") return formMessages[speech.locale].submit;
  if (offer.approvals) return speech.say.decision.ask;
  if (offer.decides) return offer.decides.grants ? speech.say.requests.grantShort : speech.say.requests.refuseShort;
  const title = textIn(speech, offer.title);
  return offer.form ? title : speech.say.decision.confirm(title);
}

function renderQuestions({ locale }: Speech, { filling }: Decision): readonly TemplateResult[] {
  const groups = new Map(filling.form?.groups?.map(({ id, title }) => [id, title]));
  const isFirstOfGroup = (field: FieldOnWire, before: FieldOnWire | undefined): boolean =>
    field.group !== undefined && field.group !== before?.group && groups.has(field.group);
  return filling
    .fields()
    .map(
      (field, index, all) => html`
        ${
          isFirstOfGroup(field, all[index - 1])
            ? html`<h4 class="group-title">${groups.get(field.group ?? "")?.[locale] ?? nothing}</h4>`
            : nothing
        }
        ${renderField(filling, field, locale)}
      `,
    );
}

/** Why it was not carried out, and what can be done: the focus is led here, `[data-trouble]` or `[data-summary]`. */
function renderTrouble(speech: Speech, decision: Decision, commands: DecisionCommands): TemplateResult | typeof nothing {
  const { say, locale } = speech;
  const { trouble } = decision;
  if (trouble?.kind === "fault") {
    const { title, advice } = faultWords(trouble.fault, locale);
    return troubleBox("fault", trouble.said ?? title, trouble.said === undefined ? advice : say.decision.kept);
  }
  if (trouble?.kind === "conflict") {
    const { title, advice, look, again } = say.decision.conflict;
    const buttons = html`<div class="trouble-buttons">
      <button type="button" @click=${commands.look}>${look}</button>
      <button type="button" class="quiet" @click=${commands.sendAsThingsStand}>${again}</button>
    </div>`;
    return troubleBox("conflict", title, advice, buttons);
  }
  if (trouble) {
    const { title, advice } = say.decision[trouble.kind];
    return troubleBox(trouble.kind, title, advice);
  }
  const problems = decision.sending.problems(locale);
  return problems.length > 0 ? renderErrorSummary(problems, locale) : nothing;
}

function troubleBox(kind: string, title: string, advice: string, buttons: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`
    <div class="trouble ${kind}" part="trouble" data-trouble tabindex="-1" role="group" aria-labelledby="trouble-title">
      <p id="trouble-title" class="trouble-title">${title}</p>
      <p>${advice}</p>
      ${buttons}
    </div>
  `;
}
