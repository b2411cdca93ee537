import type { FieldDefinition, Unit } from "../definition/index.js";
import type { ResolvedOption } from "../form/index.js";
import type { Post } from "./actor.js";
import type { CompiledDistrict } from "./compiled-district.js";

/**
 * The answers a field offers to whoever fills it in: those it lists, or the units and members its rule finds inside
 * the authority of the posts given (everywhere for `anywhere`, and for citizens, who have none).
 */
export function optionsOf(
  district: CompiledDistrict,
  field: FieldDefinition,
  posts: readonly Post[],
  date: string,
): ResolvedOption[] | undefined {
  if (field.type === "unit") return unitOptions(district, field, posts);
  if (field.type === "member") return memberOptions(district, field, posts, date);
  return field.options;
}

function unitOptions(district: CompiledDistrict, field: FieldDefinition, posts: readonly Post[]): ResolvedOption[] {
  const { level, kind, function: work, anywhere } = field.units ?? {};
  const { organisation } = district;
  const everywhere = anywhere === true || posts.length === 0;
  const kindOf = (unit: Unit): string => unit.kind ?? "area";
  return organisation.units
    .filter((unit) => kind === undefined || kind.includes(kindOf(unit)))
    .filter((unit) => work === undefined || (unit.function !== undefined && work.includes(unit.function)))
    .filter((unit) => level === undefined || level.includes(organisation.levelOf(unit.id) ?? ""))
    .filter((unit) => everywhere || posts.some((post) => organisation.governs(post.unit, unit.id)))
    .map(({ id, title }) => ({ id, title }));
}

function memberOptions(district: CompiledDistrict, field: FieldDefinition, posts: readonly Post[], date: string): ResolvedOption[] {
  const { organisation } = district;
  const roles = field.members?.role;
  const inReach = (unit: string): boolean => posts.length === 0 || posts.some((post) => organisation.governs(post.unit, unit));
  return district.definition.members
    .filter(({ id }) =>
      organisation.postsOf(id, date).some((post) => (roles === undefined || roles.includes(post.role)) && inReach(post.unit)),
    )
    .map(({ id, name, title }) => ({ id, title: title ?? { "zh-CN": name, en: name } }));
}
