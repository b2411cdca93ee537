import type { ActedBy, Actor } from "../actor.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { actedBy, validPosts } from "../permission.js";
import { QUESTION_TIMER } from "../question.js";
import type { Rejection } from "../rejection.js";
import { fillFor } from "./fill.js";

/** Whoever reported answers what they were asked; whoever is responsible hears of it, and their clock runs on. */
export function answerQuestion(draft: CaseDraft, command: Extract<CaseCommand, { type: "answer-question" }>): Rejection | undefined {
  if (draft.state.question === undefined) return { ok: false, code: "question-not-open" };
  const by = reporterActing(draft, command.actor);
  if (by === undefined) return { ok: false, code: "not-permitted", command: "answer-question", needs: ["citizen"] };
  const filled = fillFor(draft, draft.workflow.definition.operations?.ask?.answerForm, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const answered = draft.record({ type: "question-answered", ...filled.given }, draft.cancelTimer(QUESTION_TIMER), by);
  const { unit, role } = draft.state.responsible;
  draft.announce(answered, {
    topic: "question-answered",
    unit,
    ...(role === undefined ? {} : { role }),
    facts: { stage: draft.state.stage },
  });
  return undefined;
}

/** A citizen, who proved to the host to know the tracking code; or the member who reported the matter, for themselves or for whoever called. */
export function reporterActing(draft: CaseDraft, actor: Actor): ActedBy | undefined {
  if (actor.kind === "citizen") return { kind: "citizen" };
  const { openedBy } = draft.state;
  if (actor.kind !== "member" || openedBy.kind !== "member") return undefined;
  const posts = validPosts(draft.district, actor, draft.date);
  const same = posts.find(({ role, unit }) => role === openedBy.role && unit === openedBy.unit);
  const post = openedBy.member !== undefined && actor.id === openedBy.member ? (same ?? posts[0]) : same;
  return post === undefined ? undefined : actedBy(actor, post);
}
