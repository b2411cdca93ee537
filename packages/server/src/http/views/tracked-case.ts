import {
  availableActions,
  openSurvey,
  stepsOf,
  timelineOf,
  type CaseEvent,
  type CaseState,
  type CompiledDistrict,
  type Instant,
} from "@gridloop/core";
import type { TrackedCase } from "@gridloop/core/api";
import { nextDeadline } from "../../service/case-row.js";
import { citizen } from "../identify.js";
import { statusOf, workflowOf } from "./case-view.js";
import { formFor, formOnWire } from "./form-view.js";
import { timelineView } from "./timeline-view.js";
import { titleOr, wireOf, type Wire } from "./wire.js";

/** A case whoever reported follows. */
export interface Followed {
  district: CompiledDistrict;
  state: CaseState;
  events: readonly CaseEvent[];
  /** Where it is a duplicate: the case that is handled in its stead. */
  primary?: CaseState | undefined;
  at: Instant;
}

/**
 * What whoever reported may know of a case: outward steps and units, nothing personal. Of a duplicate the steps, the clock and the
 * close are those of the case that is handled in its stead, and nothing else of that one: it is somebody else's report.
 */
export function trackedCase({ district, state, events, primary, at }: Followed): TrackedCase {
  const wire = wireOf(district);
  const survey = openSurvey(district, state, at);
  return {
    at: wire.instant(at),
    number: state.number,
    ...courseOf(district, primary ?? state, wire),
    item: { id: state.item.id, title: titleOr(district.pinnedItem(state.item)?.title, state.item.id) },
    openedAt: wire.instant(state.openedAt),
    timeline: timelineView(district, state, events, "citizen"),
    actions: availableActions(district, state, citizen, at).map(({ id, title, form }) => ({
      id,
      title: titleOr(title, id),
      ...(form ? { form: formOnWire(form) } : {}),
    })),
    ...questionView({ district, state, events, at }, wire),
    merged: state.mergedInto !== undefined,
    ...(survey ? { survey: { until: wire.instantOrNull(state.surveyUntil), form: formFor(district, survey, citizen, at) } } : {}),
    ...(state.satisfaction === undefined ? {} : { satisfaction: state.satisfaction }),
  };
}

type Course = "status" | "step" | "stepTitle" | "steps" | "changedAt" | "closedAt" | "dueAt" | "dueProvisional" | "held";

/** How far the handling has come. */
function courseOf(district: CompiledDistrict, handled: CaseState, wire: Wire): Pick<TrackedCase, Course> {
  const steps = stepsOf(workflowOf(district, handled));
  const due = nextDeadline(handled);
  return {
    status: statusOf(handled),
    step: handled.step,
    stepTitle: titleOr(steps.find((step) => step.id === handled.step)?.title, handled.step),
    steps,
    changedAt: wire.instant(handled.changedAt),
    closedAt: wire.instantOrNull(handled.closedAt),
    dueAt: wire.instantOrNull(due?.due),
    dueProvisional: due?.provisional ?? false,
    held: handled.held !== undefined,
  };
}

/** What whoever reported is asked, and how they may answer. */
function questionView({ district, state, events, at }: Omit<Followed, "primary">, wire: Wire): Pick<TrackedCase, "question"> {
  const workflow = workflowOf(district, state);
  const form = workflow.forms.get(workflow.definition.operations?.ask?.answerForm ?? "");
  if (state.question === undefined || form === undefined) return {};
  const asked = events.findLast((event) => event.type === "asked");
  const said = timelineOf(district, state, asked === undefined ? [] : [asked], "citizen").flatMap((entry) => entry.said ?? []);
  const { since, until } = state.question;
  return {
    question: { since: wire.instant(since), until: wire.instantOrNull(until), asked: said, form: formFor(district, form, citizen, at) },
  };
}
