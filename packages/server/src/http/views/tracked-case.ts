import { availableActions, openSurvey, stepsOf, type CaseEvent, type CaseState, type CompiledDistrict, type Instant } from "@gridloop/core";
import type { TrackedCase } from "@gridloop/core/api";
import { nextDeadline } from "../../service/case-row.js";
import { citizen } from "../identify.js";
import { statusOf, workflowOf } from "./case-view.js";
import { formFor, formOnWire } from "./form-view.js";
import { timelineView } from "./timeline-view.js";
import { titleOr, wireOf } from "./wire.js";

/** What whoever reported may know of a case: outward steps and units, nothing personal. */
export function trackedCase(district: CompiledDistrict, state: CaseState, events: readonly CaseEvent[], at: Instant): TrackedCase {
  const wire = wireOf(district);
  const steps = stepsOf(workflowOf(district, state));
  const due = nextDeadline(state);
  const survey = openSurvey(district, state, at);
  return {
    at: wire.instant(at),
    number: state.number,
    status: statusOf(state),
    step: state.step,
    stepTitle: titleOr(steps.find((step) => step.id === state.step)?.title, state.step),
    steps,
    item: { id: state.item.id, title: titleOr(district.pinnedItem(state.item)?.title, state.item.id) },
    openedAt: wire.instant(state.openedAt),
    changedAt: wire.instant(state.changedAt),
    closedAt: wire.instantOrNull(state.closedAt),
    dueAt: wire.instantOrNull(due?.due),
    dueProvisional: due?.provisional ?? false,
    held: state.held !== undefined,
    timeline: timelineView(district, state, events, "citizen"),
    actions: availableActions(district, state, citizen, at).map(({ id, title, form }) => ({
      id,
      title: titleOr(title, id),
      ...(form ? { form: formOnWire(form) } : {}),
    })),
    ...(survey ? { survey: { until: wire.instantOrNull(state.surveyUntil), form: formFor(district, survey, citizen, at) } } : {}),
    ...(state.satisfaction === undefined ? {} : { satisfaction: state.satisfaction }),
  };
}
