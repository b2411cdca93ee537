import type { Instant } from "../calendar/index.js";
import { standardSteps, type Text } from "../definition/index.js";
import type { CompiledDistrict, CompiledWorkflow } from "./compiled-district.js";
import { entryTitle } from "./entry-title.js";
import type { CaseEvent } from "./event.js";
import { stepTitles } from "./locales/timeline.js";
import { saidIn, type Said } from "./said.js";
import type { CaseState } from "./state.js";

/** Who reads a timeline: a citizen sees outward steps and units, somebody on the case also who was pressed by which rule. */
export type Audience = "citizen" | "member";

/** An entry of a timeline. */
export interface TimelineEntry {
  seq: number;
  at: Instant;
  /** What kind of thing happened. */
  kind: CaseEvent["type"];
  /** The outward step it belongs to. */
  step: { id: string; title: Text };
  title: Text;
  /** The unit that has the case from then on, or that was pressed; never a person. */
  unit?: { id: string; title: Text };
  /** What was written for whoever reported; never anything personal. */
  said?: Said[];
  /** For members: what the event recorded besides. */
  details?: Record<string, unknown>;
}

/** The outward steps of a workflow in their order, each with a title in both languages. */
export function stepsOf(workflow: CompiledWorkflow): { id: string; title: Text }[] {
  const own = workflow.definition.steps ?? standardSteps.map((id) => ({ id }));
  return own.map((step) => ({ id: step.id, title: ("title" in step ? step.title : undefined) ?? stepTitles[step.id] ?? { en: step.id } }));
}

/** The step supervision shows under: it acts on an open case beside its stage, in parallel. */
const SUPERVISE = "supervise";

/** Events citizens see: what moved their matter, not the clockwork behind it. Of the others, those that were written for them. */
const outward = new Set<CaseEvent["type"]>([
  "opened",
  "acted",
  "ruled",
  "ticket-opened",
  "rung-fired",
  "held",
  "resumed",
  "asked",
  "question-answered",
  "question-ended",
  "merged",
  "split",
  "duplicate-settled",
  "surveyed",
  "reopened",
]);

/** Events that are no business of whoever reported, whatever was written with them: what is asked for may be refused, and how cases are counted. */
const inward = new Set<CaseEvent["type"]>(["request-made", "request-approved", "request-refused", "request-lapsed", "late-exempted"]);

/** The course of a case, oldest first, in outward steps. */
export function timelineOf(
  district: CompiledDistrict,
  state: CaseState,
  events: readonly CaseEvent[],
  audience: Audience,
): TimelineEntry[] {
  const workflow = district.pinnedWorkflow(state.workflow);
  if (workflow === undefined) return [];
  const steps = new Map(stepsOf(workflow).map((step) => [step.id, step]));
  const entries: TimelineEntry[] = [];
  let step = "";
  for (const event of events) {
    if ("step" in event) step = event.step;
    const said = saidIn(district, workflow, state, event);
    if (audience === "citizen" && (inward.has(event.type) || (!outward.has(event.type) && said.length === 0))) continue;
    const shown = event.type === "rung-fired" && steps.has(SUPERVISE) ? SUPERVISE : step;
    entries.push({
      seq: event.seq,
      at: event.at,
      kind: event.type,
      step: steps.get(shown) ?? { id: shown, title: { en: shown } },
      title: entryTitle(workflow, state, event),
      ...unitOf(district, event),
      ...(said.length === 0 ? {} : { said }),
      ...(audience === "member" ? { details: detailsOf(event) } : {}),
    });
  }
  return entries;
}

function unitOf(district: CompiledDistrict, event: CaseEvent): { unit?: { id: string; title: Text } } {
  const id =
    "responsible" in event
      ? event.responsible.unit
      : event.type === "ticket-opened"
        ? event.unit
        : event.type === "rung-fired"
          ? event.press[0]?.unit
          : undefined;
  return id === undefined ? {} : { unit: { id, title: district.organisation.unit(id)?.title ?? { en: id } } };
}

/** What members see of an event besides: its facts, less the machinery and anything given in forms. */
function detailsOf(event: CaseEvent): Record<string, unknown> {
  const hidden = new Set([
    "seq",
    "at",
    "type",
    "timers",
    "algorithm",
    "evidence",
    "previous",
    "hash",
    "lifecycle",
    "machine",
    "machineEvent",
    "values",
    "commitments",
    "said",
    "trackingDigest",
  ]);
  return Object.fromEntries(Object.entries(event).filter(([key]) => !hidden.has(key)));
}
