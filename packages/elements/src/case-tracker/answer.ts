import type { TimelineEntryView, TrackedCase } from "@gridloop/core/api";

/** Where a closed case was answered: the last time something was written for whoever reported, since it was last opened again. */
export function answerOf({ status, timeline }: TrackedCase): TimelineEntryView | undefined {
  if (status !== "closed") return undefined;
  const newestFirst = [...timeline].reverse();
  const reopened = newestFirst.findIndex(({ event }) => event === "reopened");
  return (reopened < 0 ? newestFirst : newestFirst.slice(0, reopened)).find(({ said }) => said !== undefined && said.length > 0);
}

/** The course of a case beside its answer: what is read there is not read twice. */
export function courseBeside({ timeline }: TrackedCase, answer: TimelineEntryView | undefined): readonly TimelineEntryView[] {
  if (!answer) return timeline;
  const { said: _read, ...rest } = answer;
  return timeline.map((entry) => (entry === answer ? rest : entry));
}
