import type { Instant } from "../calendar/index.js";
import type { Action, ActionKind } from "../definition/index.js";
import type { Post } from "./actor.js";
import { whyUnavailable } from "./commands/act.js";
import type { CompiledDistrict } from "./compiled-district.js";
import type { CaseDraft } from "./draft.js";
import { openDispute } from "./dispute.js";
import { glance } from "./glance.js";
import { owedAnswers } from "./owed-answers.js";
import { postsAsked, postsMeant } from "./permission.js";
import { awaitedStep } from "./requests.js";
import type { CaseState } from "./state.js";

/** Kinds of action that bring a case nearer to its end. The others undo, pass on or refuse: one may take them, nobody waits for it. */
const movesOn = new Set<ActionKind>(["advance", "direct-answer"]);

/** Stands for every role of a unit. Neither it nor the separator can be part of a slug. */
const ANY_ROLE = "*";

/** What is kept of a post beside a case, and looked for. */
const moverKey = (role: string | undefined, unit: string): string => `${role ?? ANY_ROLE}@${unit}`;

/**
 * Whose move a case is: the posts somebody waits for now, as keys to keep beside the case. They are the post that is responsible, the
 * posts that may take an action that moves the case on from the very unit it is with, the one asked to rule who is responsible, those that owe an answer to a ticket or a rung,
 * and those whose approval is waited for, which is all a closed case can wait for. Who merely could act from above is none of them. A
 * case on hold stays on the desks it was on.
 *
 * @see {@link deskOf} for what a reader's posts look for.
 */
export function moversOf(district: CompiledDistrict, state: CaseState): string[] {
  const approvers = approversOf(district, state);
  if (state.closedAt !== undefined) return approvers;
  const { held: _held, ...running } = state;
  const look = glance(district, running, state.changedAt);
  const { role, unit } = state.responsible;
  const responsible = district.organisation.seatsOf(unit).map((seat) => moverKey(role, seat));
  const ruler = openDispute(state)?.by;
  const ruling = ruler === undefined ? [] : district.organisation.seatsOf(ruler.unit).map((seat) => moverKey(ruler.role, seat));
  const posts = look === undefined ? [] : [...advancers(look), ...owedAnswers(look).map(({ post }) => post)];
  return [...new Set([...responsible, ...ruling, ...posts.map((post) => moverKey(post.role, post.unit)), ...approvers])];
}

/** The posts whose approval is waited for, as keys as {@link moversOf} gives them. */
export function approversOf(district: CompiledDistrict, state: CaseState): string[] {
  const pending = Object.values(state.requests ?? {}).filter(({ status }) => status === "open");
  const look = pending.length === 0 ? undefined : glance(district, state, state.changedAt);
  if (look === undefined) return [];
  const posts = pending.flatMap((request) => postsAsked(look, awaitedStep(look.workflow, request)?.by ?? []));
  return [...new Set(posts.map((post) => moverKey(post.role, post.unit)))];
}

/** What the holder of some posts looks for among the movers of cases. */
export function deskOf(posts: readonly Post[]): string[] {
  return [...new Set(posts.flatMap(({ role, unit }) => [moverKey(role, unit), moverKey(undefined, unit)]))];
}

/** The posts that may move the case on from where it is. */
function advancers(look: CaseDraft): Post[] {
  const { district, item, state, date } = look;
  const isOpenTo = (action: Action, post: Post): boolean => whyUnavailable(look, action, { kind: "member", ...post }) === undefined;
  return [...look.stage.actions.values()]
    .filter(({ kind }) => movesOn.has(kind ?? "advance"))
    .flatMap((action) => postsMeant({ district, item, state, date }, action.by ?? []).filter((post) => isOpenTo(action, post)));
}

/** The posts that owe an answer on an open case, as keys as {@link moversOf} gives them, each with the earliest instant one is due. */
export function owedOf(district: CompiledDistrict, state: CaseState): { mover: string; due?: Instant }[] {
  const look = state.closedAt === undefined ? glance(district, state, state.changedAt) : undefined;
  const earliest = new Map<string, Instant | undefined>();
  for (const { post, due } of look === undefined ? [] : owedAnswers(look)) {
    const key = moverKey(post.role, post.unit);
    const known = earliest.get(key);
    earliest.set(key, known === undefined || due === undefined ? (due ?? known) : Math.min(known, due));
  }
  return [...earliest].map(([mover, due]) => (due === undefined ? { mover } : { mover, due }));
}
