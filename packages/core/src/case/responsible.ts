import type { Addressee, CatalogueItem, Stage, UnitRule } from "../definition/index.js";
import { findUnit } from "../routing/index.js";
import type { CompiledDistrict } from "./compiled-district.js";
import type { Pressure } from "./event.js";
import type { CaseState, Place, Responsible } from "./state.js";
import type { FieldValues } from "./values.js";

/** What finding a unit needs to know of a case that is open or about to be. */
export interface Whereabouts {
  place: Place;
  values: FieldValues;
  responsibleIn: Record<string, Responsible>;
  responsible?: Responsible;
}

/** Finds the unit a rule means for a case; undefined where there is none. */
export function unitBy(
  district: CompiledDistrict,
  item: CatalogueItem,
  rule: UnitRule,
  where: Whereabouts,
  date: string,
): string | undefined {
  const found = findUnit(rule, {
    organisation: district.organisation,
    place: where.place.unit,
    item,
    values: where.values,
    responsibleIn: Object.fromEntries(Object.entries(where.responsibleIn).map(([stage, { unit }]) => [stage, unit])),
    date,
  });
  return "unit" in found ? found.unit : undefined;
}

/** The unit that owns a case's item where the case is, as a list for permission checks. */
export function ownerOf(district: CompiledDistrict, item: CatalogueItem, state: CaseState, date: string): string[] | undefined {
  const unit = unitBy(district, item, { owner: true }, state, date);
  return unit === undefined ? undefined : [unit];
}

/**
 * Who is responsible on arrival in a stage: the unit its rule finds; where the rule names a choice in a form and none was
 * made, the item's owner; else whoever is responsible now, else the place. A stage without a rule changes nobody.
 */
export function responsibleFor(
  district: CompiledDistrict,
  item: CatalogueItem,
  stage: Stage,
  where: Whereabouts,
  date: string,
): Responsible {
  const { role, ...rule } = stage.responsible ?? {};
  const find = (candidate: UnitRule): string | undefined => unitBy(district, item, candidate, where, date);
  const isRuled = Object.keys(rule).length > 0 || where.responsible === undefined;
  const ruled = isRuled ? find(rule) : undefined;
  const owner = ruled === undefined && rule.field !== undefined ? find({ owner: true }) : undefined;
  const unit = ruled ?? owner ?? where.responsible?.unit ?? where.place.unit;
  return role === undefined ? { unit } : { unit, role };
}

/**
 * Whom a rung presses or tells: holders of the role in the unit its rule finds — without a rule, the unit that is
 * pressed — or in the nearest unit above that has one, an area's own holders before those of the office that acts for it.
 * Where that is not what the rule says, the order says so (`Pressure`).
 */
export function addressed(
  district: CompiledDistrict,
  item: CatalogueItem,
  { role, ...rule }: Addressee,
  state: CaseState,
  base: string,
  date: string,
): Pressure {
  const { organisation } = district;
  const isRuled = Object.keys(rule).length > 0;
  const found = isRuled ? unitBy(district, item, rule, state, date) : base;
  const unit = found ?? base;
  const unfound = found === undefined ? { unfound: true as const } : {};
  const staffed = organisation.reach([unit]).find((each) => organisation.holders(role, each, date).length > 0);
  // A district whose directory is kept elsewhere knows of nobody, which does not make its posts vacant.
  if (staffed === undefined)
    return { role, unit, ...unfound, ...(district.definition.members.length === 0 ? {} : { vacant: true as const }) };
  const isThere = !isRuled || found === undefined || organisation.seatsOf(unit).includes(staffed);
  return { role, unit: staffed, ...unfound, ...(isThere ? {} : { instead: unit }) };
}
