import type { Instant } from "../calendar/index.js";
import type { Actor } from "./actor.js";
import { mayAnswer } from "./commands/answer-ticket.js";
import { mayAnswerSurvey } from "./commands/survey.js";
import type { CompiledDistrict } from "./compiled-district.js";
import { openDispute } from "./dispute.js";
import type { CaseDraft } from "./draft.js";
import { glance } from "./glance.js";
import { decidable } from "./offered-decisions.js";
import { entitled, validPosts } from "./permission.js";
import { mayRule } from "./ruling.js";
import type { CaseState } from "./state.js";

/** How much of a case an actor may see: nothing, the case without personal values, or those too. */
export type Sight = "none" | "case" | "personal";

/**
 * How much an actor may see. A case is open to the posts whose unit is or lies above one that had a part in it; its personal values
 * only to whoever may act on it now, owes it an answer, rules on it or calls back about it: those who handle it. Of an anonymous case not
 * even they see all of them: see {@link personalSightOf}.
 */
export function sightOf(district: CompiledDistrict, state: CaseState, actor: Actor, at: Instant): Sight {
  if (actor.kind !== "member") return "none";
  const posts = validPosts(district, actor, district.calendar.civilDate(at));
  const involved = posts.some((post) => state.involved.some((unit) => district.organisation.governs(post.unit, unit)));
  const look = glance(district, state, at);
  // Whoever is to decide what was asked for has to see what it is about.
  if (!involved && (look === undefined || decidable(look, actor).length === 0)) return "none";
  return look !== undefined && handles(look, actor) ? "personal" : "case";
}

/** Whether somebody may read a personal value, or why not: it is for those who handle the case, or was given anonymously. */
export type PersonalSight = "readable" | "handlers-only" | "anonymous";

/**
 * Of which fields an actor may read the personal value. What whoever reported anonymously gave is for those alone whom the workflow
 * lets identify them, not even for whoever handles the case; everything else is for those who handle it.
 */
export function personalSightOf(district: CompiledDistrict, state: CaseState, actor: Actor, at: Instant): (field: string) => PersonalSight {
  const sight = sightOf(district, state, actor, at);
  const look = sight === "none" ? undefined : glance(district, state, at);
  if (look === undefined) return () => "handlers-only";
  const hidden = new Set(state.anonymous ? anonymousFields(state) : []);
  const identify = look.workflow.definition.operations?.identify?.by ?? [];
  const mayIdentify = entitled(look, identify, actor) !== undefined;
  return (field) => {
    if (hidden.has(field)) return mayIdentify ? "readable" : "anonymous";
    return sight === "personal" ? "readable" : "handlers-only";
  };
}

/** What whoever reported gave; of a case from before it was kept whose a value is, any may be theirs. */
const anonymousFields = ({ fromReporter, commitments }: CaseState): string[] => fromReporter ?? Object.keys(commitments);

function handles(look: CaseDraft, actor: Actor): boolean {
  const { state } = look;
  if (state.closedAt !== undefined) return callsBack(look, actor);
  const acts = [...look.stage.actions.values()].some((action) => action.by !== undefined && entitled(look, action.by, actor) !== undefined);
  const dispute = openDispute(state);
  const rules = dispute !== undefined && mayRule(look, dispute.by, actor) !== undefined;
  return acts || rules || Object.keys(state.tickets).some((ticket) => mayAnswer(look, ticket, actor) !== undefined);
}

/** Whoever calls back needs to know whom, as long as the survey can be answered. */
function callsBack(look: CaseDraft, actor: Actor): boolean {
  const { survey } = look.workflow.definition;
  const { surveyUntil } = look.state;
  return surveyUntil !== undefined && look.at <= surveyUntil && survey !== undefined && mayAnswerSurvey(look, survey, actor) !== undefined;
}
