import { z } from "zod";
import { civilDate } from "./calendar.js";
import { slug } from "./slug.js";
import { text } from "./text.js";

/** A tier of the organisation, from the widest to the narrowest: city, district, street, community, grid. */
export const level = z.strictObject({ id: slug, title: text.optional() }).meta({ id: "level" });

/** A tier of the organisation. */
export type Level = z.infer<typeof level>;

/** Whether a grid covers homes (base), one institution (dedicated), or one profession across base grids (professional). */
export const gridKinds = ["base", "dedicated", "professional"] as const;

/** What makes a unit of the grid tier a grid. */
export const grid = z
  .strictObject({
    kind: z.enum(gridKinds),
    /** Decides the team a base grid must have. */
    setting: z.enum(["urban", "village"]).optional(),
    /** The institution of a dedicated grid: agency, firm, school, hospital … */
    institution: slug.optional(),
    /** The profession of a professional grid: emergency, police, water … */
    profession: slug.optional(),
    /** Base grids a professional grid lies over. */
    covers: z.array(slug).optional(),
    /** Standard police code. */
    policeCode: z.string().min(1).max(40).optional(),
  })
  .meta({ id: "grid" });

/**
 * A node of the organisation tree: an area of a level, or a department of one.
 * Authority over a unit covers all that lies below it.
 */
export const unit = z
  .strictObject({
    id: slug,
    title: text.optional(),
    level: slug.optional(),
    /** `area` for the units of levels (default where a level is given), else what it is: department, centre, squad, station … */
    kind: slug.optional(),
    parent: slug.optional(),
    /** The line of work of a department (职能): the same slug for the same line in every area. */
    function: slug.optional(),
    /** Administrative division or building code. */
    code: z.string().min(1).max(40).optional(),
    /** Longitude and latitude of its middle, WGS 84 degrees. */
    longitude: z.number().min(-180).max(180).optional(),
    latitude: z.number().min(-90).max(90).optional(),
    grid: grid.optional(),
    /** Made up for demonstration, not taken from a source. */
    synthetic: z.boolean().optional(),
    from: civilDate.optional(),
    to: civilDate.optional(),
  })
  .meta({ id: "unit" });

/** A node of the organisation tree. */
export type Unit = z.infer<typeof unit>;

/** What a person may do, and at which levels. Holding it in a department of a level counts as that level. */
export const role = z
  .strictObject({
    id: slug,
    title: text.optional(),
    at: z.array(slug).min(1).optional(),
    /** May read cases of the units below theirs without acting on them. */
    oversees: z.boolean().optional(),
  })
  .meta({ id: "role" });

/** What a person may do. */
export type Role = z.infer<typeof role>;

/** A role held in a unit from a date to a date, both inclusive; a substitute acts for somebody else's post. */
export const assignment = z
  .strictObject({
    role: slug,
    unit: slug,
    from: civilDate.optional(),
    to: civilDate.optional(),
    substituteFor: slug.optional(),
  })
  .meta({ id: "assignment" });

/** A role held in a unit from a date to a date. */
export type Assignment = z.infer<typeof assignment>;

/** A person who works on cases. The register holds a name for the desk and nothing else about the person. */
export const member = z
  .strictObject({ id: slug, name: z.string().min(1), title: text.optional(), assignments: z.array(assignment).default([]), synthetic: z.boolean().optional() })
  .meta({ id: "member" });

/** A person who works on cases. */
export type Member = z.infer<typeof member>;

/**
 * Who a grid's team must have (4+X, 3+X, 2+X, 1+1+N): per role at least `min`, at most `max`.
 * `when` says which grids it is for.
 */
export const teamRule = z
  .strictObject({
    id: slug,
    title: text.optional(),
    when: z.strictObject({ kind: z.enum(gridKinds), setting: z.enum(["urban", "village"]).optional() }),
    posts: z.array(z.strictObject({ role: slug, min: z.int().min(0), max: z.int().min(0).optional() })).min(1),
    source: z.string().optional(),
  })
  .meta({ id: "teamRule" });

/** Who a grid's team must have. */
export type TeamRule = z.infer<typeof teamRule>;
