import type { CaseState } from "../state.js";
import type { Fact } from "./fact.js";
import { withGiven } from "./with-given.js";

/** The outcome of a case that is a duplicate, until the other one has its own. */
export const MERGED = "merged";

type MergingFact = Fact<"merged" | "split" | "duplicate-joined" | "duplicate-parted" | "duplicate-settled">;

/** A duplicate is closed from its merging until it is split off; what becomes of the other is told to it. */
export function afterMerging(state: CaseState, event: MergingFact): CaseState {
  switch (event.type) {
    case "merged":
      return { ...withGiven(state, event), mergedInto: event.into, closedAt: event.at, outcome: MERGED };
    case "split": {
      const { mergedInto: _into, settled: _settled, closedAt: _closed, outcome: _outcome, surveyUntil: _until, ...rest } = state;
      return withGiven(rest, event);
    }
    case "duplicate-joined":
      return { ...state, duplicates: [...(state.duplicates ?? []).filter((each) => each.case !== event.duplicate.case), event.duplicate] };
    case "duplicate-parted":
      return { ...state, duplicates: (state.duplicates ?? []).filter((each) => each.case !== event.duplicate.case) };
    case "duplicate-settled":
      return {
        ...state,
        settled: { ...(event.outcome === undefined ? {} : { outcome: event.outcome }), said: event.said },
        ...(event.outcome === undefined ? {} : { outcome: event.outcome }),
        ...(event.surveyUntil === undefined ? {} : { surveyUntil: event.surveyUntil }),
      };
  }
}
