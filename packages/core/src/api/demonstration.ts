import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";
import { wireInstantSchema } from "./wire.js";

/** Somebody the demonstration lets a visitor be. */
export const personaSchema = z
  .object({
    id: slugSchema,
    title: textSchema,
    district: slugSchema,
    roles: z.array(z.object({ role: slugSchema, unit: slugSchema, title: textSchema })),
    units: z.array(z.object({ id: slugSchema, title: textSchema })),
    /** The level of the first post's unit: city, district, street, community or grid, as the district names them. */
    level: z.object({ id: slugSchema, title: textSchema }).optional(),
    token: z.string(),
  })
  .meta({ id: "persona" });

/** Somebody the demonstration lets a visitor be. */
export type Persona = z.infer<typeof personaSchema>;

/** Moves the demonstration's clock: by a durationSchema (ISO 8601, or milliseconds) or to an instant. Forward only. */
export const moveClockBodySchema = z
  .union([z.strictObject({ advance: z.union([z.iso.duration(), z.int().min(0)]) }), z.strictObject({ now: wireInstantSchema })])
  .meta({ id: "move-clock" });

/** What the demonstration's clock says. */
export const clockReadingSchema = z.object({ now: wireInstantSchema, offsetMs: z.number() }).meta({ id: "clock-reading" });
