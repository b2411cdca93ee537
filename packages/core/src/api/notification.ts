import { digestSchema, notificationTopics, quietHoursSchema } from "../definition/notification.js";
import { slugSchema } from "../definition/slug.js";
import { locales, textSchema } from "../definition/text.js";
import { z } from "../definition/zod.js";
import { caseIdSchema, caseNumberSchema, wireInstantSchema } from "./wire.js";

const topicSchema = z.enum(notificationTopics);

/** What became of a delivery. */
const statusSchema = z.enum(["waiting", "delivered", "failed", "no-holder", "no-address", "no-way"]);

/** An id the server gave out. */
const deliveryIdSchema = z.string().min(1).max(100);

const postSchema = z.object({ role: slugSchema, unit: slugSchema });

/** Unread items are counted up to this. */
export const mostUnread = 100;

/** Which page of the inbox is wanted. */
export const inboxQuerySchema = z.object({
  cursor: z.string().max(500).optional(),
  /** 1 to 200; default 50. */
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

const inboxItemSchema = z
  .object({
    id: deliveryIdSchema,
    topic: topicSchema,
    case: z.object({ id: caseIdSchema, number: caseNumberSchema }),
    /** In the reader's language; plain text. */
    subject: z.string(),
    body: z.string(),
    at: wireInstantSchema,
    readAt: wireInstantSchema.nullable(),
    /** The post it came to. */
    post: postSchema.nullable(),
    /** Nobody held the post when it came: whoever holds it now sees it, and it is read once one of them has. */
    unheld: z.boolean(),
  })
  .meta({ id: "inbox-item" });

/** A page of the reader's own inbox, newest first: hand `cursor` back for the next one; the last page has none. */
export const inboxPageSchema = z
  .object({
    at: wireInstantSchema,
    items: z.array(inboxItemSchema),
    cursor: z.string().nullable(),
    /** Counted up to `most`. */
    unread: z.int().min(0).max(mostUnread),
    most: z.literal(mostUnread),
  })
  .meta({ id: "inbox-page" });

/** A page of the reader's own inbox. */
export type InboxPageView = z.infer<typeof inboxPageSchema>;

/** Which items were read: those named, or `upTo` one and all older ones. Items of others are passed over. */
export const readInboxBodySchema = z.union([
  z.strictObject({ ids: z.array(deliveryIdSchema).min(1).max(200) }),
  z.strictObject({ upTo: deliveryIdSchema }),
]);

/** What marking came to. */
export const inboxReadSchema = z.object({ read: z.int().min(0), unread: z.int().min(0).max(mostUnread) }).meta({ id: "inbox-read" });

/** What a member chose of how they hear of cases. What is absent is as the district says. */
export const notificationPreferencesSchema = z
  .strictObject({
    /** The language of messages. */
    language: z.enum(locales).optional(),
    /** The ways of some topics, in place of the district's; what must go at once goes its ways all the same, and the inbox has everything. */
    topics: z
      .array(z.strictObject({ topic: topicSchema, via: z.array(slugSchema).max(10) }))
      .max(notificationTopics.length)
      .optional(),
    /** Null: never quiet. */
    quiet: quietHoursSchema.nullable().optional(),
    /** When everything that need not go at once comes collected; null: never collected. */
    digest: digestSchema.nullable().optional(),
  })
  .meta({ id: "notification-preferences" });

/** What a member chose of how they hear of cases. */
export type NotificationPreferences = z.infer<typeof notificationPreferencesSchema>;

/** What a member chose, and what there is to choose from. No address is told: it is the office's to keep. */
export const myNotificationsSchema = z
  .object({
    preferences: notificationPreferencesSchema,
    ways: z.array(z.object({ id: slugSchema, title: textSchema, /** The office knows an address of theirs. */ reachable: z.boolean() })),
    /** Each topic, with the ways the district sends it for the member's posts; `fixed` ones cannot be turned off. */
    topics: z.array(
      z.object({ id: topicSchema, title: textSchema, via: z.array(slugSchema), fixed: z.array(slugSchema), digest: z.boolean() }),
    ),
    /** The district's own, where it has them. */
    quiet: quietHoursSchema.nullable(),
    digest: digestSchema.nullable(),
  })
  .meta({ id: "my-notifications" });

/** What a member chose, and what there is to choose from. */
export type MyNotifications = z.infer<typeof myNotificationsSchema>;

/** What of a case was told to whom and what became of it; never an address. */
export const deliveryLogSchema = z
  .object({
    deliveries: z.array(
      z.object({
        id: deliveryIdSchema,
        topic: topicSchema,
        way: slugSchema,
        /** A member, a post nobody held, a system, an emergency partner, or whoever reported. */
        to: z.object({ kind: z.enum(["member", "post", "endpoint", "partner", "reporter"]), id: z.string().nullable() }),
        /** The post that was the reason. */
        post: postSchema.nullable(),
        status: statusSchema,
        attempts: z.int().min(0),
        /** Why it was not delivered, as a code. */
        reason: z.string().nullable(),
        plannedAt: wireInstantSchema,
        /** Not before this. */
        dueAt: wireInstantSchema,
        settledAt: wireInstantSchema.nullable(),
        /** When it was read in the inbox. */
        readAt: wireInstantSchema.nullable(),
      }),
    ),
  })
  .meta({ id: "delivery-log" });

/** What of a case was told to whom. */
export type DeliveryLog = z.infer<typeof deliveryLogSchema>;
