import {
  availableActions,
  owedReplies,
  toInstant,
  type ActionKind,
  type CaseState,
  type Instant,
  type OwedReply,
  type Subject,
} from "@gridloop/core";
import type { CaseChanged, RouteId } from "@gridloop/core/api";
import type { Answer, Exchange, Responders } from "../exchange.js";
import { refuse } from "../refused.js";
import { caseChanged, workflowOf } from "../views/case-view.js";
import type { RouteParts } from "./parts.js";
import { runCommand, type RouteCommand } from "./run-command.js";
import { seen } from "./seen.js";

type CommandRoute =
  | "takeAction"
  | "returnCase"
  | "reassignCase"
  | "holdCase"
  | "resumeCase"
  | "extendDeadline"
  | "superviseCase"
  | "replyToCase"
  | "noteCase";

/** Everything members do to a case. Each answers where the case stands then, and nothing personal. */
export const commandRoutes = (parts: RouteParts): Responders<CommandRoute> => ({
  takeAction: (exchange) =>
    run(parts, exchange, { type: "act", action: exchange.params.action, data: exchange.body.data, ...version(exchange.body) }),

  returnCase: (exchange) => actOfKind(parts, exchange, "return"),

  reassignCase: (exchange) => actOfKind(parts, exchange, "reassign"),

  holdCase: (exchange) => {
    const { until, data } = exchange.body;
    return run(parts, exchange, {
      type: "hold",
      data,
      ...(until === undefined ? {} : { until: instant(until) }),
      ...version(exchange.body),
    });
  },

  resumeCase: (exchange) => run(parts, exchange, { type: "resume", ...version(exchange.body) }),

  extendDeadline: (exchange) => {
    const { deadline, subject, by } = exchange.body;
    return run(parts, exchange, { type: "extend", deadline, by, ...about(subject), ...version(exchange.body) });
  },

  superviseCase: (exchange) => {
    const { chain, rung, subject, data } = exchange.body;
    return run(parts, exchange, {
      type: "supervise",
      chain,
      data,
      ...(rung === undefined ? {} : { rung }),
      ...about(subject),
      ...version(exchange.body),
    });
  },

  replyToCase: async (exchange) => {
    const state = await seen(parts, exchange.district, exchange.actor, exchange.at, exchange.params.id);
    const owed = owedReply(exchange, state);
    const { data } = exchange.body;
    const command: RouteCommand =
      owed.type === "ticket"
        ? { type: "answer-ticket", ticket: owed.ticket, data }
        : { type: "answer-rung", chain: owed.chain, rung: owed.rung, subject: owed.subject, data };
    return await run(parts, exchange, { ...command, ...version(exchange.body) });
  },

  noteCase: (exchange) => run(parts, exchange, { type: "note", data: exchange.body.data, ...version(exchange.body) }),
});

type OnCase<Id extends RouteId> = Exchange<Id> & { params: { id: string } };

async function run<Id extends CommandRoute>(parts: RouteParts, exchange: Exchange<Id>, command: RouteCommand): Promise<Answer<Id>> {
  const { params, actor } = exchange as unknown as OnCase<Id>;
  return await runCommand(parts, exchange, {
    case: params.id,
    command,
    actor,
    answer: (district, state) => ({ status: 200, body: caseChanged(district, state) satisfies CaseChanged }),
  });
}

/** Takes the action of a kind the case's stage has; where it has several, the one named, else the only one open to the actor. */
async function actOfKind(
  parts: RouteParts,
  exchange: Exchange<"returnCase" | "reassignCase">,
  kind: ActionKind,
): Promise<Answer<"returnCase" | "reassignCase">> {
  const { district, actor, at, params, body } = exchange;
  const state = await seen(parts, district, actor, at, params.id);
  const inStage = [...(workflowOf(district, state).stages.get(state.stage)?.actions.values() ?? [])]
    .filter((action) => action.kind === kind)
    .map((action) => action.id);
  const named = body.action === undefined ? inStage : inStage.filter((id) => id === body.action);
  const open = new Set(availableActions(district, state, actor, at).map((action) => action.id));
  const candidates = named.length > 1 ? named.filter((id) => open.has(id)) : named;
  const [action, ...others] = candidates;
  if (action === undefined || others.length > 0)
    throw refuse("action-not-one", { facts: { among: (candidates.length > 0 ? candidates : inStage).join(", ") } });
  return (await run(parts, exchange as Exchange<"returnCase">, { type: "act", action, data: body.data, ...version(body) })) as Answer<
    "returnCase" | "reassignCase"
  >;
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

const version = (body: { expectedVersion?: number | undefined }): { expectedVersion?: number } =>
  body.expectedVersion === undefined ? {} : { expectedVersion: body.expectedVersion };

const about = (subject: string | undefined): { subject?: Subject } => (subject === undefined ? {} : { subject: subject as Subject });

/** An instant the contract has let through may still be one no calendar has, such as a leap second in the wrong minute. */
function instant(wire: string): Instant {
  try {
    return toInstant(wire);
  } catch {
    throw refuse("body-invalid", { problems: [{ pointer: "/until", code: "malformed" }] });
  }
}
