import type { CatalogueItem, District, UnitRule } from "../definition/index.js";
import { findUnit, type UnitRuleContext } from "./find-unit.js";

/** Whom an item goes to at a place. Units are named by id, each once. */
export interface ItemRoute {
  item: string;
  /** The unit that must see to it: the owner, else the backstop; missing where the item names neither, or neither can be found. */
  owner?: string;
  /** Set where the owner could not be found and the backstop stands in. */
  ownerIsBackstop?: true;
  /** The unit that decides where duty is unclear. */
  backstop?: string;
  /** Whether the department (functional) or the area (territorial) answers for it. */
  duty?: "functional" | "territorial";
  /** Units that will be asked to assist in the joint stages of the item's workflow, in their order, without the owner. */
  assistants: string[];
  /** Lead and assistants are named at once. */
  sensitive: boolean;
}

/** An item's route, or why there is none: the district has no item of that id. */
export type RoutedItem = ({ ok: true } & ItemRoute) | { ok: false; code: "item-unknown"; item: string };

/** Tells who owns an item at a place, who assists, who decides in doubt, and whose duty it is. Of several versions the newest counts. */
export function routeItem(
  district: Pick<District, "catalogue" | "workflows">,
  itemId: string,
  context: Omit<UnitRuleContext, "item">,
): RoutedItem {
  const item = newest(district.catalogue.filter(({ id }) => id === itemId));
  if (item === undefined) return { ok: false, code: "item-unknown", item: itemId };
  const find = (rule: UnitRule | undefined, of?: CatalogueItem): string | undefined => {
    const found = rule === undefined ? undefined : findUnit(rule, { ...context, item: of });
    return found !== undefined && "unit" in found ? found.unit : undefined;
  };
  const named = find(item.owner);
  const backstop = find(item.backstop);
  const owner = named ?? backstop;
  const joint = newest(district.workflows.filter(({ id }) => id === item.workflow))?.lifecycle.stages.flatMap((stage) => stage.joint ?? []);
  const assistants = new Set((joint ?? []).flatMap(({ assist }) => assist).flatMap((rule) => find(rule, item) ?? []));
  if (owner !== undefined) assistants.delete(owner);
  return {
    ok: true,
    item: item.id,
    ...(owner === undefined ? {} : { owner }),
    ...(named === undefined && owner !== undefined ? { ownerIsBackstop: true as const } : {}),
    ...(backstop === undefined ? {} : { backstop }),
    ...(item.duty === undefined ? {} : { duty: item.duty }),
    assistants: [...assistants],
    sensitive: item.sensitive ?? false,
  };
}

const newest = <Versioned extends { version: number }>(versions: Versioned[]): Versioned | undefined =>
  versions.reduce<Versioned | undefined>((best, one) => (best === undefined || one.version > best.version ? one : best), undefined);
