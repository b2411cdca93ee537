import { z } from "../definition/zod.js";
import { durationSchema } from "../definition/duration.js";
import { slugSchema } from "../definition/slug.js";
import { expectedVersionSchema, wireInstantSchema, wireValuesSchema } from "./wire.js";

const seen = { expectedVersion: expectedVersionSchema.optional() };
const subjectSchema = z.string().regex(/^(case|ticket:[0-9A-Za-z._:-]{1,100})$/);

/** Takes an action of the lifecycle. */
export const actBodySchema = z.strictObject({ data: wireValuesSchema.default({}), ...seen }).meta({ id: "act" });

/** Returns or reassigns by the action of that kind the current stage has; `action` chooses where it has several. */
export const actOfKindBodySchema = z
  .strictObject({ action: slugSchema.optional(), data: wireValuesSchema.default({}), ...seen })
  .meta({ id: "act-of-kind" });

/** Stops the clock, until an instant where given; why is asked by the form the workflow has for it. */
export const holdBodySchema = z
  .strictObject({ until: wireInstantSchema.optional(), data: wireValuesSchema.default({}), ...seen })
  .meta({ id: "hold" });

/** Lets the clock run on. */
export const resumeBodySchema = z.strictObject({ ...seen }).meta({ id: "resume" });

/** Asks for more time for a deadline; without `by` as much as the workflow grants at a time. */
export const extendBodySchema = z
  .strictObject({
    deadline: slugSchema,
    subject: subjectSchema.optional(),
    by: durationSchema.optional(),
    data: wireValuesSchema.default({}),
    ...seen,
  })
  .meta({ id: "extend" });

/** Sets a deadline's due instant by hand. */
export const setDueBodySchema = z
  .strictObject({
    deadline: slugSchema,
    subject: subjectSchema.optional(),
    due: wireInstantSchema,
    data: wireValuesSchema.default({}),
    ...seen,
  })
  .meta({ id: "set-due" });

/** Asks that a late mark leave the statistics. */
export const appealBodySchema = z
  .strictObject({ deadline: slugSchema, subject: subjectSchema.optional(), data: wireValuesSchema.default({}), ...seen })
  .meta({ id: "appeal" });

/** What a form asks, and nothing besides. */
export const dataBodySchema = z.strictObject({ data: wireValuesSchema.default({}), ...seen }).meta({ id: "data" });

/** Asks whoever reported; the question stands in the form the workflow has for it. */
export const askBodySchema = z
  .strictObject({ until: wireInstantSchema.optional(), data: wireValuesSchema.default({}), ...seen })
  .meta({ id: "ask" });

/** Makes the case a duplicate of another, named by its number or id. */
export const mergeBodySchema = z
  .strictObject({ into: z.string().min(1).max(100), data: wireValuesSchema.default({}), ...seen })
  .meta({ id: "merge" });

/** Ends a chain by hand. */
export const liftBodySchema = z
  .strictObject({ chain: slugSchema, subject: subjectSchema.optional(), data: wireValuesSchema.default({}), ...seen })
  .meta({ id: "lift" });

/** Fires a rung by hand. */
export const superviseBodySchema = z
  .strictObject({
    chain: slugSchema,
    rung: slugSchema.optional(),
    subject: subjectSchema.optional(),
    /** When the meeting it takes the case to is held; default: as the rung says. */
    meetingAt: wireInstantSchema.optional(),
    data: wireValuesSchema.default({}),
    ...seen,
  })
  .meta({ id: "supervise" });

/** Answers what the actor owes: the ticket or rung named, else the only one open. */
export const replyBodySchema = z
  .strictObject({
    ticket: z.string().max(100).optional(),
    chain: slugSchema.optional(),
    rung: slugSchema.optional(),
    subject: subjectSchema.optional(),
    data: wireValuesSchema.default({}),
    ...seen,
  })
  .meta({ id: "reply" });

/** Adds a note. */
export const noteBodySchema = z.strictObject({ data: wireValuesSchema.default({}), ...seen }).meta({ id: "note" });
