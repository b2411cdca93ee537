import { toRfc3339, type CompiledDistrict, type Instant, type Text } from "@gridloop/core";

/** Writes what a view needs of one district: instants in its zone, names of its units and roles. */
export interface Wire {
  instant(at: Instant): string;
  instantOrNull(at: Instant | undefined): string | null;
  unit(id: string): { id: string; title: Text };
  role(id: string): { id: string; title: Text };
}

/** A thing without a title shows its id, in either language. */
export const titleOr = (title: Text | undefined, id: string): Text => title ?? { "zh-CN": id, en: id };

/** The words of one district. */
export function wireOf(district: CompiledDistrict): Wire {
  const { timeZone, roles } = district.definition;
  const instant = (at: Instant): string => toRfc3339(at, timeZone);
  return {
    instant,
    instantOrNull: (at) => (at === undefined ? null : instant(at)),
    unit: (id) => ({ id, title: titleOr(district.organisation.unit(id)?.title, id) }),
    role: (id) => ({ id, title: titleOr(roles.find((role) => role.id === id)?.title, id) }),
  };
}
