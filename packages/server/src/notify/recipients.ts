import type { CompiledDistrict, Effect } from "@gridloop/core";

/** Who a message is for, and the post that is the reason. */
export interface Holders {
  /** Members, each once, with the post they hold. */
  members: { member: string; role: string; unit: string }[];
  /** The key under which a post nobody holds has its inbox: `role@unit`, or `*@unit` for whoever has a post there. */
  post: string;
}

/**
 * Who holds the post an effect names on a civil date, substitutes included: in the unit itself and in the offices that act for it, and
 * nobody else. Without a role, all who have a post there that handles cases; where only overseers are there, they.
 */
export function holdersOf(district: CompiledDistrict, { role, unit }: Pick<Effect, "role" | "unit">, date: string): Holders | undefined {
  if (unit === undefined) return undefined;
  const { organisation, definition } = district;
  const seats = organisation.seatsOf(unit);
  const holding = (roles: readonly string[]) =>
    seats.flatMap((seat) =>
      roles.flatMap((each) => organisation.holders(each, seat, date).map(({ member }) => ({ member, role: each, unit: seat }))),
    );
  const found = role === undefined ? handlersFirst(definition.roles, holding) : holding([role]);
  const once = new Map(found.toReversed().map((each) => [each.member, each]));
  return { members: [...once.values()].reverse(), post: `${role ?? "*"}@${unit}` };
}

function handlersFirst<T>(roles: CompiledDistrict["definition"]["roles"], holding: (roles: readonly string[]) => T[]): T[] {
  const ids = (oversees: boolean): string[] => roles.filter((role) => (role.oversees === true) === oversees).map(({ id }) => id);
  const handlers = holding(ids(false));
  return handlers.length > 0 ? handlers : holding(ids(true));
}
