import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";
import { workflowSchema } from "../definition/workflow.js";
import { districtParamsSchema, wireInstantSchema } from "./wire.js";

/** One published state of a district's definition. */
export const publishedVersionSchema = z
  .object({
    revision: z.int(),
    digest: z.string(),
    publishedAt: wireInstantSchema,
    workflows: z.array(z.object({ id: slugSchema, version: z.int() })),
  })
  .meta({ id: "published-version" });

/** The definition in force; `document` is the district as written, every file resolved. */
export const publishedDocumentSchema = z
  .object({ revision: z.int(), digest: z.string(), publishedAt: wireInstantSchema, document: z.looseObject({}) })
  .meta({ id: "published-document" });

/** The part of a path that names a version of a workflow. */
export const workflowParamsSchema = districtParamsSchema.extend({
  workflow: slugSchema,
  version: z.coerce.number<number | string>().int().min(1).max(2_147_483_647),
});

/** A published workflow as written, which never changes, and the names of the roles it speaks of, as they are today. */
export const publishedWorkflowSchema = z
  .object({ workflow: workflowSchema, roles: z.array(z.object({ id: slugSchema, title: textSchema })) })
  .meta({ id: "published-workflow" });

/** A published workflow as written. */
export type PublishedWorkflow = z.infer<typeof publishedWorkflowSchema>;

/** What is wrong with a definition: the path leads into the document. */
export const definitionProblemSchema = z
  .object({
    code: z.string(),
    path: z.array(z.union([z.string(), z.number()])),
    severity: z.enum(["error", "warning"]),
    message: z.string(),
    /** What would be right. */
    remedy: z.string(),
    /** For problems of structure: the stages or units that prove it, in their order. */
    trace: z.array(z.string()).optional(),
  })
  .meta({ id: "definition-problem" });

/** The answer to a check. */
export const checkedSchema = z.object({ problems: z.array(definitionProblemSchema) }).meta({ id: "checked" });

/** The answer to a check. */
export type Checked = z.infer<typeof checkedSchema>;
