import type { Instant } from "../calendar/index.js";
import type { Post } from "./actor.js";
import { ticketScope } from "./commands/answer-ticket.js";
import type { CaseDraft } from "./draft.js";
import { pressedPosts, unansweredRungs } from "./owed-rungs.js";
import { postsMeant } from "./permission.js";
import type { CaseState } from "./state.js";
import { ticketSubject } from "./subject.js";

/** An answer a post owes, and by when, where there is a limit. */
export interface OwedAnswer {
  post: Post;
  due?: Instant;
}

/** The posts that owe an answer to an open ticket, or to a rung that pressed them. A post may owe several. */
export function owedAnswers(look: CaseDraft): OwedAnswer[] {
  const tickets = Object.keys(look.state.tickets).flatMap((ticket) => {
    const asked = ticketScope(look, ticket);
    const due = asked === undefined ? undefined : ticketDue(look.state, ticket);
    return asked === undefined ? [] : postsMeant(asked.scope, asked.permissions).map((post) => owed(post, due));
  });
  const pressed = unansweredRungs(look).flatMap((each) => pressedPosts(each).map(({ role, unit }) => owed({ role, unit }, each.due)));
  return [...tickets, ...pressed];
}

const owed = (post: Post, due: Instant | undefined): OwedAnswer => (due === undefined ? { post } : { post, due });

/** The earliest running deadline of a ticket. */
function ticketDue(state: CaseState, ticket: string): Instant | undefined {
  const subject = ticketSubject(ticket);
  const dues = Object.values(state.deadlines).flatMap((each) => (each.subject === subject && each.status === "running" ? [each.due] : []));
  return dues.length === 0 ? undefined : Math.min(...dues);
}
