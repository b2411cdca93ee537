import type { Actor } from "../actor.js";
import { answerableFor } from "../answerable.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import type { DeadlineState } from "../state.js";
import { subjectKey } from "../subject.js";
import { askFor } from "./ask-for.js";
import { allow, wrongTime, type Allowed } from "./operation.js";

/** Appeals against the late mark of a closed case. */
export function appeal(draft: CaseDraft, command: Extract<CaseCommand, { type: "appeal" }>): Rejection | undefined {
  const { deadline: id, subject = "case", data, actor } = command;
  if (draft.state.deadlines[subjectKey(id, subject)] === undefined)
    return wrongTime(draft, "appeal") ?? { ok: false, code: "deadline-unknown", deadline: id };
  const allowed = allowAppeal(draft, { id, subject }, actor);
  if (!allowed.ok) return allowed;
  return askFor(draft, { order: { operation: "appeal", deadline: id, subject }, allowed, data, actor });
}

/**
 * Whether an actor may appeal against the late mark of a deadline. A permission about the unit responsible means whoever had to meet
 * it: at the close the case lay with others.
 */
export function allowAppeal(
  draft: CaseDraft,
  deadline: Pick<DeadlineState, "id" | "subject">,
  actor: Actor,
): Allowed<"appeal"> | Rejection {
  return allow(draft, "appeal", actor, { ...draft.state, responsible: answerableFor(draft, deadline) });
}
