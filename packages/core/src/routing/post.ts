/** A post a member holds on a day: a role in a unit, perhaps as somebody's substitute. */
export interface HeldPost {
  role: string;
  unit: string;
  /** The member they stand in for. */
  substituteFor?: string;
}

/** A holder of a post on a day. */
export interface Holder {
  member: string;
  /** The member they stand in for. */
  substituteFor?: string;
}
