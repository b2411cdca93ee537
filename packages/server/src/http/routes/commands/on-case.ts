import { toInstant, type Instant, type Subject } from "@gridloop/core";
import type { CaseChanged, RouteId } from "@gridloop/core/api";
import type { Answer, Exchange } from "../../exchange.js";
import { refuse } from "../../refused.js";
import { caseChanged } from "../../views/case-view.js";
import type { RouteParts } from "../parts.js";
import { runCommand, type CommandSource } from "../run-command.js";

/** Runs a member's command on the case its address names, and answers where the case stands then, with nothing personal. */
export async function onCase<Id extends RouteId>(parts: RouteParts, exchange: Exchange<Id>, command: CommandSource): Promise<Answer<Id>> {
  const { id } = exchange.params as { id: string };
  return await runCommand(parts, exchange, {
    case: id,
    command,
    actor: exchange.actor,
    answer: (district, state) => ({ status: 200, body: caseChanged(district, state) satisfies CaseChanged }),
  });
}

/** The version the actor saw, where they said so. */
export const version = (body: { expectedVersion?: number | undefined }): { expectedVersion?: number } =>
  body.expectedVersion === undefined ? {} : { expectedVersion: body.expectedVersion };

/** What a command is about: the case itself or one of its tickets, where it was said. The contract has seen to its shape. */
export const about = (subject: string | undefined): { subject?: Subject } => (subject === undefined ? {} : { subject: subject as Subject });

/**
 * An instant of a body. One the contract has let through may still be one no calendar has, such as a leap second in the wrong
 * minute. Refuses `body-invalid`.
 */
export function instantOf(written: string, pointer: string): Instant {
  try {
    return toInstant(written);
  } catch {
    throw refuse("body-invalid", { problems: [{ pointer, code: "malformed" }] });
  }
}
