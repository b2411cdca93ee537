import type { Assignment, Member } from "../definition/index.js";
import { inForce } from "./in-force.js";
import type { HeldPost, Holder } from "./post.js";

/** Who holds which post on which day. */
export interface Directory {
  /** Whether somebody is a member of the district. */
  knows(member: string): boolean;
  member(id: string): Member | undefined;
  /** The posts a member holds on a civil date, substitutions included. */
  postsOf(member: string, date: string): HeldPost[];
  /** Who holds a role in this very unit on a civil date, substitutes included. */
  holders(role: string, unit: string, date: string): Holder[];
}

const postKey = (role: string, unit: string): string => `${role}@${unit}`;

const standingFor = ({ substituteFor }: Assignment): { substituteFor?: string } => (substituteFor === undefined ? {} : { substituteFor });

/** Indexes the members of a district by id and by post, in linear time. */
export function createDirectory(members: readonly Member[]): Directory {
  const byId = new Map(members.map((member) => [member.id, member]));
  const byPost = new Map<string, { member: string; assignment: Assignment }[]>();
  for (const { id, assignments } of members) {
    for (const assignment of assignments) {
      const key = postKey(assignment.role, assignment.unit);
      const entry = { member: id, assignment };
      const others = byPost.get(key);
      if (others === undefined) byPost.set(key, [entry]);
      else others.push(entry);
    }
  }
  return {
    knows: (member) => byId.has(member),
    member: (id) => byId.get(id),
    postsOf: (member, date) =>
      (byId.get(member)?.assignments ?? [])
        .filter((assignment) => inForce(assignment, date))
        .map((assignment) => ({ role: assignment.role, unit: assignment.unit, ...standingFor(assignment) })),
    holders: (role, unit, date) =>
      (byPost.get(postKey(role, unit)) ?? [])
        .filter(({ assignment }) => inForce(assignment, date))
        .map(({ member, assignment }) => ({ member, ...standingFor(assignment) })),
  };
}
