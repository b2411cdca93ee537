import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";

/** How to look for an area: by words of its name and of the areas it lies in, or by a position. */
export const unitsQuerySchema = z.object({
  /** Words, each in the unit's title or that of an area above it; Chinese needs no white space between them. */
  q: z.string().max(100).optional(),
  /** Default: the narrowest level, the grids. */
  level: slugSchema.optional(),
  /** WGS 84 degrees, with `latitude`; looked at where there is no `q`. */
  longitude: z.coerce.number().min(-180).max(180).optional(),
  latitude: z.coerce.number().min(-90).max(90).optional(),
  /** 1 to 50; default 20. */
  limit: z.coerce.number().int().min(1).max(50).optional(),
});

const foundUnitSchema = z
  .object({
    id: slugSchema,
    title: textSchema,
    level: slugSchema.optional(),
    /** Titles of the areas above it, from just below the district's own down to the nearest. */
    path: z.array(textSchema),
  })
  .meta({ id: "found-unit" });

/** The areas found, best first. */
export const unitsFoundSchema = z.object({ units: z.array(foundUnitSchema) }).meta({ id: "units-found" });

/** The areas found, best first. */
export type UnitsFound = z.infer<typeof unitsFoundSchema>;

/** An area that was looked for. */
export type FoundUnitView = UnitsFound["units"][number];
