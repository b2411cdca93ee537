import type { CaseEvent, CaseState, CompiledWorkflow } from "@gridloop/core";
import type { CaseView } from "@gridloop/core/api";
import { postView } from "./post-view.js";
import { titleOr, type Wire } from "./wire.js";

type Beside = Pick<CaseView, "held" | "question" | "ruling" | "mergedInto" | "duplicates" | "partners">;

/** What else is true of a case beside the stage it is in: what it waits for, who rules on it, what it was merged with, who was called. */
export function besideView(state: CaseState, workflow: CompiledWorkflow, events: readonly CaseEvent[], wire: Wire): Beside {
  const { held, question, ruling, mergedInto } = state;
  const reference = ({ case: id, number }: { case: string; number: string }) => ({ id, number });
  return {
    held: held ? { since: wire.instant(held.since), until: wire.instantOrNull(held.until) } : null,
    question: question ? { since: wire.instant(question.since), until: wire.instantOrNull(question.until) } : null,
    ruling: ruling
      ? {
          since: wire.instant(ruling.since),
          by: postView(wire, ruling.by),
          ...(ruling.unit === undefined ? {} : { unit: wire.unit(ruling.unit) }),
        }
      : null,
    mergedInto: mergedInto ? reference(mergedInto) : null,
    duplicates: (state.duplicates ?? []).map(reference),
    partners: partnersView(workflow, events, wire),
  };
}

/** The emergency partners that were called, as the evidence has them. */
function partnersView(workflow: CompiledWorkflow, events: readonly CaseEvent[], wire: Wire): Beside["partners"] {
  const plans = workflow.definition.emergencyPlans ?? [];
  return events
    .filter((event) => event.type === "partners-called")
    .flatMap(({ plan, partners }) => {
      const written = plans.find(({ id }) => id === plan)?.partners ?? [];
      return partners.map(({ id, post }) => ({
        id,
        title: titleOr(written.find((each) => each.id === id)?.title, id),
        ...(post === undefined ? {} : { unit: wire.unit(post.unit) }),
      }));
    });
}
