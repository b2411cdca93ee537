import type { CaseDraft } from "./draft.js";
import type { CaseState, RulingState } from "./state.js";

/** The dispute about who is responsible that is not ruled on yet. */
export function openDispute({ ruling, closedAt }: Pick<CaseState, "ruling" | "closedAt">): RulingState | undefined {
  return ruling !== undefined && ruling.unit === undefined && closedAt === undefined ? ruling : undefined;
}

/** Whether a case waits for the ruling: unless the workflow lets the backstop unit handle it meanwhile, nobody moves it on before. */
export function waitsForRuling({ state, workflow }: Pick<CaseDraft, "state" | "workflow">): boolean {
  return openDispute(state) !== undefined && workflow.definition.operations?.ruling?.handleFirst !== true;
}
