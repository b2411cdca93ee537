import type { CaseDraft } from "./draft.js";
import type { DeadlineState, Responsible } from "./state.js";
import { ticketSubject } from "./subject.js";

/**
 * Whose doing it is that a deadline was met or was not: the unit of the ticket it is about, whoever was responsible last in its stage,
 * the post that had to rule; of a limit on the whole case, whoever is responsible now.
 */
export function answerableFor({ state, workflow }: CaseDraft, { id, subject }: Pick<DeadlineState, "id" | "subject">): Responsible {
  const ticket = Object.values(state.tickets).find((each) => ticketSubject(each.id) === subject);
  if (ticket !== undefined) return { unit: ticket.unit };
  const { lifecycle, operations } = workflow.definition;
  const stage = lifecycle.stages.find(({ deadlines = [] }) => deadlines.some((each) => each.id === id));
  const ruler = operations?.ruling?.deadline?.id === id ? state.ruling?.by : undefined;
  return ruler ?? (stage === undefined ? undefined : state.responsibleIn[stage.id]) ?? state.responsible;
}
