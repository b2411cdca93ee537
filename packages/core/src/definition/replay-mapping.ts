import { z } from "zod";
import { slug } from "./slug.js";

/** Which columns of another system's export mean what, so that its cases can be replayed. */
export const replayMapping = z
  .strictObject({
    id: slug,
    /** Column names. */
    columns: z.strictObject({
      number: z.string(),
      type: z.string(),
      opened: z.string(),
      closed: z.string().optional(),
      target: z.string().optional(),
      flag: z.string().optional(),
      channel: z.string().optional(),
    }),
    /** How instants are written: `iso` (RFC 3339) or a pattern of yyyy MM dd HH hh mm ss a in the district's zone. */
    instants: z.string(),
    /** The catalogue item for each value of the type column. */
    types: z.array(z.strictObject({ value: z.string(), item: slug })).min(1),
    channels: z.array(z.strictObject({ value: z.string(), channel: slug })).default([]),
    otherChannel: slug,
    /** What the flag column says of a case closed in time and of a late one. */
    flags: z.strictObject({ onTime: z.string(), late: z.string() }).optional(),
    /** The deadline the target column is about. */
    deadline: slug,
    /** The actions that take a case from its initial stage to close. */
    path: z.array(slug).min(1),
    /** Columns carried into fields of the intake form. */
    fields: z.array(z.strictObject({ column: z.string(), field: slug })).default([]),
  })
  .meta({ id: "replayMapping" });

/** Which columns of another system's export mean what. */
export type ReplayMapping = z.infer<typeof replayMapping>;
