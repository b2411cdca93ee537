import type { CatalogueItem, ConditionFacts } from "../definition/index.js";
import type { Post } from "./actor.js";
import type { CompiledDistrict } from "./compiled-district.js";
import type { CaseState } from "./state.js";
import type { FieldValues } from "./values.js";

/** Whether any deadline of the case ever passed or was met too late, for conditions: lists ask whether it is late now. */
function wasEverLate(state: CaseState): boolean {
  return Object.values(state.deadlines).some((deadline) => deadline.late);
}

/**
 * What conditions may read of a case, its item and who acts.
 *
 * @param given Values just given with a form; they stand before those given earlier.
 */
export function factsOf(
  district: CompiledDistrict,
  state: CaseState,
  item: CatalogueItem,
  post?: Post,
  given: FieldValues = {},
): ConditionFacts {
  return {
    field: (id) => given[id] ?? state.values[id],
    case: present({
      urgent: state.urgent,
      channel: state.channel,
      class: item.class,
      item: item.id,
      stage: state.stage,
      step: state.step,
      returns: state.returns,
      handovers: state.handovers ?? 0,
      reopenings: state.reopenings,
      late: wasEverLate(state),
      anonymous: state.anonymous,
      outcome: state.outcome,
      reporter: state.reporter.kind,
    }),
    ...openingFacts(district, item, post),
  };
}

/** What conditions may read before there is a case. */
export function openingFacts(district: CompiledDistrict, item: CatalogueItem, post?: Post): Pick<ConditionFacts, "item" | "actor"> {
  return {
    item: present({ id: item.id, class: item.class, sensitive: item.sensitive === true, duty: item.duty }),
    actor: post === undefined ? {} : present({ role: post.role, unit: post.unit, level: district.organisation.levelOf(post.unit) }),
  };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the facts that are not known: a missing value has its own meaning in conditions. */
function present<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Present<T>;
}
