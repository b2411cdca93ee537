import type { CaseCommand } from "../command.js";
import { moveDeadline } from "../deadlines.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import type { DeadlineState } from "../state.js";
import { subjectKey, type Subject } from "../subject.js";
import { allow } from "./operation.js";

/** Grants more time for a deadline that has not passed yet. */
export function extend(draft: CaseDraft, command: Extract<CaseCommand, { type: "extend" }>): Rejection | undefined {
  const allowed = allow(draft, "extend", command.actor);
  if (!allowed.ok) return allowed;
  const deadline = running(draft, command.deadline, command.subject ?? "case");
  if ("ok" in deadline) return deadline;
  if (deadline.late || deadline.due <= draft.at) return { ok: false, code: "deadline-not-running", deadline: command.deadline };
  const { times, atMost } = allowed.operation;
  if (times !== undefined && deadline.extended >= times)
    return { ok: false, code: "operation-exhausted", operation: "extend", most: times };
  const { calendar } = draft.district;
  const due = calendar.add(deadline.due, command.by);
  if (atMost !== undefined && due > calendar.add(deadline.due, atMost))
    return { ok: false, code: "operation-exhausted", operation: "extend", most: atMost.amount };
  moveDeadline(draft, deadline, due, "extended", command.by, allowed.by);
  return undefined;
}

/** Sets a deadline's due instant by hand, where a rule cannot know it. */
export function setDue(draft: CaseDraft, command: Extract<CaseCommand, { type: "set-due" }>): Rejection | undefined {
  const allowed = allow(draft, "setDue", command.actor);
  if (!allowed.ok) return allowed;
  const deadline = running(draft, command.deadline, command.subject ?? "case");
  if ("ok" in deadline) return deadline;
  moveDeadline(draft, deadline, command.due, "set-by-hand", undefined, allowed.by);
  return undefined;
}

function running(draft: CaseDraft, id: string, subject: Subject): DeadlineState | Rejection {
  const deadline = draft.state.deadlines[subjectKey(id, subject)];
  if (deadline === undefined) return { ok: false, code: "deadline-unknown", deadline: id };
  return deadline.status === "running" ? deadline : { ok: false, code: "deadline-not-running", deadline: id };
}
