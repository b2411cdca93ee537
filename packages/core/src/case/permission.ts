import type { Permission } from "../definition/index.js";
import type { ActedBy, Actor, Post } from "./actor.js";
import type { CompiledDistrict } from "./compiled-district.js";
import { ownerOf } from "./responsible.js";
import type { CatalogueItem } from "../definition/index.js";
import type { CaseState } from "./state.js";

/** A post that holds on the day, and for whom its holder stands in. */
export interface ValidPost extends Post {
  substituteFor?: string;
}

/**
 * The posts of an actor that hold on a civil date. A member of the district's directory holds what it says they hold on
 * that day and the host vouches for; of somebody the directory does not know, the host's word alone counts.
 */
export function validPosts(district: CompiledDistrict, actor: Actor, date: string): ValidPost[] {
  const posts = actor.posts.filter((post) => district.organisation.unit(post.unit) !== undefined);
  if (actor.id === undefined || !district.organisation.knows(actor.id)) return posts;
  const held = district.organisation.postsOf(actor.id, date);
  return held.filter((own) => posts.some((post) => post.role === own.role && post.unit === own.unit));
}

/** The case a permission is asked about; none while it is being opened. */
export interface PermissionScope {
  district: CompiledDistrict;
  item: CatalogueItem;
  state: CaseState;
  date: string;
}

/**
 * The post that entitles an actor to something, or undefined: what no permission grants is denied.
 * A post covers its unit and all below it (`of` names the unit it must cover).
 */
export function entitled(scope: PermissionScope, permissions: readonly Permission[], actor: Actor): ActedBy | undefined {
  if (actor.kind === "citizen") return permissions.some((each) => "citizen" in each) ? { kind: "citizen" } : undefined;
  if (actor.kind !== "member") return undefined;
  const posts = validPosts(scope.district, actor, scope.date);
  for (const permission of permissions) {
    if ("citizen" in permission) continue;
    const post = posts.find((each) => grants(scope, permission, each));
    if (post !== undefined) return actedBy(actor, post);
  }
  return undefined;
}

/** Who did something, by the post that gave the right. */
export function actedBy(actor: Actor, post: ValidPost): ActedBy {
  return {
    kind: "member",
    ...(actor.id === undefined ? {} : { member: actor.id }),
    role: post.role,
    unit: post.unit,
    ...(post.substituteFor === undefined ? {} : { substituteFor: post.substituteFor }),
  };
}

/** A permission of the holders of a role. */
type RolePermission = Exclude<Permission, { citizen: true }>;

function grants(scope: PermissionScope, permission: RolePermission, post: Post): boolean {
  const { organisation } = scope.district;
  if (permission.role !== post.role) return false;
  if (permission.at !== undefined && organisation.levelOf(post.unit) !== permission.at) return false;
  return referenceUnits(scope, permission.of ?? "responsible").some((unit) => organisation.governs(post.unit, unit));
}

/**
 * The posts permissions mean first of all: those in the very units they refer to, where the role may be held. Posts above are as
 * entitled, and not meant. Only where the directory knows nobody in those units, a permission that names a level means that level's too.
 */
export function postsMeant(scope: PermissionScope, permissions: readonly Permission[]): Post[] {
  const { organisation } = scope.district;
  const postsIn = (seats: (unit: string, permission: RolePermission) => readonly string[]): Post[] =>
    permissions.flatMap((permission) =>
      "citizen" in permission
        ? []
        : referenceUnits(scope, permission.of ?? "responsible")
            .flatMap((unit) => seats(unit, permission))
            .map((unit) => ({ role: permission.role, unit }))
            .filter((post) => mayBeHeld(scope.district, post) && grants(scope, permission, post)),
    );
  const there = postsIn((unit) => organisation.seatsOf(unit));
  const isStaffed = there.some(({ role, unit }) => organisation.holders(role, unit, scope.date).length > 0);
  return isStaffed ? there : [...there, ...postsIn((unit, { at }) => (at === undefined ? [] : organisation.reach([unit])))];
}

/**
 * The posts that are asked to decide something: those that permissions mean; where nobody holds one of these, of each permission the
 * nearest above that somebody holds, such as the leader of the district a grid lies in.
 */
export function postsAsked(scope: PermissionScope, permissions: readonly Permission[]): Post[] {
  const { organisation } = scope.district;
  const isHeld = ({ role, unit }: Post): boolean => organisation.holders(role, unit, scope.date).length > 0;
  const meant = postsMeant(scope, permissions);
  if (meant.some(isHeld)) return meant;
  const above = permissions.flatMap((permission) =>
    "citizen" in permission
      ? []
      : referenceUnits(scope, permission.of ?? "responsible").flatMap((reference) => {
          const posts = organisation.reach([reference]).map((unit) => ({ role: permission.role, unit }));
          return posts.find((post) => isHeld(post) && grants(scope, permission, post)) ?? [];
        }),
  );
  return above.length === 0 ? meant : above;
}

/** Whether a role may be held in a unit of that level at all. */
function mayBeHeld({ definition, organisation }: CompiledDistrict, { role, unit }: Post): boolean {
  const levels = definition.roles.find(({ id }) => id === role)?.at;
  return levels === undefined || levels.includes(organisation.levelOf(unit) ?? "");
}

function referenceUnits({ district, item, state, date }: PermissionScope, of: "responsible" | "place" | "owner" | "ticket"): string[] {
  switch (of) {
    case "responsible":
      return [state.responsible.unit];
    case "place":
      return [state.place.unit];
    case "owner":
      return ownerOf(district, item, state, date) ?? [];
    case "ticket":
      return Object.values(state.tickets)
        .filter((ticket) => ticket.status === "open")
        .map((ticket) => ticket.unit);
  }
}
