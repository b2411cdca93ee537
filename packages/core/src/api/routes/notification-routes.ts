import {
  deliveryLogSchema,
  inboxPageSchema,
  inboxQuerySchema,
  inboxReadSchema,
  myNotificationsSchema,
  notificationPreferencesSchema,
  readInboxBodySchema,
} from "../notification.js";
import { caseParamsSchema, districtParamsSchema } from "../wire.js";
import { base, route } from "./route.js";

/** How members hear of cases. */
export const notificationRoutes = {
  readInbox: route({
    method: "GET",
    path: `${base}/inbox`,
    tag: "notifications",
    caller: "member",
    params: districtParamsSchema,
    query: inboxQuerySchema,
    reply: { status: 200, schema: inboxPageSchema },
    errors: ["query-invalid"],
  }),
  markInboxRead: route({
    method: "POST",
    path: `${base}/inbox/read`,
    tag: "notifications",
    caller: "member",
    params: districtParamsSchema,
    body: readInboxBodySchema,
    reply: { status: 200, schema: inboxReadSchema },
    errors: ["body-malformed", "body-invalid", "body-too-large", "media-type-unsupported", "idempotency-key-malformed"],
  }),
  readMyNotifications: route({
    method: "GET",
    path: `${base}/me/notifications`,
    tag: "notifications",
    caller: "member",
    params: districtParamsSchema,
    reply: { status: 200, schema: myNotificationsSchema },
  }),
  chooseMyNotifications: route({
    method: "PUT",
    path: `${base}/me/notifications`,
    tag: "notifications",
    caller: "member",
    params: districtParamsSchema,
    body: notificationPreferencesSchema,
    reply: { status: 200, schema: myNotificationsSchema },
    errors: ["body-malformed", "body-invalid", "body-too-large", "media-type-unsupported"],
  }),
  readDeliveries: route({
    method: "GET",
    path: `${base}/cases/{id}/deliveries`,
    tag: "notifications",
    caller: "member",
    params: caseParamsSchema,
    reply: { status: 200, schema: deliveryLogSchema },
    errors: ["case-not-found", "not-permitted"],
  }),
};
