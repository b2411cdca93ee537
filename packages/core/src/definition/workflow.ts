import { z } from "zod";
import { form } from "./form.js";
import { lifecycle, permission, step } from "./lifecycle.js";
import { operations } from "./operations.js";
import { slug } from "./slug.js";
import { supervisionChain } from "./supervision.js";
import { survey } from "./survey.js";
import { text } from "./text.js";

/** A lifecycle with its forms, supervision chains, survey and operations. Immutable once published; cases are pinned to a version. */
export const workflow = z
  .strictObject({
    id: slug,
    version: z.int().min(1).default(1),
    title: text.optional(),
    forms: z.array(form).default([]),
    /** The form asked at intake; default: the form with id `intake`. */
    intakeForm: slug.optional(),
    /** Outward steps in their order; default: the six standard ones. */
    steps: z.array(step).optional(),
    lifecycle,
    supervision: z.array(supervisionChain).default([]),
    survey: survey.optional(),
    operations: operations.optional(),
    /** Who may report on a channel that is not public; default: any member. */
    report: z.array(permission).optional(),
  })
  .meta({ id: "workflow" });

/** A lifecycle with its forms, supervision chains, survey and operations. */
export type Workflow = z.infer<typeof workflow>;

/** A workflow as a district writes it, before defaults are filled in. */
export type WorkflowInput = z.input<typeof workflow>;
