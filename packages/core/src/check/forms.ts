import { tellableTypes } from "../definition/index.js";
import type { FieldDefinition, FormDefinition, ProblemPath } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import type { References } from "./references.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import type { WorkflowIndex } from "./workflow-index.js";

const choices: readonly string[] = ["select", "radio", "checkboxes"];

/** Kinds of field whose value is about a person more often than not. */
const usuallyPersonal: readonly string[] = ["phone", "id-number", "photo", "address"];

/** The forms of a workflow: choices have answers, bounds do not cross, patterns can be read, personal fields say so. */
export function checkForms(workflow: WorkflowIndex, index: DistrictIndex, references: References, report: Report): void {
  workflow.workflow.forms.forEach((form, position) => {
    const path = under(workflow.path, "forms", position);
    if (!workflow.askedForms.has(form.id)) report.add({ code: "form-not-asked", path, severity: "warning", details: { form: form.id } });
    form.fields.forEach((field, place) => {
      const at = under(path, "fields", place);
      checkField(field, form, at, report);
      checkToReporter(field, form, workflow, at, report);
      checkFieldReferences(field, form, index, references, at);
      checkSameField(field, form, workflow, at, report);
    });
  });
}

function checkField(field: FieldDefinition, form: FormDefinition, path: ProblemPath, report: Report): void {
  const details = { field: field.id, form: form.id, type: field.type };
  if (choices.includes(field.type) && (field.options?.length ?? 0) === 0) report.add({ code: "options-missing", path, details });
  if (!choices.includes(field.type) && field.options !== undefined) {
    report.add({ code: "options-unused", path: under(path, "options"), severity: "warning", details });
  }
  if (usuallyPersonal.includes(field.type) && field.personal === undefined) {
    report.add({ code: "personal-mark-missing", path, severity: "warning", details });
  }
  checkBounds(field, path, report);
  if (field.pattern === undefined) return;
  try {
    new RegExp(field.pattern, "u");
  } catch {
    report.add({ code: "pattern-unreadable", path: under(path, "pattern"), details: { ...details, pattern: field.pattern } });
  }
}

/** What is told to whoever reported is in words, about nobody, and not what they wrote themselves. */
function checkToReporter(field: FieldDefinition, form: FormDefinition, workflow: WorkflowIndex, path: ProblemPath, report: Report): void {
  if (field.toReporter !== true) return;
  const details = { field: field.id, form: form.id, type: field.type };
  const at = under(path, "toReporter");
  if ((field.personal ?? "none") !== "none") report.add({ code: "to-reporter-personal", path: at, details });
  else if (!tellableTypes.includes(field.type)) {
    report.add({ code: "to-reporter-not-words", path: at, details: { ...details, fitting: tellableTypes } });
  } else if (workflow.reportersForms.has(form.id)) report.add({ code: "to-reporter-own-words", path: at, details });
}

function checkBounds(field: FieldDefinition, path: ProblemPath, report: Report): void {
  const bounds: [string, string | number | undefined, string | number | undefined][] = [
    ["max", field.min, field.max],
    ["maxLength", field.minLength, field.maxLength],
  ];
  for (const [key, smallest, largest] of bounds) {
    if (smallest === undefined || largest === undefined || typeof smallest !== typeof largest || smallest <= largest) continue;
    report.add({ code: "bounds-crossed", path: under(path, key), details: { smallest, largest } });
  }
}

function checkFieldReferences(
  field: FieldDefinition,
  form: FormDefinition,
  index: DistrictIndex,
  references: References,
  path: ProblemPath,
): void {
  references.to("group", field.group, new Set(form.groups?.map(({ id }) => id)), under(path, "group"));
  field.units?.level?.forEach((level, place) => references.level(level, under(path, "units", "level", place)));
  field.units?.kind?.forEach((kind, place) => references.to("unit-kind", kind, index.unitKinds, under(path, "units", "kind", place)));
  field.units?.function?.forEach((line, place) =>
    references.to("function", line, index.functions, under(path, "units", "function", place)),
  );
  field.members?.role?.forEach((role, place) => references.role(role, under(path, "members", "role", place)));
}

/** Values are kept by field id: the same id in two forms is one value, and must be one kind of value. */
function checkSameField(field: FieldDefinition, form: FormDefinition, workflow: WorkflowIndex, path: ProblemPath, report: Report): void {
  const [first] = workflow.fields.get(field.id) ?? [];
  if (first === undefined || first.form === form.id) return;
  const differs =
    first.field.type !== field.type ? "type" : (first.field.personal ?? "none") !== (field.personal ?? "none") ? "personal" : undefined;
  if (differs === undefined) return;
  report.add({
    code: "field-differs",
    path: under(path, differs),
    details: { field: field.id, form: form.id, first: first.form, differs },
  });
}
