import type { Contact, ContactStore } from "../src/host/contact-store.js";
import type { Delivery, DeliveryStore } from "../src/host/delivery-store.js";

/** Deliveries in a list, for tests of what stands on a host. One process, so a lease lasts until it is settled. */
export function memoryDeliveries(): DeliveryStore {
  const all: (Delivery & { leased?: boolean })[] = [];
  const shown = ({ leased: _leased, ...delivery }: Delivery & { leased?: boolean }): Delivery => structuredClone(delivery);
  const itemsOf = (district: string, recipients: readonly string[]) =>
    all.filter((each) => each.district === district && each.way === "inbox" && recipients.includes(each.recipient));
  return {
    async add(deliveries) {
      const fresh = deliveries.filter((each) => !all.some(({ district, id }) => district === each.district && id === each.id));
      all.push(...fresh.map((each) => ({ ...structuredClone(each), attempts: 0 })));
      return fresh.length;
    },
    async claim(now, atMost) {
      const bundles = new Map<string, Delivery[]>();
      for (const each of all) {
        const key = JSON.stringify([each.district, each.recipient, each.way, each.bundle]);
        if (each.status !== "waiting" || each.leased || each.dueAt > now) continue;
        if (!bundles.has(key) && bundles.size >= atMost) continue;
        each.leased = true;
        bundles.set(key, [...(bundles.get(key) ?? []), each]);
      }
      for (const bundle of bundles.values()) for (const each of bundle) each.bundle = bundle[0]?.id ?? each.bundle;
      return [...bundles.values()].map((bundle) => bundle.map(shown));
    },
    async settle(district, deliveries, { status, at, dueAt, reason }) {
      for (const { id } of deliveries) {
        const found = all.find((each) => each.district === district && each.id === id && each.status === "waiting");
        if (!found) continue;
        delete found.leased;
        Object.assign(found, { status, attempts: found.attempts + 1, ...(dueAt === undefined ? {} : { dueAt }) });
        if (reason !== undefined) found.reason = reason;
        if (status !== "waiting") found.settledAt = at;
      }
    },
    nextDue: async () =>
      all
        .filter((each) => each.status === "waiting" && !each.leased)
        .map(({ dueAt }) => dueAt)
        .toSorted((a, b) => a - b)[0],
    ofCase: async (district, id) => all.filter((each) => each.district === district && each.case === id).map(shown),
    unsettled: async (statuses, atMost) =>
      all
        .filter(({ status }) => statuses.includes(status))
        .map(shown)
        .reverse()
        .slice(0, atMost),
    async again(id, at) {
      const found = all.find((each) => each.id === id && ["failed", "no-address", "no-way"].includes(each.status));
      if (found) Object.assign(found, { status: "waiting", attempts: 0, dueAt: at });
      return found !== undefined;
    },
    backlog: async () => [],
    inbox: async ({ district, recipients, atMost }) => ({ items: itemsOf(district, recipients).map(shown).reverse().slice(0, atMost) }),
    unread: async (district, recipients, most) =>
      Math.min(most, itemsOf(district, recipients).filter(({ readAt }) => readAt === undefined).length),
    async read(district, recipients, which, at) {
      const items = itemsOf(district, recipients);
      const last = "upTo" in which ? items.findIndex(({ id }) => id === which.upTo) : -1;
      const meant = items.filter(
        (each, index) => each.readAt === undefined && ("ids" in which ? which.ids.includes(each.id) : index <= last),
      );
      for (const each of meant) each.readAt = at;
      return meant.length;
    },
  };
}

/** Contacts in a map. */
export function memoryContacts(): ContactStore {
  const all = new Map<string, Contact>();
  const key = (district: string, member: string): string => `${district}/${member}`;
  return {
    get: async (district, members) =>
      [...all.entries()]
        .filter(([at, { member }]) => at === key(district, member) && (members === undefined || members.includes(member)))
        .map(([, contact]) => contact),
    async save(district, contacts) {
      for (const contact of contacts) {
        const { preferences } = all.get(key(district, contact.member)) ?? {};
        all.set(key(district, contact.member), { ...contact, ...(preferences === undefined ? {} : { preferences }) });
      }
    },
    async choose(district, member, preferences) {
      all.set(key(district, member), { member, addresses: {}, ...all.get(key(district, member)), preferences });
    },
  };
}
