import type { Addressee, ApprovalStep, Limit, Permission, ProblemPath, UnitRule } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import { fewOf, under } from "./report.js";
import type { Report } from "./report.js";
import type { WorkflowIndex } from "./workflow-index.js";

/** The kinds of thing a definition refers to by id; a reference that leads nowhere has the code `unknown-<thing>`. */
export type Thing =
  | "unit"
  | "level"
  | "role"
  | "member"
  | "function"
  | "unit-kind"
  | "channel"
  | "class"
  | "item"
  | "season"
  | "workflow"
  | "stage"
  | "step"
  | "form"
  | "field"
  | "group"
  | "action"
  | "deadline";

/** A set of ids, or a map by id. */
export interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** References of one district: each method notes a problem where an id names nothing. */
export interface References {
  /** Whether the id is there. */
  to(thing: Thing, id: string | undefined, known: Ids, path: ProblemPath): boolean;
  unit(id: string | undefined, path: ProblemPath): boolean;
  level(id: string | undefined, path: ProblemPath): boolean;
  role(id: string | undefined, path: ProblemPath): boolean;
  form(id: string | undefined, workflow: WorkflowIndex, path: ProblemPath): boolean;
  /** A rule that finds a unit; fields and stages are those of the workflow. */
  unitRule(rule: UnitRule | undefined, workflow: WorkflowIndex | undefined, path: ProblemPath): void;
  permissions(permissions: readonly Permission[] | undefined, path: ProblemPath): void;
  /** The steps of an approval: who may give each, and the form it is given in. */
  approval(steps: readonly ApprovalStep[] | undefined, workflow: WorkflowIndex, path: ProblemPath): void;
  /** A field of a form in which a unit is chosen; a form that does not exist is no fault of the field. */
  unitFieldOf(form: string, field: string, workflow: WorkflowIndex, path: ProblemPath): void;
  addressee(addressee: Addressee, workflow: WorkflowIndex, path: ProblemPath): void;
  addressees(addressees: readonly Addressee[] | undefined, workflow: WorkflowIndex, path: ProblemPath): void;
  /** The seasons a limit names. */
  limit(limit: Limit | undefined, path: ProblemPath): void;
}

/** Makes the references of a district. */
export function createReferences(index: DistrictIndex, report: Report): References {
  const to: References["to"] = (thing, id, known, path) => {
    if (id === undefined || known.has(id)) return true;
    report.add({ code: `unknown-${thing}`, path, details: { id, nearest: report.suggest(id, known.keys()), known: fewOf(known.keys()) } });
    return false;
  };
  const references: References = {
    to,
    unit: (id, path) => to("unit", id, index.units, path),
    level: (id, path) => to("level", id, index.levels, path),
    role: (id, path) => to("role", id, index.roles, path),
    form: (id, workflow, path) => to("form", id, workflow.forms, path),
    unitRule: (rule, workflow, path) => checkUnitRule(rule, workflow, path),
    permissions: (permissions, path) => permissions?.forEach((permission, position) => checkPermission(permission, under(path, position))),
    approval: (steps, workflow, path) =>
      steps?.forEach((step, position) => {
        references.permissions(step.by, under(path, position, "by"));
        references.form(step.form, workflow, under(path, position, "form"));
      }),
    unitFieldOf: (form, field, workflow, path) => checkFieldOf(form, field, workflow, path),
    addressee: (addressee, workflow, path) => {
      references.role(addressee.role, under(path, "role"));
      checkUnitRule(addressee, workflow, path);
    },
    addressees: (addressees, workflow, path) =>
      addressees?.forEach((addressee, position) => references.addressee(addressee, workflow, under(path, position))),
    limit: (limit, path) => {
      limit?.variants?.forEach((variant, position) =>
        to("season", variant.season, index.seasons, under(path, "variants", position, "season")),
      );
      to("season", limit?.startsInSeason, index.seasons, under(path, "startsInSeason"));
    },
  };

  function checkUnitRule(rule: UnitRule | undefined, workflow: WorkflowIndex | undefined, path: ProblemPath): void {
    if (rule === undefined) return;
    references.unit(rule.unit, under(path, "unit"));
    references.level(rule.at, under(path, "at"));
    to("function", rule.function, index.functions, under(path, "function"));
    if (workflow === undefined) return;
    to("stage", rule.stage, workflow.stages, under(path, "stage"));
    checkUnitField(rule.field, workflow, under(path, "field"));
  }

  function checkUnitField(id: string | undefined, workflow: WorkflowIndex, path: ProblemPath): void {
    if (id === undefined || !to("field", id, workflow.fields, path)) return;
    const fields = workflow.fields.get(id) ?? [];
    if (fields.some(({ field }) => field.type === "unit")) return;
    report.add({ code: "field-not-a-unit", path, details: { id, type: fields[0]?.field.type } });
  }

  function checkFieldOf(form: string, id: string, workflow: WorkflowIndex, path: ProblemPath): void {
    const fields = workflow.forms.get(form)?.fields;
    if (fields === undefined || !to("field", id, new Set(fields.map((field) => field.id)), path)) return;
    const type = fields.find((field) => field.id === id)?.type;
    if (type !== "unit") report.add({ code: "field-not-a-unit", path, details: { id, type } });
  }

  function checkPermission(permission: Permission, path: ProblemPath): void {
    if (!("role" in permission)) return;
    const known = references.role(permission.role, under(path, "role"));
    if (!references.level(permission.at, under(path, "at")) || !known || permission.at === undefined) return;
    const levels = index.roles.get(permission.role)?.at;
    if (levels === undefined || levels.includes(permission.at)) return;
    const details = { role: permission.role, level: permission.at, levels };
    report.add({ code: "role-not-at-level", path: under(path, "at"), severity: "warning", details });
  }

  return references;
}
