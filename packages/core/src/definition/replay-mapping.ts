import { strictObject, z } from "./zod.js";
import { slugSchema } from "./slug.js";

/** Which columns of another system's export mean what, so that its cases can be replayed. */
export const replayMappingSchema = strictObject({
  id: slugSchema,
  /** Column names. */
  columns: strictObject({
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
  types: z.array(strictObject({ value: z.string(), item: slugSchema })).min(1),
  channels: z.array(strictObject({ value: z.string(), channel: slugSchema })).default([]),
  otherChannel: slugSchema,
  /** What the flag column says of a case closed in time and of a late one. */
  flags: strictObject({ onTime: z.string(), late: z.string() }).optional(),
  /** The deadline the target column is about. */
  deadline: slugSchema,
  /** The actions that take a case from its initial stage to close. */
  path: z.array(slugSchema).min(1),
  /** Columns carried into fields of the intake form. */
  fields: z.array(strictObject({ column: z.string(), field: slugSchema })).default([]),
}).meta({ id: "replayMapping" });

/** Which columns of another system's export mean what. */
export type ReplayMapping = z.infer<typeof replayMappingSchema>;
