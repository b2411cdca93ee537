import type { CompiledDistrict, Instant } from "@gridloop/core";
import type { CaseHost } from "../host/case-host.js";
import type { Delivery } from "../host/delivery-store.js";

/**
 * The address whoever reported left for a way, read at the moment it is needed and written down as read; undefined once it was erased.
 * It goes to the adapter and nowhere else.
 */
export async function reporterAddress(
  host: Pick<CaseHost, "personal" | "recordRead" | "load">,
  district: CompiledDistrict,
  { case: id, way }: Delivery,
  at: Instant,
): Promise<string | undefined> {
  const field = district.definition.notifications?.reporter?.find(({ via }) => via === way)?.field;
  if (field === undefined) return undefined;
  const values = (await host.personal(district.definition.id, id)).filter((each) => each.field === field);
  // Keys begin with the number of the event a value came with.
  const newest = values.toSorted((one, other) => Number.parseInt(other.key, 10) - Number.parseInt(one.key, 10))[0];
  if (newest === undefined) {
    const open = (await host.load(district.definition.id, id))?.values[field];
    return typeof open === "string" ? open : undefined;
  }
  await host.recordRead({
    district: district.definition.id,
    case: id,
    member: "system",
    post: { role: way, unit: "" },
    fields: [field],
    at,
  });
  return typeof newest.value === "string" ? newest.value : undefined;
}
