import type { Instant } from "../calendar/index.js";
import type { FormDefinition, Text } from "../definition/index.js";
import type { ResolvedOption } from "../form/index.js";
import type { Actor } from "./actor.js";
import { mayAnswer } from "./commands/answer-ticket.js";
import { whyUnavailable } from "./commands/act.js";
import type { CompiledDistrict } from "./compiled-district.js";
import type { CaseDraft } from "./draft.js";
import { glance } from "./glance.js";
import { optionsOf } from "./options.js";
import { pressedActor, unansweredRungs } from "./owed-rungs.js";
import { entitled, validPosts } from "./permission.js";
import type { CaseState } from "./state.js";
import type { Subject } from "./subject.js";

/** A form as somebody is to fill it in: choice-like fields arrive with their options. */
export interface OfferedForm extends Omit<FormDefinition, "fields"> {
  fields: (Omit<FormDefinition["fields"][number], "options"> & { options?: ResolvedOption[] })[];
}

/** Something an actor may do on a case now. */
export interface OfferedAction {
  id: string;
  title?: Text;
  kind: string;
  form?: OfferedForm;
}

/** An answer an actor owes: to a ticket, or to a rung that pressed their unit. */
export type OwedReply =
  | { type: "ticket"; ticket: string; form?: OfferedForm }
  | { type: "rung"; chain: string; rung: string; subject: Subject; due: Instant; form?: OfferedForm };

/** The actions an actor may take on a case now, each with its form. */
export function availableActions(district: CompiledDistrict, state: CaseState, actor: Actor, at: Instant): OfferedAction[] {
  const look = glance(district, state, at);
  if (look === undefined || state.closedAt !== undefined) return [];
  const offered: OfferedAction[] = [];
  for (const action of look.stage.actions.values()) {
    const by = entitled({ district, item: look.item, state, date: look.date }, action.by ?? [], actor);
    if (by === undefined || whyUnavailable(look, action, by) !== undefined) continue;
    const form = offerForm(look, action.form, actor);
    offered.push({
      id: action.id,
      kind: action.kind ?? "advance",
      ...(action.title === undefined ? {} : { title: action.title }),
      ...(form === undefined ? {} : { form }),
    });
  }
  return offered;
}

/** What an actor owes an answer to on a case. */
export function owedReplies(district: CompiledDistrict, state: CaseState, actor: Actor, at: Instant): OwedReply[] {
  const look = glance(district, state, at);
  if (look === undefined) return [];
  const tickets = Object.values(state.tickets)
    .filter((ticket) => mayAnswer(look, ticket.id, actor) !== undefined)
    .map((ticket): OwedReply => ({
      type: "ticket",
      ticket: ticket.id,
      ...formOf(look, look.workflow.stages.get(ticket.stage)?.joint?.definition.form, actor),
    }));
  const rungs = unansweredRungs(look)
    .filter((owed) => pressedActor(look, owed, actor) !== undefined)
    .map(({ chain, rung, reply, due }): OwedReply => ({
      type: "rung",
      chain: chain.chain,
      rung: rung.id,
      subject: chain.subject,
      due,
      ...formOf(look, reply.form, actor),
    }));
  return [...tickets, ...rungs];
}

function formOf(look: CaseDraft, id: string | undefined, actor: Actor): { form?: OfferedForm } {
  const form = offerForm(look, id, actor);
  return form === undefined ? {} : { form };
}

/** A form of the case's workflow with the options this actor has. */
export function offerForm(look: CaseDraft, id: string | undefined, actor: Actor): OfferedForm | undefined {
  const form = id === undefined ? undefined : look.workflow.forms.get(id);
  return form === undefined ? undefined : withOptions(look.district, form, actor, look.at);
}

/** A form with the options an actor has, resolved. */
export function withOptions(district: CompiledDistrict, form: FormDefinition, actor: Actor, at: Instant): OfferedForm {
  const date = district.calendar.civilDate(at);
  const posts = validPosts(district, actor, date);
  const fields = form.fields.map(({ options: _listed, ...field }) => {
    const options = optionsOf(district, { ...field, ...(_listed === undefined ? {} : { options: _listed }) }, posts, date);
    return options === undefined ? field : { ...field, options };
  });
  return { ...form, fields };
}

/** Answers a citizen's survey may still be given on a case, with its form. */
export function openSurvey(district: CompiledDistrict, state: CaseState, at: Instant): FormDefinition | undefined {
  if (state.closedAt === undefined || state.surveyUntil === undefined || at > state.surveyUntil) return undefined;
  const workflow = district.pinnedWorkflow(state.workflow);
  const id = workflow?.definition.survey?.form;
  return id === undefined ? undefined : workflow?.forms.get(id);
}
