import { resolveLimit } from "../../definition/index.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { canonicalJson } from "../evidence.js";
import { splitOff } from "../merging.js";
import type { Rejection } from "../rejection.js";
import type { CaseReference } from "../state.js";
import { notPermitted } from "./operation.js";

type Told<T extends CaseCommand["type"]> = Extract<CaseCommand, { type: T }>;

const has = (draft: CaseDraft, { case: id }: CaseReference): boolean => (draft.state.duplicates ?? []).some((each) => each.case === id);

/** Another case was merged into this one. Known already, nothing happens: the host tells it at least once. */
export function joinDuplicate(draft: CaseDraft, { actor, duplicate }: Told<"join-duplicate">): Rejection | undefined {
  if (actor.kind !== "system") return notPermitted("join-duplicate", []);
  if (duplicate.case === draft.state.id) return { ok: false, code: "merge-into-itself" };
  if (has(draft, duplicate)) return undefined;
  announceChange(draft, draft.record({ type: "duplicate-joined", duplicate }));
  return undefined;
}

/** A duplicate goes its own way again. */
export function partDuplicate(draft: CaseDraft, { actor, duplicate }: Told<"part-duplicate">): Rejection | undefined {
  if (actor.kind !== "system") return notPermitted("part-duplicate", []);
  if (!has(draft, duplicate)) return undefined;
  announceChange(draft, draft.record({ type: "duplicate-parted", duplicate }));
  return undefined;
}

function announceChange(draft: CaseDraft, event: ReturnType<CaseDraft["record"]>): void {
  draft.announce(event, { topic: "case-changed", facts: { duplicates: draft.state.duplicates?.length ?? 0 } });
}

/**
 * The case a duplicate was merged into is closed: whoever reported the duplicate hears what came of it and is asked what they think of
 * it, as if it were their own. Where the other was merely withdrawn nothing was found out about the matter, which is not theirs alone
 * to withdraw: the duplicate goes its own way again.
 */
export function settleDuplicate(draft: CaseDraft, command: Told<"settle-duplicate">): Rejection | undefined {
  const { actor, primary, outcome, said, withdrawn } = command;
  if (actor.kind !== "system") return notPermitted("settle-duplicate", []);
  const { mergedInto, settled } = draft.state;
  if (mergedInto === undefined) return { ok: false, code: "not-merged" };
  if (withdrawn === true) {
    splitOff(draft, { why: "withdrawn" });
    return undefined;
  }
  const result = { ...(outcome === undefined ? {} : { outcome }), said };
  // A database may give keys back in another order.
  if (settled !== undefined && canonicalJson(settled) === canonicalJson(result)) return undefined;
  const { survey } = draft.workflow.definition;
  const asked = survey === undefined ? {} : { surveyUntil: draft.district.calendar.due(draft.at, resolveLimit(survey.within)).at };
  const event = draft.record({ type: "duplicate-settled", primary, ...result, ...asked });
  const facts = { from: primary.number, ...(outcome === undefined ? {} : { outcome }) };
  draft.announce(event, { topic: "closed", to: "reporter", facts });
  draft.announce(event, { topic: "case-changed", facts });
  return undefined;
}
