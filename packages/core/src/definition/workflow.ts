import { strictObject, z } from "./zod.js";
import { emergencyPlanSchema } from "./emergency.js";
import { formSchema } from "./form.js";
import { lifecycleSchema, permissionSchema, stepSchema } from "./lifecycle.js";
import { operationsSchema } from "./operations.js";
import { slugSchema } from "./slug.js";
import { supervisionChainSchema } from "./supervision.js";
import { surveySchema } from "./survey.js";
import { textSchema } from "./text.js";

/** A lifecycle with its forms, supervision chains, survey and operations. Immutable once published; cases are pinned to a version. */
export const workflowSchema = strictObject({
  id: slugSchema,
  version: z.int().min(1).default(1),
  title: textSchema.optional(),
  forms: z.array(formSchema).default([]),
  /** The form asked at intake; default: the form with id `intake`. */
  intakeForm: slugSchema.optional(),
  /** Outward steps in their order; default: the six standard ones. */
  steps: z.array(stepSchema).optional(),
  lifecycle: lifecycleSchema,
  supervision: z.array(supervisionChainSchema).default([]),
  /** Whom urgent cases call at once; the first plan whose condition holds. */
  emergencyPlans: z.array(emergencyPlanSchema).optional(),
  survey: surveySchema.optional(),
  operations: operationsSchema.optional(),
  /** Who may report on a channel that is not public; default: any member. */
  report: z.array(permissionSchema).optional(),
}).meta({ id: "workflow" });

/** A lifecycle with its forms, supervision chains, survey and operations. */
export type Workflow = z.infer<typeof workflowSchema>;

/** A workflow as a district writes it, before defaults are filled in. */
export type WorkflowInput = z.input<typeof workflowSchema>;
