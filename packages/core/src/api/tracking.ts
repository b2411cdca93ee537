import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";
import { formOnWireSchema } from "./form-on-wire.js";
import { caseNumberSchema, trackingCodeSchema, wireInstantSchema, wireValuesSchema } from "./wire.js";

/** What sort of thing happened; it chooses an entry's mark, nothing else. */
export const timelineKinds = ["move", "joint", "press", "clock", "message", "close"] as const;

/** What an event recorded besides; those named here are always of this type. */
const timelineDetailsSchema = z.looseObject({
  /** Of an action: the stage it was taken in. */
  from: slugSchema.optional(),
  /** Of an action: which one. */
  action: slugSchema.optional(),
  /** Where the case then stood: of its opening, an action, a reopening; of a ticket, the stage it belongs to. */
  stage: slugSchema.optional(),
});

/** Something somebody wrote for whoever reported, such as the answer. */
export const saidSchema = z
  .object({
    /** The field it was given in. */
    field: slugSchema,
    label: textSchema,
    /** A text as it was written, in whatever language; or the title of what was chosen. */
    text: z.union([z.string(), textSchema]),
  })
  .meta({ id: "said" });

/** Something somebody wrote for whoever reported. */
export type SaidView = z.infer<typeof saidSchema>;

/** One thing that happened to a case, in words its reader may read. */
export const timelineEntryViewSchema = z
  .object({
    /** The event it tells of, by its number within the case. */
    seq: z.int(),
    at: wireInstantSchema,
    step: z.object({ id: slugSchema, title: textSchema }),
    title: textSchema,
    /** The unit that has the case from then on, or that was pressed; never a person. */
    unit: textSchema.optional(),
    kind: z.enum(timelineKinds),
    /** The event's own type. */
    event: z.string(),
    /** What was written with it for whoever reported; never anything personal. */
    said: z.array(saidSchema).optional(),
    /** Members only: what the event recorded besides, such as the rule a measure followed and whom it pressed. */
    details: timelineDetailsSchema.optional(),
  })
  .meta({ id: "timeline-entry" });

/** One thing that happened to a case. */
export type TimelineEntryView = z.infer<typeof timelineEntryViewSchema>;

/** What the reporter may know of a case: nothing personal. */
export const trackedCaseSchema = z
  .object({
    /** The server's now: what is late or due soon is told against it. */
    at: wireInstantSchema,
    number: caseNumberSchema,
    status: z.enum(["open", "closed"]),
    step: slugSchema,
    stepTitle: textSchema,
    steps: z.array(z.object({ id: slugSchema, title: textSchema })),
    item: z.object({ id: slugSchema, title: textSchema }),
    openedAt: wireInstantSchema,
    /** When somebody last did something: silence is shown, not hidden. */
    changedAt: wireInstantSchema,
    closedAt: wireInstantSchema.nullable(),
    dueAt: wireInstantSchema.nullable(),
    dueProvisional: z.boolean(),
    held: z.boolean(),
    timeline: z.array(timelineEntryViewSchema),
    /** What whoever reported may do now, such as withdrawing. */
    actions: z.array(z.object({ id: slugSchema, title: textSchema, form: formOnWireSchema.optional() })),
    /** Present while an answer of whoever reported is waited for: what was asked, and the form to answer in. */
    question: z
      .object({ since: wireInstantSchema, until: wireInstantSchema.nullable(), asked: z.array(saidSchema), form: formOnWireSchema })
      .optional(),
    /** It was merged with another case and shows how that one goes on. */
    merged: z.boolean(),
    /** Present while the survey can be answered. */
    survey: z.object({ until: wireInstantSchema.nullable(), form: formOnWireSchema }).optional(),
    satisfaction: z.enum(["satisfied", "unsatisfied"]).optional(),
  })
  .meta({ id: "tracked-case" });

/** What the reporter may know of a case. */
export type TrackedCase = z.infer<typeof trackedCaseSchema>;

/** What whoever reported asks of the case, with the code that shows it is they. */
export const citizenActBodySchema = z
  .strictObject({ code: trackingCodeSchema, data: wireValuesSchema.default({}) })
  .meta({ id: "citizen-act" });

/** The answer to a survey. */
export const surveyBodySchema = z.strictObject({ code: trackingCodeSchema, data: wireValuesSchema }).meta({ id: "survey-answer" });

/** Where the case stands then. */
export const surveyedSchema = z
  .object({
    number: caseNumberSchema,
    status: z.enum(["open", "closed"]),
    step: slugSchema,
    satisfaction: z.enum(["satisfied", "unsatisfied"]).optional(),
  })
  .meta({ id: "surveyed" });
