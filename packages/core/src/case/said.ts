import { tellableTypes, type FieldDefinition, type FormDefinition, type Text } from "../definition/index.js";
import type { CompiledDistrict, CompiledWorkflow } from "./compiled-district.js";
import type { CaseEvent } from "./event.js";
import { listSeparators, writtenDate } from "./locales/said.js";
import { approvalSteps } from "./requests.js";
import type { CaseState } from "./state.js";
import type { FieldValue, FieldValues } from "./values.js";

/** Something somebody wrote for whoever reported. */
export interface Said {
  /** The field it was given in. */
  field: string;
  label: Text;
  /** As it was written; or, where it was chosen, its title. */
  text: string | Text;
}

/**
 * What an event told whoever reported: the values of fields with `toReporter`, in the order the form asks them. Read from
 * the event's plain values alone, so that nothing personal can be among them: of that an event has no more than commitments.
 */
export function saidIn(district: CompiledDistrict, workflow: CompiledWorkflow, state: CaseState, event: CaseEvent): Said[] {
  if (event.type === "duplicate-settled") return event.said;
  // What a citizen gave are their own words.
  const values = event.by.kind === "citizen" ? undefined : valuesOf(state, event);
  if (values === undefined) return [];
  const told = formOf(workflow, state, event)?.fields.filter(isTold) ?? [];
  return told.flatMap((field): Said[] => {
    const text = inWords(district, field, values[field.id]);
    return text === undefined ? [] : [{ field: field.id, label: field.label ?? { en: field.id }, text }];
  });
}

/** What was given with an event; with what took effect by approval, what was given when it was asked for. */
function valuesOf(state: CaseState, event: CaseEvent): FieldValues | undefined {
  if ("values" in event && event.values !== undefined) return event.values;
  const takesEffect = !event.type.startsWith("request-") && "request" in event && event.request !== undefined;
  return takesEffect ? state.requests?.[event.request as string]?.values : undefined;
}

const isTold = ({ toReporter, personal, type }: FieldDefinition): boolean =>
  toReporter === true && (personal ?? "none") === "none" && tellableTypes.includes(type);

/** The form an event's values were given in; nothing for forms whoever reported fills in. */
function formOf(workflow: CompiledWorkflow, state: CaseState, event: CaseEvent): FormDefinition | undefined {
  const id = formIdOf(workflow, state, event);
  return id === undefined ? undefined : workflow.forms.get(id);
}

function formIdOf(workflow: CompiledWorkflow, state: CaseState, event: CaseEvent): string | undefined {
  const { stages, chains, definition } = workflow;
  const { operations } = definition;
  switch (event.type) {
    case "acted":
      return stages.get(event.from)?.actions.get(event.action)?.form;
    case "ticket-answered":
      return stages.get(state.tickets[event.ticket]?.stage ?? "")?.joint?.definition.form;
    case "rung-fired":
      return operations?.supervise?.form;
    case "rung-answered":
      return chains.get(event.chain)?.definition.rungs.find(({ id }) => id === event.rung)?.reply?.form;
    case "held":
      return operations?.hold?.form;
    case "noted":
      return operations?.note?.form;
    case "deadline-moved":
      return event.why === "extended" ? operations?.extend?.form : event.why === "set-by-hand" ? operations?.setDue?.form : undefined;
    case "reopened":
      return event.why === "operation" ? operations?.reopen?.form : undefined;
    case "late-exempted":
      return operations?.appeal?.form;
    case "request-made":
      return operations?.[event.order.operation === "rung" ? "supervise" : event.order.operation]?.form;
    case "request-approved":
    case "request-refused": {
      const order = state.requests?.[event.request]?.order;
      return order === undefined ? undefined : approvalSteps(workflow, order)[event.approval - 1]?.form;
    }
    case "asked":
      return operations?.ask?.form;
    case "ruled":
      return operations?.ruling?.form;
    case "assistants-named":
    case "ticket-withdrawn":
      return operations?.assist?.form;
    case "merged":
      return operations?.merge?.form;
    case "split":
      return operations?.split?.form;
    default:
      return undefined;
  }
}

/** A value in words; nothing where there is none, or where words cannot say it, as of a photo. */
export function inWords(district: CompiledDistrict, field: FieldDefinition, value: FieldValue | undefined): string | Text | undefined {
  if (!tellableTypes.includes(field.type)) return undefined;
  const given = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string" || typeof each === "number").map(String);
  if (given.every((each) => each.trim() === "")) return undefined;
  switch (field.type) {
    case "select":
    case "radio":
    case "checkboxes":
      return listed(given.map((id) => field.options?.find((option) => option.id === id)?.title ?? { en: id }));
    case "unit":
      return listed(given.map((id) => district.organisation.unit(id)?.title ?? { en: id }));
    case "date":
    case "datetime":
      return writtenDate(given.join());
    default:
      return given.join();
  }
}

/** Titles as one text: in each language all of them, those that lack it in the other. */
function listed(titles: readonly Text[]): Text {
  const inLanguage = (own: "zh-CN" | "en", other: "zh-CN" | "en"): string =>
    titles.map((title) => title[own] ?? title[other] ?? "").join(listSeparators[own]);
  return { "zh-CN": inLanguage("zh-CN", "en"), en: inLanguage("en", "zh-CN") };
}
