import type { TrackedCase } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";

/** Where the case stands against one of its outward steps. `beside` is supervision, which acts beside the way. */
export type StepState = "done" | "current" | "to-come" | "passed-over" | "beside";

/** One outward step as the progress list shows it. */
export interface ProgressStep {
  readonly id: string;
  readonly title: Text;
  readonly state: StepState;
  /** How often units were pressed, for the step beside the way. */
  readonly presses: number;
}

/** The step supervision shows under: it acts on an open case beside its stage, and is no station on its way. */
const besideTheWay = "supervise";

/** The outward steps of a case, each with how far it is. A step before the current one that the case never stood in was passed over. */
export function progressOf({ steps, step: current, status, timeline }: TrackedCase): readonly ProgressStep[] {
  const visited = new Set(timeline.filter(({ kind }) => kind !== "press").map(({ step }) => step.id));
  const presses = timeline.filter(({ event }) => event === "rung-fired").length;
  const currentAt = steps.findIndex(({ id }) => id === current);
  return steps.map(({ id, title }, index) => {
    if (id === besideTheWay && id !== current && !visited.has(id)) return { id, title, state: "beside", presses };
    return { id, title, state: stateOf(index, currentAt, status, visited.has(id)), presses: 0 };
  });
}

function stateOf(index: number, currentAt: number, status: TrackedCase["status"], visited: boolean): StepState {
  if (index === currentAt) return status === "closed" ? "done" : "current";
  if (index > currentAt) return status === "closed" ? "passed-over" : "to-come";
  // The first step is the report itself, which there was even where the case was filed at once.
  return visited || index === 0 ? "done" : "passed-over";
}
