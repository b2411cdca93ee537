import { strictObject, z } from "./zod.js";
import { timeOfDaySchema } from "./calendar.js";
import { permissionSchema } from "./lifecycle.js";
import { slugSchema } from "./slug.js";
import { measures } from "./supervision.js";
import { textSchema } from "./text.js";

/** What people and systems can be told of: the topics of a step's effects. */
export const notificationTopics = [
  /** Something happened on the case; lists and open pages look again. */
  "case-changed",
  "assigned",
  "pressed",
  "told",
  "copied",
  /** An approval is wanted of the post named. */
  "approval-asked",
  /** What the post named asked for was granted, refused, or has lapsed. */
  "approval-decided",
  "ruling-asked",
  "partner-called",
  "question-asked",
  "question-answered",
  /** A unit's ticket or a pressed unit's answer is there. */
  "answered",
  "merged",
  "split",
  "closed",
  "reopened",
] as const;

/** What a message is about. */
export type NotificationTopic = (typeof notificationTopics)[number];

/**
 * Everything a template may name. None of them can hold a value that somebody gave in a form, so no message can carry personal data.
 * A line of a body that names something the message does not have is left out.
 */
export const placeholders = [
  "case.number",
  "item",
  "stage",
  /** The unit the case is with. */
  "unit",
  /** The post the message is for. */
  "post",
  "measure",
  "rung",
  /** The level of a supervision. */
  "degree",
  /** The next deadline of the case. */
  "due",
  "reply.due",
  "meeting",
  "partner",
  /** Where to look further. */
  "link",
  "district",
] as const;

/** Something a template may name. */
export type Placeholder = (typeof placeholders)[number];

/** A placeholder as it is written, and what stands between its braces. */
export const placeholderPattern = /\{([^{}]*)\}/g;

/** A way a message can go: `inbox`, `email`, `webhook`, or the id of an adapter such as `sms`. */
export const waySchema = slugSchema;

const topicSchema = z.enum(notificationTopics);
const measureSchema = z.enum(measures);

/**
 * The words of a message. Of the templates that fit, the one that says most holds: the way before the measure before the topic alone;
 * where none fits, the product's own words do.
 */
export const notificationTemplateSchema = strictObject({
  id: slugSchema,
  topic: topicSchema,
  measure: measureSchema.optional(),
  /** Only messages that go this way. */
  via: waySchema.optional(),
  /** Messages to whoever reported, which may name no more than number, district and link; without it, messages to members and systems. */
  to: z.literal("reporter").optional(),
  subject: textSchema,
  body: textSchema,
}).meta({ id: "notificationTemplate" });

/** The words of a message. */
export type NotificationTemplate = z.infer<typeof notificationTemplateSchema>;

/**
 * Which messages go which ways. The rule that says most holds: a role before a measure before the topic alone. The inbox of the desk
 * has every message that any rule sends any way.
 */
export const notificationRuleSchema = strictObject({
  topic: topicSchema,
  measure: measureSchema.optional(),
  /** Only messages to holders of this role. */
  role: slugSchema.optional(),
  via: z.array(waySchema),
  /** Heeds neither quiet hours nor digests, and no member can turn it off. */
  immediate: z.boolean().optional(),
  /** Waits for the next digest. */
  digest: z.boolean().optional(),
}).meta({ id: "notificationRule" });

/** Which messages go which ways. */
export type NotificationRule = z.infer<typeof notificationRuleSchema>;

/** Hours in which members are left in peace, by the district's clock; they may run over midnight. What comes then waits for their end. */
export const quietHoursSchema = strictObject({
  from: timeOfDaySchema,
  to: timeOfDaySchema,
  /** Weekdays they begin on (ISO: 1 Monday … 7 Sunday); default every day. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).optional(),
  /** Whether days the district does not work are quiet from midnight to midnight, too. */
  daysOff: z.boolean().optional(),
}).meta({ id: "quietHours" });

/** Hours in which members are left in peace. */
export type QuietHours = z.infer<typeof quietHoursSchema>;

/** When what was collected goes out as one message to each member. */
export const digestSchema = strictObject({
  at: z.array(timeOfDaySchema).min(1).max(12),
  /** Only on days the district works. */
  workingDays: z.boolean().optional(),
}).meta({ id: "digest" });

/** When what was collected goes out. */
export type Digest = z.infer<typeof digestSchema>;

/** How whoever reported is reached: a way, and the field of a form in which they left their address for it. */
export const reporterWaySchema = strictObject({ via: waySchema, field: slugSchema }).meta({ id: "reporterWay" });

/** How people hear of cases outside the desk. */
export const notificationsSchema = strictObject({
  templates: z.array(notificationTemplateSchema).default([]),
  rules: z.array(notificationRuleSchema).default([]),
  /** Without it nobody who reported is written to. */
  reporter: z.array(reporterWaySchema).min(1).optional(),
  quiet: quietHoursSchema.optional(),
  digest: digestSchema.optional(),
  /** Who may read a case's delivery log, besides seeing the case; default roles that oversee. */
  log: z.array(permissionSchema).min(1).optional(),
}).meta({ id: "notifications" });

/** How people hear of cases outside the desk. */
export type Notifications = z.infer<typeof notificationsSchema>;
