import type { CatalogueItem, UnitRule } from "../definition/index.js";
import { inForce } from "./in-force.js";
import type { Organisation } from "./organisation.js";

/** What finding a unit needs to know. Units are named by id. */
export interface UnitRuleContext {
  organisation: Organisation;
  /** The unit the matter lies in. */
  place: string;
  /** The catalogue item, for `owner`: its owner, and its backstop where the owner cannot be found. */
  item?: Pick<CatalogueItem, "owner" | "backstop"> | undefined;
  /** Values of forms, for `field`: a unit, the first of several, or an address with a unit. */
  values?: Readonly<Record<string, unknown>>;
  /** The unit responsible last in each stage, for `stage`. */
  responsibleIn?: Readonly<Record<string, string>>;
  /** The civil date on which units must exist. */
  date?: string;
}

/** Which part of a rule found nothing. */
export type UnitRulePart = "unit" | "owner" | "field" | "stage" | "place" | "at" | "function";

/** The unit a rule means, or which part of it found none. */
export type FoundUnit = { unit: string } | { code: "unit-not-found"; rule: string; part: UnitRulePart };

/**
 * Finds the unit a rule means: its starting point (`unit`, `owner`, `field`, `stage`, else the place), then up to the level
 * of `at` (the nearest above where that level is missing), then the department of `function` there or in the nearest area above.
 * An owner that cannot be found is its item's backstop. Gives `unit-not-found` with the part that found nothing.
 */
export function findUnit(rule: UnitRule, context: UnitRuleContext): FoundUnit {
  const { organisation, date } = context;
  const missing = (part: UnitRulePart): FoundUnit => ({ code: "unit-not-found", rule: describeRule(rule), part });
  const start = startOf(rule, context);
  if (start.unit === undefined || !organisation.exists(start.unit, date)) return missing(start.part);
  const raised = rule.at === undefined ? start.unit : organisation.climb(start.unit, rule.at, date);
  if (raised === undefined) return missing("at");
  if (rule.function === undefined) return { unit: raised };
  const department = departmentAtOrAbove(organisation, raised, rule.function, date);
  return department === undefined ? missing("function") : { unit: department };
}

interface Start {
  unit: string | undefined;
  part: UnitRulePart;
}

function startOf(rule: UnitRule, context: UnitRuleContext): Start {
  if (rule.unit !== undefined) return { unit: rule.unit, part: "unit" };
  if (rule.owner === true) return { unit: ownerOf(context), part: "owner" };
  if (rule.field !== undefined) return { unit: chosenUnit(own(context.values, rule.field)), part: "field" };
  if (rule.stage !== undefined) return { unit: own(context.responsibleIn, rule.stage), part: "stage" };
  return { unit: context.place, part: "place" };
}

const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/** Who owns the item here; inside the item's own rules "the owner" means nobody, so that they cannot chase their own tail. */
function ownerOf({ item, ...context }: UnitRuleContext): string | undefined {
  for (const rule of [item?.owner, item?.backstop]) {
    const found = rule === undefined ? undefined : findUnit(rule, context);
    if (found !== undefined && "unit" in found) return found.unit;
  }
  return undefined;
}

function chosenUnit(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return chosenUnit(value[0]);
  if (typeof value === "object" && value !== null && "unit" in value) return chosenUnit(value.unit);
  return undefined;
}

function departmentAtOrAbove(organisation: Organisation, from: string, functionId: string, date: string | undefined): string | undefined {
  for (const id of organisation.ancestors(from)) {
    const unit = organisation.unit(id);
    if (unit?.function === functionId && inForce(unit, date)) return id;
    const department = organisation.departmentOf(id, functionId, date);
    if (department !== undefined) return department;
  }
  return undefined;
}

/** A rule as a short stable text, for messages and logs: `owner at street function urban-management`. */
export function describeRule(rule: UnitRule): string {
  const start = rule.unit ?? (rule.owner === true ? "owner" : undefined) ?? prefixed("field", rule.field) ?? prefixed("stage", rule.stage);
  return [start ?? "place", prefixed("at", rule.at), prefixed("function", rule.function)].filter((part) => part !== undefined).join(" ");
}

const prefixed = (word: string, id: string | undefined): string | undefined => (id === undefined ? undefined : `${word} ${id}`);
