/** A post somebody holds: a role in a unit. */
export interface Post {
  role: string;
  unit: string;
}

/** Who acts, as the host authenticated them; a citizen has neither id nor posts. */
export interface Actor {
  kind: "member" | "citizen" | "system";
  /** The member's id. */
  id?: string;
  /** The posts the host vouches for; the organisation's dated assignments decide which of them hold at the time. */
  posts: Post[];
}

/** Who did something, as an event records it: the post that gave the right, and for whom they stood in. */
export interface ActedBy {
  kind: Actor["kind"];
  member?: string;
  role?: string;
  unit?: string;
  substituteFor?: string;
}
