import { sightOf, type CaseReference } from "@gridloop/core";
import type { Exchange, Responders } from "../../exchange.js";
import { refuse } from "../../refused.js";
import type { RouteParts } from "../parts.js";
import { seen } from "../seen.js";
import { onCase, version } from "./on-case.js";

/** Merging a duplicate into another case, and letting it go its own way again. */
export const duplicateRoutes = (parts: RouteParts): Responders<"mergeCase" | "splitCase"> => ({
  mergeCase: (exchange) =>
    onCase(parts, exchange, async () => ({
      type: "merge",
      into: await otherCase(parts, exchange),
      data: exchange.body.data,
      ...version(exchange.body),
    })),

  splitCase: (exchange) => onCase(parts, exchange, { type: "split", data: exchange.body.data, ...version(exchange.body) }),
});

/**
 * The case to merge into, by its number or id: an open one the actor may see that is no duplicate itself. Refuses
 * `merge-target-unknown` with the same words whatever is wrong with it, so that nothing is learnt of cases that are not theirs to see.
 * Naming the case itself is left to the step to refuse.
 */
async function otherCase(parts: RouteParts, { district, actor, at, params, body }: Exchange<"mergeCase">): Promise<CaseReference> {
  const { host } = parts;
  const { id } = district.definition;
  // Before anything is said of the other case: whoever may not see this one hears that it is not there.
  await seen(parts, district, actor, at, params.id);
  const other = (await host.load(id, body.into)) ?? (await host.loadByNumber(id, body.into));
  if (other?.id === params.id) return { case: other.id, number: other.number };
  if (!other || sightOf(district, other, actor, at) === "none" || other.closedAt !== undefined || other.mergedInto !== undefined)
    throw refuse("merge-target-unknown");
  return { case: other.id, number: other.number };
}
