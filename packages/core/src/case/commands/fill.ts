import type { FormDefinition } from "../../definition/index.js";
import type { FormContext } from "../../form/index.js";
import type { ActedBy, Actor } from "../actor.js";
import type { CaseDraft } from "../draft.js";
import type { Given } from "../event.js";
import { factsOf } from "../facts.js";
import { takeForm } from "../given.js";
import { optionsOf } from "../options.js";
import { validPosts } from "../permission.js";
import type { Rejection } from "../rejection.js";
import type { FieldValues } from "../values.js";

/** A form id that no form has: the definition is not sound. */
type Filled = { ok: true; given: Given } | Rejection;

/**
 * Fills a form of the case's workflow with the data of a command, keeps its personal values for the erasable table,
 * and gives what may stand in the event. An operation without a form takes no data.
 */
export function fillFor(draft: CaseDraft, formId: string | undefined, data: FieldValues, actor: Actor, by: ActedBy): Filled {
  const form = formId === undefined ? undefined : draft.workflow.forms.get(formId);
  if (formId !== undefined && form === undefined) return { ok: false, code: "form-unknown", form: formId };
  return fillForm(draft, form, data, actor, by);
}

/** Fills a form that the case's workflow does not have as it is. */
export function fillForm(draft: CaseDraft, form: FormDefinition | undefined, data: FieldValues, actor: Actor, by: ActedBy): Filled {
  const filled = takeForm(form, data, formContext(draft, actor, by), draft.salt, draft.nextSeq);
  if (!filled.ok) return { ok: false, code: "form-invalid", form: form?.id ?? "", problems: filled.problems };
  draft.personal.push(...filled.taken.personal);
  return { ok: true, given: filled.taken.given };
}

/** What a form of an open case is filled in against. */
function formContext(draft: CaseDraft, actor: Actor, by: ActedBy): FormContext {
  const post = by.role === undefined || by.unit === undefined ? undefined : { role: by.role, unit: by.unit };
  const { field: _field, ...facts } = factsOf(draft.district, draft.state, draft.item, post);
  const posts = validPosts(draft.district, actor, draft.date);
  return { ...facts, earlier: draft.state.values, resolveOptions: (field) => optionsOf(draft.district, field, posts, draft.date) };
}
