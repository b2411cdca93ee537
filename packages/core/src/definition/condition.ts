import { strictObject, z } from "./zod.js";
import { slugSchema } from "./slug.js";

/** A single value a condition may compare with. */
export const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);

/** A single value a condition may compare with. */
export type Scalar = z.infer<typeof scalarSchema>;

/** What a condition may read of the case itself. */
export const caseFacts = [
  "urgent",
  "channel",
  "class",
  "item",
  "stage",
  "step",
  "returns",
  "handovers",
  "reopenings",
  "late",
  "anonymous",
  "outcome",
  "reporter",
] as const;

/** A fact of the case a condition may read. */
export type CaseFactName = (typeof caseFacts)[number];

/** What a condition may read of the catalogue item. */
export const itemFacts = ["id", "class", "sensitive", "duty"] as const;

/** A fact of the catalogue item a condition may read. */
export type ItemFactName = (typeof itemFacts)[number];

/** What a condition may read of who acts. */
export const actorFacts = ["role", "unit", "level"] as const;

/** A fact of who acts a condition may read. */
export type ActorFactName = (typeof actorFacts)[number];

/** The operators of a comparison; a comparison uses exactly one. */
export const operators = ["is", "isNot", "oneOf", "noneOf", "atLeast", "atMost", "moreThan", "lessThan", "includes", "filled"] as const;

/** An operator of a comparison. */
export type Operator = (typeof operators)[number];

/** The left-hand sides of a comparison; a comparison names exactly one. */
export const subjects = ["field", "case", "item", "actor"] as const;

/** The left-hand side of a comparison. */
export type SubjectName = (typeof subjects)[number];

// Its rules abort: zod takes the one branch of a union that did not abort, however badly it fits, and would blame a
// comparison for what is wrong inside an `all`.
const comparisonSchema = strictObject({
  /** A field of the form at hand, or of a form filled in earlier in the case. */
  field: slugSchema.optional(),
  case: z.enum(caseFacts).optional(),
  item: z.enum(itemFacts).optional(),
  actor: z.enum(actorFacts).optional(),
  is: scalarSchema.optional(),
  isNot: scalarSchema.optional(),
  oneOf: z.array(scalarSchema).min(1).optional(),
  noneOf: z.array(scalarSchema).min(1).optional(),
  atLeast: z.union([z.number(), z.string()]).optional(),
  atMost: z.union([z.number(), z.string()]).optional(),
  moreThan: z.union([z.number(), z.string()]).optional(),
  lessThan: z.union([z.number(), z.string()]).optional(),
  includes: scalarSchema.optional(),
  filled: z.boolean().optional(),
})
  .refine((value) => subjects.filter((name) => value[name] !== undefined).length === 1, {
    abort: true,
    params: { code: "condition-subject" },
  })
  .refine((value) => operators.filter((name) => value[name] !== undefined).length === 1, {
    abort: true,
    params: { code: "condition-operator" },
  });

/** One comparison: a subject, an operator, a value. */
export type Comparison = z.infer<typeof comparisonSchema>;

/**
 * A condition as data: comparisons joined by all, any and not. Never code: it can be checked,
 * put into a sentence in either language, and evaluated under a strict content security policy.
 */
export type Condition = Comparison | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** A condition as data. */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      strictObject({ all: z.array(conditionSchema).min(1) }),
      strictObject({ any: z.array(conditionSchema).min(1) }),
      strictObject({ not: conditionSchema }),
      comparisonSchema,
    ]),
  )
  .meta({ id: "condition" });
