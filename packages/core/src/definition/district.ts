import { strictObject, z } from "./zod.js";
import { indicatorSchema } from "./assessment.js";
import { calendarSchema } from "./calendar.js";
import { catalogueItemSchema, itemClassSchema } from "./catalogue.js";
import { channelSchema } from "./channel.js";
import { notificationsSchema } from "./notification.js";
import { levelSchema, memberSchema, roleSchema, teamRuleSchema, unitSchema } from "./organisation.js";
import { replayMappingSchema } from "./replay-mapping.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";
import { workflowSchema } from "./workflow.js";

/** All a district writes down: organisation, calendar, catalogue, workflows, assessment. */
export const districtSchema = strictObject({
  $schema: z.string().optional(),
  id: slugSchema,
  title: textSchema.optional(),
  /** IANA name. */
  timeZone: z.string().min(1),
  levels: z.array(levelSchema).min(1),
  units: z.array(unitSchema).min(1),
  roles: z.array(roleSchema),
  members: z.array(memberSchema).default([]),
  teamRules: z.array(teamRuleSchema).default([]),
  channels: z.array(channelSchema).min(1),
  calendar: calendarSchema,
  classes: z.array(itemClassSchema).optional(),
  catalogue: z.array(catalogueItemSchema).min(1),
  workflows: z.array(workflowSchema).min(1),
  assessment: z.array(indicatorSchema).default([]),
  /** Exports of other systems that can be replayed. */
  replays: z.array(replayMappingSchema).optional(),
  /** How people hear of cases outside the desk. */
  notifications: notificationsSchema.optional(),
  /** How case numbers look: `{date}` is the opening day, `{sequence}` a running number, zero-padded by `:n`. */
  caseNumber: z.string().max(60).optional(),
  /** What the demonstration shows of the district: the personas offered. */
  demo: strictObject({ personas: z.array(slugSchema).default([]) }).optional(),
  source: z.string().optional(),
}).meta({ id: "district" });

/** All a district writes down. */
export type District = z.infer<typeof districtSchema>;

/** A district as it is written, before defaults are filled in. */
export type DistrictInput = z.input<typeof districtSchema>;
