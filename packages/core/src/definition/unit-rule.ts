import { strictObject, z } from "./zod.js";
import { slugSchema } from "./slug.js";

/**
 * How a unit is found for a case. Exactly one starting point, then optional steps from it:
 * - `unit`: this very unit; `owner`: whoever owns the catalogue item; `field`: the one chosen in a form;
 *   `stage`: the one responsible in an earlier stage; none of them: the place of the matter;
 * - `at`: climb to the nearest unit of that level; where there is none, the nearest above;
 * - `function`: from there the department of that function (职能), else the one of the nearest unit above.
 *
 * Who is responsible for a stage is always somebody: where its rule names a `field` in which no unit was chosen, the
 * item's owner; where that finds nobody either, whoever was responsible before, else the place of the matter.
 */
export const unitRuleSchema = strictObject({
  unit: slugSchema.optional(),
  owner: z.literal(true).optional(),
  field: slugSchema.optional(),
  stage: slugSchema.optional(),
  at: slugSchema.optional(),
  function: slugSchema.optional(),
})
  .refine((value) => [value.unit, value.owner, value.field, value.stage].filter((start) => start !== undefined).length <= 1, {
    params: { code: "unit-rule-start" },
  })
  .meta({ id: "unitRule" });

/** How a unit is found for a case. */
export type UnitRule = z.infer<typeof unitRuleSchema>;
