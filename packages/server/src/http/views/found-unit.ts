import type { CompiledDistrict } from "@gridloop/core";
import type { FoundUnitView } from "@gridloop/core/api";
import { pathTo } from "./case-view.js";
import { wireOf } from "./wire.js";

/** An area with the names of those it lies in, so that two of one name are told apart. */
export function foundUnit(district: CompiledDistrict, id: string): FoundUnitView {
  const wire = wireOf(district);
  const level = district.organisation.unit(id)?.level;
  return {
    ...wire.unit(id),
    ...(level === undefined ? {} : { level }),
    path: pathTo(district, id, wire),
  };
}
