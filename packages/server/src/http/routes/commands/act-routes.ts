import { availableActions, type ActionKind } from "@gridloop/core";
import type { Exchange, Responders } from "../../exchange.js";
import { refuse } from "../../refused.js";
import { workflowOf } from "../../views/case-view.js";
import type { RouteParts } from "../parts.js";
import type { RouteCommand } from "../run-command.js";
import { seen } from "../seen.js";
import { onCase, version } from "./on-case.js";

/** Moving a case along its lifecycle, and noting something on it. */
export const actRoutes = (parts: RouteParts): Responders<"takeAction" | "returnCase" | "reassignCase" | "noteCase"> => ({
  takeAction: (exchange) => {
    const { params, body } = exchange;
    return onCase(parts, exchange, { type: "act", action: params.action, data: body.data, ...version(body) });
  },

  returnCase: (exchange) => onCase(parts, exchange, () => actOfKind(parts, exchange, "return")),

  reassignCase: (exchange) => onCase(parts, exchange, () => actOfKind(parts, exchange, "reassign")),

  noteCase: (exchange) => onCase(parts, exchange, { type: "note", data: exchange.body.data, ...version(exchange.body) }),
});

/**
 * The action of a kind the case's stage has; where it has several, the one named, else the only one open to the actor.
 * Refuses `action-not-one`.
 */
async function actOfKind(
  parts: RouteParts,
  { district, actor, at, params, body }: Exchange<"returnCase" | "reassignCase">,
  kind: ActionKind,
): Promise<RouteCommand> {
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
  return { type: "act", action, data: body.data, ...version(body) };
}
