import {
  personalSightOf,
  validPosts,
  type Actor,
  type CaseState,
  type CompiledDistrict,
  type FieldValue,
  type Instant,
  type PersonalValue,
} from "@gridloop/core";
import { civilDateOf } from "../identify.js";
import type { RouteParts } from "./parts.js";

/**
 * The personal values of a case its reader may see, newest of each field. Whoever gets sensitive ones is written
 * down before they are handed out: a read that cannot be recorded does not happen.
 *
 * @param only Which of them are asked for; default all.
 */
export async function readPersonal(
  { host }: RouteParts,
  district: CompiledDistrict,
  state: CaseState,
  actor: Actor,
  at: Instant,
  only: (value: FieldValue) => boolean = () => true,
): Promise<PersonalValue[]> {
  const sightOfField = personalSightOf(district, state, actor, at);
  if (!Object.keys(state.commitments).some((field) => sightOfField(field) === "readable")) return [];
  const newest = new Map<string, PersonalValue>();
  for (const value of await host.personal(state.district, state.id)) {
    const known = newest.get(value.field);
    if (!known || sequenceOf(known) <= sequenceOf(value)) newest.set(value.field, value);
  }
  const values = [...newest.values()].filter((each) => sightOfField(each.field) === "readable" && only(each.value));
  const sensitive = values.filter((each) => each.mark === "sensitive").map((each) => each.field);
  if (sensitive.length > 0) {
    const [post] = validPosts(district, actor, civilDateOf(district, at)).filter((each) =>
      state.involved.some((unit) => district.organisation.governs(each.unit, unit)),
    );
    await host.recordRead({
      district: state.district,
      case: state.id,
      member: actor.id ?? "",
      post: { role: post?.role ?? "", unit: post?.unit ?? "" },
      fields: sensitive,
      at,
    });
  }
  return values;
}

/** The event a value came with: keys begin with its number. */
const sequenceOf = ({ key }: PersonalValue): number => Number(key.split("/")[0]) || 0;
