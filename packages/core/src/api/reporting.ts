import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";
import { attachmentIdSchema, caseIdSchema, caseNumberSchema, wireInstantSchema, wireValuesSchema } from "./wire.js";

/** A report of a matter. */
export const openCaseBodySchema = z
  .strictObject({
    item: slugSchema,
    channel: slugSchema,
    data: wireValuesSchema.default({}),
    /** The reporter's name is not to be known beyond those who handle the case. */
    anonymous: z.boolean().optional(),
    urgent: z.boolean().optional(),
  })
  .meta({ id: "report" });

/** What a reporter is handed: the record to keep. */
export const receiptSchema = z
  .object({
    number: caseNumberSchema,
    openedAt: wireInstantSchema,
    step: slugSchema,
    stepTitle: textSchema,
    dueAt: wireInstantSchema.nullable(),
    /** Where the case can be followed; holds the tracking code, so it belongs to the reporter alone. */
    trackUrl: z.string(),
    /** What happens next, by whom. */
    next: textSchema,
  })
  .meta({ id: "receipt" });

/** What a reporter is handed. */
export type Receipt = z.infer<typeof receiptSchema>;

/** The answer to a report. */
export const openedCaseSchema = z
  .object({ id: caseIdSchema, number: caseNumberSchema, trackingCode: z.string(), version: z.int(), receipt: receiptSchema })
  .meta({ id: "opened-case" });

/** The answer to a report. */
export type OpenedCase = z.infer<typeof openedCaseSchema>;

/** A file that was taken in. */
export const uploadedSchema = z
  .object({ id: attachmentIdSchema, name: z.string(), mediaType: z.string(), size: z.int(), digest: z.string() })
  .meta({ id: "uploaded" });

/** A file that was taken in. */
export type Uploaded = z.infer<typeof uploadedSchema>;
