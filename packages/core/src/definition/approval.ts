import { strictObject, z } from "./zod.js";
import { permissionSchema } from "./lifecycle.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";

/**
 * One approval of something that was asked for: who may give it, and the form its reasons are given in, granted or refused.
 * Steps are taken in their order, each by another person. What whoever asks could approve themselves counts as approved by asking.
 */
export const approvalStepSchema = strictObject({
  title: textSchema.optional(),
  by: z.array(permissionSchema).min(1),
  form: slugSchema.optional(),
}).meta({ id: "approvalStep" });

/** One approval of something that was asked for. */
export type ApprovalStep = z.infer<typeof approvalStepSchema>;
