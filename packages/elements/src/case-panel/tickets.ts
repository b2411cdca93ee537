import type { CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

type TicketView = CaseView["tickets"][number];

/** The parts of the units that work on the case together: the lead first. */
export function renderTickets(speech: Speech, { tickets }: CaseView): TemplateResult | typeof nothing {
  const { say } = speech;
  if (tickets.length === 0) return nothing;
  const leadFirst = [...tickets].sort((a, b) => Number(b.part === "lead") - Number(a.part === "lead"));
  return html`
    <section part="tickets" aria-labelledby="tickets-title">
      <h3 id="tickets-title">${say.tickets.title}</h3>
      <ul class="tickets">
        ${leadFirst.map(
          (ticket) =>
            html`<li class="ticket ${ticket.status}">
              <p>
                <span class="badge ${ticket.part === "lead" ? "accent" : ""}">${say.tickets[ticket.part]}</span>
                <strong>${textIn(speech, ticket.unit.title)}</strong>
              </p>
              <p class="quiet-text">${standingOf(speech, ticket)}</p>
            </li>`,
        )}
      </ul>
    </section>
  `;
}

function standingOf(speech: Speech, { status, openedAt, answeredAt }: TicketView): string {
  const { tickets } = speech.say;
  if (status === "withdrawn") return tickets.withdrawn;
  return status === "answered" ? tickets.answered(whenIn(speech, answeredAt ?? openedAt)) : tickets.open(whenIn(speech, openedAt));
}
