import type { Duration } from "../../definition/index.js";
import type { CaseDraft } from "../draft.js";
import { moveDeadline } from "../move-deadline.js";
import type { Rejection } from "../rejection.js";
import type { DeadlineState } from "../state.js";
import { subjectKey, type Subject } from "../subject.js";
import type { OrderKind } from "./order-kind.js";

/**
 * 延期: more time for a deadline that has not passed when it is asked for; it may be granted after. One that stands still is
 * extended too, and has that much more left when its clock runs on. Refusals do not count.
 */
export const extendOrder: OrderKind<"extend"> = {
  tooLate(draft, { deadline: id, subject, by }) {
    const deadline = draft.state.deadlines[subjectKey(id, subject)] as DeadlineState;
    if (deadline.late || (deadline.status === "running" && deadline.due <= draft.at))
      return { ok: false, code: "deadline-passed", deadline: id };
    const { calendar } = draft.district;
    const atMost = extensionAtMost(draft, deadline);
    return atMost !== undefined && calendar.add(deadline.due, by) > calendar.add(deadline.due, atMost)
      ? { ok: false, code: "operation-exhausted", operation: "extend", most: atMost.amount }
      : undefined;
  },
  impossible(draft, { deadline: id, subject }) {
    const deadline = tickingDeadline(draft, id, subject);
    if ("code" in deadline) return deadline;
    const times = draft.workflow.definition.operations?.extend?.times;
    return times !== undefined && deadline.extended >= times
      ? { ok: false, code: "operation-exhausted", operation: "extend", most: times }
      : undefined;
  },
  takeEffect(draft, { deadline: id, subject, by: span }, placed) {
    const deadline = draft.state.deadlines[subjectKey(id, subject)] as DeadlineState;
    moveDeadline(draft, deadline, { due: draft.district.calendar.add(deadline.due, span), why: "extended", span, ...placed });
  },
};

/** How much more time a deadline gets at a time; undefined: as much as is asked for. */
export function extensionAtMost(draft: CaseDraft, { startedAt, limit }: DeadlineState): Duration | undefined {
  const atMost = draft.workflow.definition.operations?.extend?.atMost;
  return atMost === "original-limit" ? draft.district.calendar.lengthOf(startedAt, limit) : atMost;
}

/** A deadline that is not over: it runs, or stands still for a while. */
export function tickingDeadline(draft: CaseDraft, id: string, subject: Subject): DeadlineState | Rejection {
  const deadline = draft.state.deadlines[subjectKey(id, subject)];
  if (deadline === undefined) return { ok: false, code: "deadline-unknown", deadline: id };
  return deadline.status === "running" || deadline.status === "stopped"
    ? deadline
    : { ok: false, code: "deadline-not-running", deadline: id };
}
