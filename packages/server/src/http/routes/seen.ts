import { sightOf, type Actor, type CaseState, type CompiledDistrict, type Instant } from "@gridloop/core";
import { Refused } from "../refused.js";
import type { RouteParts } from "./parts.js";

/** A case its reader may see. Refuses `case-not-found` whether there is none or it is not theirs to see. */
export async function seen(
  { host }: Pick<RouteParts, "host">,
  district: CompiledDistrict,
  actor: Actor,
  at: Instant,
  id: string,
): Promise<CaseState> {
  const state = await host.load(district.definition.id, id);
  if (!state || sightOf(district, state, actor, at) === "none") throw new Refused({ rejection: { ok: false, code: "case-not-found" } });
  return state;
}
