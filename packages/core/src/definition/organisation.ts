import { strictObject, z } from "./zod.js";
import { civilDateSchema } from "./calendar.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";

/** A tier of the organisation, from the widest to the narrowest: city, district, street, community, grid. */
export const levelSchema = strictObject({ id: slugSchema, title: textSchema.optional() }).meta({ id: "level" });

/** A tier of the organisation. */
export type Level = z.infer<typeof levelSchema>;

/** Whether a grid covers homes (base), one institution (dedicated), or one profession across base grids (professional). */
export const gridKinds = ["base", "dedicated", "professional"] as const;

/** What makes a unit of the grid tier a grid. */
export const gridSchema = strictObject({
  kind: z.enum(gridKinds),
  /** Decides the team a base grid must have. */
  setting: z.enum(["urban", "village"]).optional(),
  /** The institution of a dedicated grid: agency, firm, school, hospital … */
  institution: slugSchema.optional(),
  /** The profession of a professional grid: emergency, police, water … */
  profession: slugSchema.optional(),
  /** Base grids a professional grid lies over. */
  covers: z.array(slugSchema).optional(),
  /** Standard police code. */
  policeCode: z.string().min(1).max(40).optional(),
}).meta({ id: "grid" });

/**
 * A node of the organisation tree: an area of a level, or a department of one.
 * Authority over a unit covers all that lies below it.
 */
export const unitSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  level: slugSchema.optional(),
  /** `area` for the units of levels (default where a level is given), else what it is: department, centre, squad, station … */
  kind: slugSchema.optional(),
  parent: slugSchema.optional(),
  /** An office that acts for the whole area it belongs to (governance centre, command centre): its posts have authority over all of it. */
  actsForArea: z.boolean().optional(),
  /** The line of work of a department (职能): the same slug for the same line in every area. */
  function: slugSchema.optional(),
  /** Administrative division or building code. */
  code: z.string().min(1).max(40).optional(),
  /** Longitude and latitude of its middle, WGS 84 degrees. */
  longitude: z.number().min(-180).max(180).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  grid: gridSchema.optional(),
  /** Made up for demonstration, not taken from a source. */
  synthetic: z.boolean().optional(),
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
}).meta({ id: "unit" });

/** A node of the organisation tree. */
export type Unit = z.infer<typeof unitSchema>;

/** What a person may do, and at which levels. Holding it in a department of a level counts as that level. */
export const roleSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  at: z.array(slugSchema).min(1).optional(),
  /** May read cases of the units below theirs without acting on them. */
  oversees: z.boolean().optional(),
}).meta({ id: "role" });

/** What a person may do. */
export type Role = z.infer<typeof roleSchema>;

/** A role held in a unit from a date to a date, both inclusive; a substitute acts for somebody else's post. */
export const assignmentSchema = strictObject({
  role: slugSchema,
  unit: slugSchema,
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
  substituteFor: slugSchema.optional(),
}).meta({ id: "assignment" });

/** A role held in a unit from a date to a date. */
export type Assignment = z.infer<typeof assignmentSchema>;

/** A person who works on cases. The register holds a name for the desk and nothing else about the person. */
export const memberSchema = strictObject({
  id: slugSchema,
  name: z.string().min(1),
  title: textSchema.optional(),
  assignments: z.array(assignmentSchema).default([]),
  synthetic: z.boolean().optional(),
}).meta({ id: "member" });

/** A person who works on cases. */
export type Member = z.infer<typeof memberSchema>;

/**
 * Who a grid's team must have (4+X, 3+X, 2+X, 1+1+N): per role at least `min`, at most `max`.
 * `when` says which grids it is for.
 */
export const teamRuleSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  when: strictObject({ kind: z.enum(gridKinds), setting: z.enum(["urban", "village"]).optional() }),
  posts: z.array(strictObject({ role: slugSchema, min: z.int().min(0), max: z.int().min(0).optional() })).min(1),
  source: z.string().optional(),
}).meta({ id: "teamRule" });

/** Who a grid's team must have. */
export type TeamRule = z.infer<typeof teamRuleSchema>;
