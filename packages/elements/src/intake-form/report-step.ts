import type { FormOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import type { FormFilling } from "../form/form-filling.js";
import { localised } from "../language/localised.js";
import type { IntakeFormMessages } from "./locales/messages.js";

/** One screen of a report: the choice of the matter, the questions of one group (empty: of none), or the check of all answers. */
export type ReportStep =
  | { readonly id: "item"; readonly kind: "item" }
  | { readonly id: `group:${string}`; readonly kind: "group"; readonly group: string }
  | { readonly id: "check"; readonly kind: "check" };

/** The screens of a report with the answers so far. Groups none of whose questions are shown are left out. */
export function reportSteps(filling: FormFilling, choosesItem: boolean): readonly ReportStep[] {
  const item: ReportStep[] = choosesItem ? [{ id: "item", kind: "item" }] : [];
  if (!filling.form) return item;
  const groups = groupsOf(filling.form)
    .filter((group) => filling.fields(group).length > 0)
    .map((group): ReportStep => ({ id: `group:${group}`, kind: "group", group }));
  return [...item, ...groups, { id: "check", kind: "check" }];
}

/** Groups in the form's order. Questions of no group come first; a group that only a question names comes last. */
function groupsOf(form: FormOnWire): string[] {
  const named = form.fields.map(({ group }) => group ?? "");
  return [...new Set(["", ...(form.groups ?? []).map(({ id }) => id), ...named])];
}

/** What a screen is called, as its heading or, `briefly`, in the list of steps. */
export function stepTitle(
  step: ReportStep,
  form: FormOnWire | undefined,
  say: IntakeFormMessages,
  locale: Locale,
  briefly = false,
): string {
  if (step.kind === "item") return briefly ? say.item : say.itemTitle;
  if (step.kind === "check") return briefly ? say.check : say.checkTitle;
  const title = form?.groups?.find(({ id }) => id === step.group)?.title ?? (form?.groups ? undefined : form?.title);
  return localised(title, locale) || say.details;
}
