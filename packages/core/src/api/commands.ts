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

/** Gives a deadline more time. */
export const extendBodySchema = z
  .strictObject({ deadline: slugSchema, subject: subjectSchema.optional(), by: durationSchema, ...seen })
  .meta({ id: "extend" });

/** Fires a rung by hand. */
export const superviseBodySchema = z
  .strictObject({
    chain: slugSchema,
    rung: slugSchema.optional(),
    subject: subjectSchema.optional(),
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
