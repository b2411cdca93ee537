import type { Permission } from "../../definition/index.js";
import { chainOn, endChain } from "../chains.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { fillFor } from "./fill.js";
import { notPermitted, permit } from "./operation.js";

/** 销号: somebody entitled ends a chain; what it asked for is not owed any more, and what it proposed lapses. */
export function lift(draft: CaseDraft, command: Extract<CaseCommand, { type: "lift" }>): Rejection | undefined {
  if (draft.state.closedAt !== undefined) return { ok: false, code: "case-closed" };
  if (draft.workflow.chains.get(command.chain) === undefined) return { ok: false, code: "chain-unknown", chain: command.chain };
  const permissions = liftPermissions(draft, command.chain);
  if (permissions === undefined) return { ok: false, code: "operation-unknown", operation: "lift" };
  const by = permit(draft, permissions, command.actor);
  if (by === undefined) return notPermitted("lift", permissions);
  const chain = chainOn(draft, command.chain, command.subject ?? "case");
  if (chain?.status !== "armed") return { ok: false, code: "chain-ended", chain: command.chain };
  const filled = fillFor(draft, draft.workflow.definition.operations?.lift?.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  endChain(draft, chain, "lifted", by, filled.given);
  return undefined;
}

/** Who may lift a chain: those it names itself, else those the workflow names; undefined where nobody may. */
export function liftPermissions({ workflow }: Pick<CaseDraft, "workflow">, chain: string): readonly Permission[] | undefined {
  return workflow.chains.get(chain)?.definition.lift ?? workflow.definition.operations?.lift?.by;
}
