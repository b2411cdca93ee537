import type { CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { dueStateOf } from "../lamp/due-state.js";
import { lamp } from "../lamp/lamp.js";
import { timeLeft } from "../time/due-phrase.js";
import { textIn, timeIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";
import { renderSteps } from "./step-progress.js";

/** What the head can do for the reader. */
export interface HeadCommands {
  readonly copyNumber: () => void;
  /** Whether the number has just been copied, and what to do once that need not be said any longer. */
  readonly isCopied: boolean;
  readonly forgetCopied: () => void;
  /** The button that closes the panel; nothing where it cannot be closed. */
  readonly close: TemplateResult | typeof nothing;
}

/** What it is, how long is left, where, whose turn, how far it has come. */
export function renderHead(speech: Speech, view: CaseView, visited: ReadonlySet<string>, commands: HeadCommands): TemplateResult {
  const { head } = speech.say;
  return html`
    <div class="head" part="head">
      <div class="head-top">
        <p class="number">
          <span class="for-screen-readers">${head.number}</span>
          <span class="figure">${view.number}</span>
          ${navigator.clipboard ? renderCopy(speech, commands) : nothing}
        </p>
        ${commands.close}
      </div>
      <h2 id="case-title" tabindex="-1" part="title">${textIn(speech, view.item.title)}</h2>
      ${renderBadges(speech, view)} ${renderDue(speech, view)} ${renderWhereabouts(speech, view)} ${renderSteps(speech, view, visited)}
    </div>
  `;
}

/** Copied or not is seen in the button itself, and heard from the panel's status. */
function renderCopy({ say: { head } }: Speech, { copyNumber, isCopied, forgetCopied }: HeadCommands): TemplateResult {
  return html`<button
    type="button"
    class="quiet small"
    aria-label=${isCopied ? nothing : head.copyNumber}
    @click=${copyNumber}
    @blur=${forgetCopied}
  >
    ${isCopied ? head.isCopied : head.copy}
  </button>`;
}

function renderBadges({ say: { head } }: Speech, view: CaseView): TemplateResult | typeof nothing {
  const badges = [
    view.urgent ? ["alarm", head.urgent] : undefined,
    view.returns > 0 ? ["caution", head.returned(view.returns)] : undefined,
    view.reopenings > 0 ? ["caution", head.reopened(view.reopenings)] : undefined,
    view.anonymous ? ["", head.anonymous] : undefined,
    view.satisfaction ? [view.satisfaction === "satisfied" ? "done" : "alarm", head[view.satisfaction]] : undefined,
  ].filter((badge) => badge !== undefined);
  if (badges.length === 0) return nothing;
  return html`<ul class="badges">
    ${badges.map(([tone, words]) => html`<li class="badge ${tone}" part="badge">${words}</li>`)}
  </ul>`;
}

/** The lamp, large; how long is left in one phrase; and what that is counted by. */
function renderDue(speech: Speech, view: CaseView): TemplateResult {
  const { head } = speech.say;
  const stopped = view.deadlines.filter(({ status }) => status === "stopped");
  const state = dueStateOf({ ...view, waiting: view.question, stopped: stopped.length > 0 }, speech.now);
  if (state === "closed") {
    const outcome = view.outcome === undefined ? undefined : head.outcomes[view.outcome];
    return dueCard(speech, state, outcome, view.closedAt === null ? nothing : head.closed(whenIn(speech, view.closedAt)));
  }
  if (state === "held" && view.held) {
    const { since, until } = view.held;
    const phrase = until === null ? head.heldOpen : head.heldUntil(whenIn(speech, until));
    return dueCard(speech, state, undefined, html`${head.held(whenIn(speech, since))}<br />${phrase}`);
  }
  if (view.dueAt === null) return dueCard(speech, state, undefined, stopped.length > 0 ? stoppedIn(speech, stopped) : head.noDeadline);
  return dueCard(speech, state, timeLeft(view.dueAt, speech.now, speech.locale), renderBasis(speech, view, view.dueAt));
}

/** For what the clocks stand still. */
function stoppedIn(speech: Speech, stopped: CaseView["deadlines"]): string {
  const { head, deadlines, answers } = speech.say;
  const reasons = new Set(stopped.flatMap(({ stoppedFor = [] }) => stoppedFor));
  if (reasons.size === 0) return deadlines.stopped("");
  return head.stopped([...reasons].map((stop) => deadlines.stops[stop]).join(answers.listSeparator));
}

function dueCard(speech: Speech, state: ReturnType<typeof dueStateOf>, phrase: string | undefined, basis: unknown): TemplateResult {
  return html`
    <div class="due ${state}" part="due">
      <p class="due-line">${lamp(state, speech.locale)} ${phrase ? html`<strong class="due-phrase">${phrase}</strong>` : nothing}</p>
      <p class="due-basis">${basis}</p>
    </div>
  `;
}

function renderBasis(speech: Speech, view: CaseView, dueAt: string): TemplateResult {
  const { say } = speech;
  const deadline = view.deadlines.find((each) => each.status === "running" && each.dueAt === dueAt);
  const name = textIn(speech, deadline?.title) || say.head.deadline;
  const notes = [
    deadline ? say.head.limit(say.span(deadline.limit)) : "",
    deadline ? (say.counting(deadline.limit.unit) ?? "") : "",
    view.dueProvisional ? say.head.provisional : "",
  ].filter(Boolean);
  return html`
    <span>${say.head.due(name, whenIn(speech, dueAt))}</span>
    ${notes.length > 0 ? html`<span class="due-notes">${notes.map((note) => html`<span>${note}</span>`)}</span>` : nothing}
  `;
}

function renderWhereabouts(speech: Speech, view: CaseView): TemplateResult {
  const { head } = speech.say;
  const { responsible, place } = view;
  const role = textIn(speech, responsible.role?.title);
  const address = addressOf(view);
  const path = [...place.path, place.unit.title].map((title) => textIn(speech, title)).filter(Boolean);
  return html`
    <dl class="whereabouts">
      <div class="turn">
        <dt>${view.status === "closed" ? head.stage : head.turn}</dt>
        ${
          view.status === "closed"
            ? html`<dd><strong>${textIn(speech, view.stageTitle)}</strong></dd>`
            : html`<dd>
                <strong>${textIn(speech, responsible.unit.title)}</strong>${role ? html` <span class="quiet-text">${role}</span>` : nothing}
                <span class="line"
                  >${textIn(speech, view.stageTitle)} <span class="quiet-text">${head.since(whenIn(speech, view.stageSince))}</span></span
                >
              </dd>`
        }
      </div>
      <div>
        <dt>${head.place}</dt>
        <dd>
          ${address ? html`<strong class="line" lang="">${address}</strong>` : nothing}<span class="quiet-text"
            >${path.join(head.pathSeparator)}</span
          >
        </dd>
      </div>
      <div>
        <dt>${head.opened}</dt>
        <dd>${timeIn(speech, view.openedAt)} <span class="line quiet-text">${head.channel(textIn(speech, view.channel.title))}</span></dd>
      </div>
    </dl>
  `;
}

/** The address as it was told: the first one among the answers that is not withheld. */
function addressOf(view: CaseView): string | undefined {
  const told = view.answers.flatMap(({ fields }) => fields).find(({ type, value }) => type === "address" && value !== undefined)?.value;
  if (typeof told === "string") return told;
  const text = typeof told === "object" && told !== null && !Array.isArray(told) ? told["text"] : undefined;
  return typeof text === "string" ? text : undefined;
}
