import { strictObject, z } from "./zod.js";
import { conditionSchema } from "./condition.js";
import { slugSchema } from "./slug.js";
import { addresseeSchema } from "./supervision.js";
import { textSchema } from "./text.js";

/** Somebody called at once: a post of the district, or without one a service outside it (110, 119, 120) that messages reach by its id. */
export const emergencyPartnerSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  post: addresseeSchema.optional(),
}).meta({ id: "emergencyPartner" });

/** Somebody called at once. */
export type EmergencyPartner = z.infer<typeof emergencyPartnerSchema>;

/** An emergency plan: whom an urgent case calls, where its condition holds, as soon as the case is urgent (急事特办). */
export const emergencyPlanSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  when: conditionSchema.optional(),
  partners: z.array(emergencyPartnerSchema).min(1),
  source: z.string().optional(),
}).meta({ id: "emergencyPlan" });

/** An emergency plan. */
export type EmergencyPlan = z.infer<typeof emergencyPlanSchema>;
