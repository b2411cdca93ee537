import type { ActedBy } from "./actor.js";
import { announceAssigned, stageWatchers } from "./arrival.js";
import { armChains, endAllChains } from "./chains.js";
import { leaveDeadlines, startDeadline } from "./deadlines.js";
import { openDispute } from "./dispute.js";
import { SYSTEM, type CaseDraft } from "./draft.js";
import type { Given } from "./event.js";
import type { CaseReference } from "./state.js";
import { openTickets, withdrawTickets } from "./tickets.js";

/** How a duplicate comes to go its own way. */
interface Splitting {
  why: "operation" | "unsatisfied" | "withdrawn";
  by?: ActedBy;
  given?: Given;
}

/**
 * Closes a duplicate where it stands: its deadlines are left, nothing presses any more. The lifecycle does not move, so that it can go
 * on from there. Holds, questions and requests end as with every close (`settle.ts`).
 */
export function mergeInto(draft: CaseDraft, into: CaseReference, by: ActedBy, given: Given): void {
  const merged = draft.record({ type: "merged", into, ...given }, [], by);
  withdrawTickets(draft, draft.state.stage);
  leaveDeadlines(draft);
  endAllChains(draft);
  const facts = { into: into.number };
  draft.announce(merged, { topic: "merged", facts });
  draft.announce(merged, { topic: "merged", to: "reporter", facts });
}

/**
 * A duplicate goes its own way again, from where it stood: the deadlines it had go on with the due instants they had, chains watch
 * them anew, and units that had not answered when it was merged are asked again.
 */
export function splitOff(draft: CaseDraft, { why, by = SYSTEM, given = {} }: Splitting): void {
  const from = draft.state.mergedInto;
  if (from === undefined) return;
  const split = draft.record({ type: "split", from, why, ...given }, [], by);
  goOnWithDeadlines(draft);
  openTickets(draft, draft.state.stageSince);
  armChains(draft, stageWatchers(draft, draft.state.stage), "case", draft.at);
  const facts = { from: from.number };
  draft.announce(split, { topic: "split", facts });
  draft.announce(split, { topic: "split", to: "reporter", facts });
  announceAssigned(draft, split);
}

/** Lets go on what merging left: of the whole case, of the stage it stands in, of a ruling that is not made. */
function goOnWithDeadlines(draft: CaseDraft): void {
  const { lifecycle, operations } = draft.workflow.definition;
  const ruling = openDispute(draft.state) === undefined ? undefined : operations?.ruling?.deadline;
  const all = [...(lifecycle.deadlines ?? []), ...(draft.stage.definition.deadlines ?? []), ...(ruling === undefined ? [] : [ruling])];
  const left = all.filter(({ id }) => draft.state.deadlines[`${id}/case`]?.status === "left");
  for (const definition of left) startDeadline(draft, definition, "case", "going-on");
}
