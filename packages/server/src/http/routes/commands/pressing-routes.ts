import { owedReplies, type CaseState, type OwedReply, type Subject } from "@gridloop/core";
import type { Exchange, Responders } from "../../exchange.js";
import { refuse } from "../../refused.js";
import type { RouteParts } from "../parts.js";
import type { RouteCommand } from "../run-command.js";
import { seen } from "../seen.js";
import { about, instantOf, onCase, version } from "./on-case.js";

/** Pressing by hand, answering what was pressed for, and ending a chain. */
export const pressingRoutes = (parts: RouteParts): Responders<"superviseCase" | "replyToCase" | "liftSupervision"> => ({
  superviseCase: (exchange) => {
    const { chain, rung, subject, meetingAt, data } = exchange.body;
    return onCase(parts, exchange, {
      type: "supervise",
      chain,
      data,
      ...(rung === undefined ? {} : { rung }),
      ...(meetingAt === undefined ? {} : { meetingAt: instantOf(meetingAt, "/meetingAt") }),
      ...about(subject),
      ...version(exchange.body),
    });
  },

  replyToCase: (exchange) => onCase(parts, exchange, () => reply(parts, exchange)),

  liftSupervision: (exchange) => {
    const { chain, subject, data } = exchange.body;
    return onCase(parts, exchange, { type: "lift", chain, data, ...about(subject), ...version(exchange.body) });
  },
});

async function reply(parts: RouteParts, exchange: Exchange<"replyToCase">): Promise<RouteCommand> {
  const { district, actor, at, params, body } = exchange;
  const owed = owedReply(exchange, await seen(parts, district, actor, at, params.id));
  const { data } = body;
  if (owed.type === "ticket") return { type: "answer-ticket", ticket: owed.ticket, data, ...version(body) };
  return { type: "answer-rung", chain: owed.chain, rung: owed.rung, subject: owed.subject, data, ...version(body) };
}

/** What the reply is to: the ticket or rung named, else the only one the actor owes. Refuses `reply-not-owed` and `action-not-one`. */
function owedReply(
  { district, actor, at, body }: Exchange<"replyToCase">,
  state: CaseState,
): OwedReply | { type: "ticket"; ticket: string } | { type: "rung"; chain: string; rung: string; subject: Subject } {
  const { ticket, chain, rung, subject } = body;
  // Named in full: the step itself says what is wrong with it.
  if (ticket !== undefined) return { type: "ticket", ticket };
  const owed = owedReplies(district, state, actor, at).filter(
    (each) =>
      (chain === undefined && rung === undefined) ||
      (each.type === "rung" &&
        (chain ?? each.chain) === each.chain &&
        (rung ?? each.rung) === each.rung &&
        (subject ?? each.subject) === each.subject),
  );
  const [only, ...others] = owed;
  if (only && others.length === 0) return only;
  if (only)
    throw refuse("action-not-one", {
      facts: { among: owed.map((each) => (each.type === "ticket" ? each.ticket : `${each.chain}/${each.rung}`)).join(", ") },
    });
  if (chain !== undefined && rung !== undefined) return { type: "rung", chain, rung, subject: (subject ?? "case") as Subject };
  throw refuse("reply-not-owed");
}
