import type { CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { dueStateOf } from "../lamp/due-state.js";
import { lamp } from "../lamp/lamp.js";
import { timeLeft } from "../time/due-phrase.js";
import { textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

type DeadlineView = CaseView["deadlines"][number];

/** Every limit of the case: those that run, the next one first; those that are past on demand. */
export function renderDeadlines(speech: Speech, view: CaseView): TemplateResult | typeof nothing {
  const { deadlines } = speech.say;
  if (view.deadlines.length === 0) return nothing;
  const counts = ({ status }: DeadlineView): boolean => status === "running" || status === "stopped";
  const running = view.deadlines.filter(counts).sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const past = view.deadlines.filter((deadline) => !counts(deadline));
  const list = (some: readonly DeadlineView[]): TemplateResult =>
    html`<ul class="deadlines">
      ${some.map((deadline) => renderDeadline(speech, view, deadline))}
    </ul>`;
  return html`
    <section part="deadlines" aria-labelledby="deadlines-title">
      <h3 id="deadlines-title">${deadlines.title}</h3>
      ${running.length > 0 ? list(running) : html`<p class="quiet-text">${speech.say.head.noDeadline}</p>`}
      ${
        past.length > 0
          ? html`<details>
              <summary>${deadlines.past(past.length)}</summary>
              ${list(past)}
            </details>`
          : nothing
      }
    </section>
  `;
}

function renderDeadline(speech: Speech, view: CaseView, deadline: DeadlineView): TemplateResult {
  const { say } = speech;
  const unit = view.tickets.find(({ id }) => deadline.subject === `ticket:${id}`)?.unit.title;
  const notes = [
    say.deadlines.limit(say.span(deadline.limit)),
    say.deadlines.started(whenIn(speech, deadline.startedAt)),
    deadline.extended > 0 ? say.deadlines.extended(deadline.extended) : "",
    ...pendingFor(speech, view, deadline),
    deadline.exempt ? say.deadlines.exempt : "",
    deadline.byHand ? say.deadlines.byHand : "",
    deadline.provisional ? say.deadlines.provisional : "",
  ].filter(Boolean);
  return html`
    <li class="deadline">
      <p class="deadline-line">
        <strong>${textIn(speech, deadline.title) || say.head.deadline}</strong>
        ${unit ? html`<span class="quiet-text">${textIn(speech, unit)}</span>` : nothing} ${renderState(speech, deadline)}
      </p>
      <p>${standingOf(speech, deadline)}</p>
      <p class="quiet-text notes">${notes.map((note) => html`<span>${note}</span>`)}</p>
    </li>
  `;
}

function renderState(speech: Speech, { status, dueAt, late }: DeadlineView): TemplateResult | typeof nothing {
  if (status === "left") return nothing;
  if (status === "met") return late ? lamp("late", speech.locale) : nothing;
  return lamp(dueStateOf({ status: "open", dueAt, late, held: status === "stopped" }, speech.now), speech.locale);
}

/** What was asked for about a deadline and is not decided yet. */
const pendingFor = (speech: Speech, { requests }: CaseView, { id, subject }: DeadlineView): readonly string[] =>
  requests
    .filter((request) => request.status === "open" && request.deadline === id && (request.subject ?? "case") === subject)
    .map((request) => speech.say.deadlines.asked(pendingInWords(speech, request)));

function pendingInWords(speech: Speech, request: CaseView["requests"][number]): string {
  const { offers } = speech.say;
  return request.by
    ? speech.say.requests.by(speech.say.span(request.by))
    : request.operation === "rung"
      ? ""
      : offers.operations[request.operation].title;
}

function standingOf(speech: Speech, { status, dueAt, metAt, late, stoppedFor = [] }: DeadlineView): string | TemplateResult {
  const { deadlines } = speech.say;
  if (status === "left") return deadlines.left;
  if (status === "met") return late ? deadlines.metLate(whenIn(speech, metAt ?? dueAt)) : deadlines.met(whenIn(speech, metAt ?? dueAt));
  if (status === "stopped")
    return deadlines.stopped(stoppedFor.map((stop) => deadlines.stops[stop]).join(speech.say.answers.listSeparator));
  return html`<time datetime=${dueAt}>${deadlines.due(whenIn(speech, dueAt))}</time>
    <strong>${timeLeft(dueAt, speech.now, speech.locale) ?? ""}</strong>`;
}
