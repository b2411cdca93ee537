import { deskOf, entitled, validPosts, type Actor, type CompiledDistrict, type Instant, type Permission } from "@gridloop/core";
import { mostUnread } from "@gridloop/core/api";
import { toRfc3339 } from "@gridloop/core/calendar";
import { isHostError } from "../../host/host-error.js";
import type { NotifyOptions } from "../../notify/notify-options.js";
import type { Responders } from "../exchange.js";
import { civilDateOf } from "../identify.js";
import { Refused, refuse } from "../refused.js";
import { deliveryView, inboxItemView, myNotificationsView } from "../views/notification-view.js";
import type { RouteParts } from "./parts.js";
import { seen } from "./seen.js";

/** Pages are no longer than a screen can use. */
const standardPage = 50;

/** What a member was told and how they wish to be, and who was told what of a case. */
export const notificationRoutes = (
  parts: RouteParts,
  options: NotifyOptions,
): Responders<"readInbox" | "markInboxRead" | "readMyNotifications" | "chooseMyNotifications" | "readDeliveries"> => {
  const { host } = parts;
  const mine = async (district: CompiledDistrict, actor: Actor, at: Instant) => {
    const [contact] = await host.contacts.get(district.definition.id, [memberId(actor)]);
    const roles = new Set(validPosts(district, actor, civilDateOf(district, at)).map(({ role }) => role));
    return myNotificationsView(district, contact, [...roles], options);
  };
  return {
    readInbox: async ({ district, actor, at, query, locale }) => {
      const id = district.definition.id;
      const recipients = recipientsOf(district, actor, at);
      const { cursor, limit = standardPage } = query;
      const page = await host.deliveries
        .inbox({ district: id, recipients, ...(cursor === undefined ? {} : { cursor }), atMost: limit })
        .catch((error: unknown) => {
          if (isHostError(error, "cursor-malformed"))
            throw refuse("query-invalid", { problems: [{ pointer: "query/cursor", code: "malformed" }] });
          throw error;
        });
      return {
        body: {
          at: toRfc3339(at, district.definition.timeZone),
          items: page.items.map((item) => inboxItemView(district, item, locale)),
          cursor: page.cursor ?? null,
          unread: await host.deliveries.unread(id, recipients, mostUnread),
          most: mostUnread,
        },
      };
    },

    // Marking twice is marking once, so a repeat needs no memory of the first.
    markInboxRead: async ({ district, actor, at, body }) => {
      const id = district.definition.id;
      const recipients = recipientsOf(district, actor, at);
      const read = await host.deliveries.read(id, recipients, body, at);
      return { body: { read, unread: await host.deliveries.unread(id, recipients, mostUnread) } };
    },

    readMyNotifications: async ({ district, actor, at }) => ({ body: await mine(district, actor, at) }),

    chooseMyNotifications: async ({ district, actor, at, body }) => {
      refuseUnknownWays(body, options);
      await host.contacts.choose(district.definition.id, memberId(actor), body);
      return { body: await mine(district, actor, at) };
    },

    readDeliveries: async ({ district, actor, at, params }) => {
      const state = await seen(parts, district, actor, at, params.id);
      const item = district.pinnedItem(state.item);
      const scope = item && { district, item, state, date: civilDateOf(district, at) };
      const log = district.definition.notifications?.log ?? overseers(district);
      if (!scope || !entitled(scope, log, actor))
        throw new Refused({ rejection: { ok: false, code: "not-permitted", command: "deliveries", needs: log.flatMap(roleOf) } });
      const deliveries = await host.deliveries.ofCase(district.definition.id, state.id);
      return { body: { deliveries: deliveries.map((each) => deliveryView(district, each)) } };
    },
  };
};

const roleOf = (permission: Permission): string[] => ("role" in permission ? [permission.role] : []);

const memberId = (actor: Actor): string => actor.id ?? "";

/** Whose inbox somebody reads: their own, and those of the posts they hold that nobody held when a message came. */
function recipientsOf(district: CompiledDistrict, actor: Actor, at: Instant): string[] {
  const posts = validPosts(district, actor, civilDateOf(district, at));
  const governed = posts.flatMap(({ role, unit }) => {
    const above = district.organisation.unit(unit);
    return above?.actsForArea === true && above.parent !== undefined ? [{ role, unit: above.parent }] : [];
  });
  return [`member:${memberId(actor)}`, ...deskOf([...posts, ...governed]).map((post) => `post:${post}`)];
}

/** Roles that oversee. */
const overseers = ({ definition }: CompiledDistrict): Permission[] =>
  definition.roles.filter(({ oversees }) => oversees === true).map(({ id }) => ({ role: id }));

/** A way that does not exist would leave somebody waiting for messages that never come. Refuses `body-invalid`. */
function refuseUnknownWays(
  { topics }: { topics?: readonly { via: readonly string[] }[] | undefined },
  { adapters = [] }: NotifyOptions,
): void {
  const known = ["inbox", ...adapters.map(({ id }) => id)];
  const problems = (topics ?? []).flatMap(({ via }, topic) =>
    via.flatMap((way, place) =>
      known.includes(way)
        ? []
        : [{ pointer: `/topics/${String(topic)}/via/${String(place)}`, code: "not-an-option", details: { options: known.join(", ") } }],
    ),
  );
  if (problems.length > 0) throw refuse("body-invalid", { problems });
}
