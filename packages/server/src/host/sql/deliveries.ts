import type { Instant } from "@gridloop/core";
import type { Backlog, Delivery, DeliveryStore, PlannedDelivery, Settlement } from "../delivery-store.js";
import { deliveryFromRow, type DeliveryRow } from "./delivery-row.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { countUnread, readInboxPage, markRead } from "./inbox.js";
import { preparedStatement } from "./statements.js";
import { toStored } from "./stored-text.js";

const addDeliveries = preparedStatement("add-deliveries");
const claimDeliveries = preparedStatement("claim-deliveries");
const settleDeliveries = preparedStatement("settle-deliveries");
const nextDelivery = preparedStatement("next-delivery");
const listDeliveries = preparedStatement("list-deliveries");
const unsettledDeliveries = preparedStatement("unsettled-deliveries");
const deliveryAgain = preparedStatement("delivery-again");
const deliveryBacklog = preparedStatement("delivery-backlog");

/** The deliveries of a database. */
export function sqlDeliveries(session: SqlSession): DeliveryStore {
  return {
    add: (deliveries) => add(session, deliveries),
    claim: (now, atMost, leaseMs) => claim(session, now, atMost, leaseMs),
    settle: (district, deliveries, settlement) => settle(session, district, deliveries, settlement),
    async nextDue() {
      const [row] = await session.query<{ due: number }>(nextDelivery);
      return row?.due;
    },
    ofCase: async (district, id) => (await session.query<DeliveryRow>(listDeliveries, [district, id].map(toStored))).map(deliveryFromRow),
    unsettled: async (statuses, atMost) => (await session.query<DeliveryRow>(unsettledDeliveries, [statuses, atMost])).map(deliveryFromRow),
    async again(id, at) {
      const [row] = await session.query<{ count: number }>(deliveryAgain, [toStored(id), at]);
      return (row?.count ?? 0) > 0;
    },
    backlog: async () => await session.query<Backlog & SqlRow>(deliveryBacklog),
    inbox: (query) => readInboxPage(session, query),
    unread: (district, recipients, most) => countUnread(session, district, recipients, most),
    read: (district, recipients, which, at) => markRead(session, district, recipients, which, at),
  };
}

async function add(session: SqlSession, deliveries: readonly PlannedDelivery[]): Promise<number> {
  if (deliveries.length === 0) return 0;
  const texts = (of: (delivery: PlannedDelivery) => string | undefined): (string | null)[] =>
    deliveries.map((each) => {
      const text = of(each);
      return text === undefined ? null : toStored(text);
    });
  const [row] = await session.query<{ count: number }>(addDeliveries, [
    texts((each) => each.district),
    texts((each) => each.case),
    texts((each) => each.id),
    texts((each) => each.message),
    texts((each) => each.topic),
    texts((each) => each.role),
    texts((each) => each.unit),
    texts((each) => each.way),
    texts((each) => each.recipient),
    deliveries.map((each) => JSON.stringify(each.facts)),
    texts((each) => each.status),
    texts((each) => each.bundle),
    deliveries.map((each) => each.plannedAt),
    deliveries.map((each) => each.dueAt),
    texts((each) => each.reason),
  ]);
  return row?.count ?? 0;
}

async function claim(session: SqlSession, now: Instant, atMost: number, leaseMs: number): Promise<Delivery[][]> {
  const rows = await session.query<DeliveryRow>(claimDeliveries, [now, atMost, leaseMs]);
  // An update gives its rows back in no order.
  rows.sort((one, other) => one.due_at - other.due_at || one.position - other.position);
  const bundles = new Map<string, Delivery[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.district, row.recipient, row.way, row.bundle]);
    bundles.set(key, [...(bundles.get(key) ?? []), deliveryFromRow(row)]);
  }
  return [...bundles.values()];
}

async function settle(
  session: SqlSession,
  district: string,
  deliveries: readonly Pick<Delivery, "case" | "id">[],
  { status, at, dueAt, reason }: Settlement,
): Promise<void> {
  await session.query(settleDeliveries, [
    toStored(district),
    deliveries.map((each) => toStored(each.case)),
    deliveries.map((each) => toStored(each.id)),
    status,
    at,
    dueAt ?? null,
    reason === undefined ? null : toStored(reason),
  ]);
}
