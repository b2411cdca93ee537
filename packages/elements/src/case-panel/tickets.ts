import type { CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { dueStateOf } from "../lamp/due-state.js";
import { lamp } from "../lamp/lamp.js";
import { textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

type TicketView = CaseView["tickets"][number];

/** The parts of the units that work on the case together: the lead first. */
export function renderTickets(speech: Speech, { tickets, deadlines }: CaseView): TemplateResult | typeof nothing {
  const { say } = speech;
  if (tickets.length === 0) return nothing;
  const standing = tickets.filter(({ status }) => status !== "withdrawn");
  const answered = standing.filter(({ status }) => status === "answered").length;
  const leadFirst = [...tickets].sort((a, b) => Number(b.part === "lead") - Number(a.part === "lead"));
  return html`
    <section part="tickets" aria-labelledby="tickets-title">
      <div class="section-head">
        <h3 id="tickets-title">${say.tickets.title}</h3>
        <span class="quiet-text">${say.tickets.progress(answered, standing.length)}</span>
      </div>
      <ul class="tickets">
        ${leadFirst.map(
          (ticket) =>
            html`<li class="ticket ${ticket.status}">
              <p>
                <span class="badge ${ticket.part === "lead" ? "accent" : ""}">${say.tickets[ticket.part]}</span>
                <strong>${textIn(speech, ticket.unit.title)}</strong>
              </p>
              <p class="quiet-text">${standingOf(speech, ticket)}</p>
              ${ticket.status === "open" ? deadlines.filter(({ subject }) => subject === `ticket:${ticket.id}`).map((due) => renderDue(speech, due)) : nothing}
            </li>`,
        )}
      </ul>
    </section>
  `;
}

/** How the unit's own deadline stands. */
function renderDue(speech: Speech, { title, status, dueAt, late }: CaseView["deadlines"][number]): TemplateResult | typeof nothing {
  if (status !== "running" && status !== "stopped") return nothing;
  const { head, deadlines } = speech.say;
  const state = dueStateOf(
    { status: "open", dueAt: status === "stopped" ? null : dueAt, late, held: null, stopped: status === "stopped" },
    speech.now,
  );
  return html`<p class="ticket-due">
    ${lamp(state, speech.locale)} <span>${textIn(speech, title) || head.deadline}</span>
    ${status === "stopped" ? nothing : html`<time datetime=${dueAt}>${deadlines.due(whenIn(speech, dueAt))}</time>`}
  </p>`;
}

function standingOf(speech: Speech, { status, openedAt, answeredAt }: TicketView): string {
  const { tickets } = speech.say;
  if (status === "withdrawn") return tickets.withdrawn;
  return status === "answered" ? tickets.answered(whenIn(speech, answeredAt ?? openedAt)) : tickets.open(whenIn(speech, openedAt));
}
