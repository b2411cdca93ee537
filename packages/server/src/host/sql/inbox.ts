import type { Instant } from "@gridloop/core";
import type { InboxPage, InboxQuery } from "../delivery-store.js";
import { readInboxCursor, writeInboxCursor } from "./cursor.js";
import { deliveryFromRow, type DeliveryRow } from "./delivery-row.js";
import type { SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { toStored } from "./stored-text.js";

const listInbox = preparedStatement("list-inbox");
const countUnreadItems = preparedStatement("count-unread");
const readInbox = preparedStatement("read-inbox");

/** Behind everything: where the first page begins. */
const newest = { at: Number.MAX_SAFE_INTEGER, position: Number.MAX_SAFE_INTEGER };

/** A page of an inbox, newest first. Throws `HostError`: `cursor-malformed`. */
export async function readInboxPage(session: SqlSession, { district, recipients, cursor, atMost }: InboxQuery): Promise<InboxPage> {
  const most = Math.min(Math.max(Math.trunc(atMost), 1), 200);
  const { at, position } = cursor === undefined ? newest : readInboxCursor(cursor);
  const rows = await session.query<DeliveryRow>(listInbox, [toStored(district), recipients.map(toStored), at, position, most + 1]);
  const page = rows.slice(0, most);
  const last = page.at(-1);
  return {
    items: page.map(deliveryFromRow),
    ...(rows.length > most && last ? { cursor: writeInboxCursor({ at: last.planned_at, position: last.position }) } : {}),
  };
}

/** How many items nobody has read, counted up to `most`. */
export async function countUnread(session: SqlSession, district: string, recipients: readonly string[], most: number): Promise<number> {
  const [row] = await session.query<{ count: number }>(countUnreadItems, [toStored(district), recipients.map(toStored), most]);
  return row?.count ?? 0;
}

/** Marks items read; gives how many were not before. */
export async function markRead(
  session: SqlSession,
  district: string,
  recipients: readonly string[],
  which: { ids: readonly string[] } | { upTo: string },
  at: Instant,
): Promise<number> {
  const ids = "ids" in which ? which.ids.map(toStored) : [];
  const upTo = "upTo" in which ? toStored(which.upTo) : null;
  const [row] = await session.query<{ count: number }>(readInbox, [toStored(district), recipients.map(toStored), ids, upTo, at]);
  return row?.count ?? 0;
}
