import type { Effect } from "@gridloop/core";
import type { OutboxMessage } from "../case-host.js";
import type { SqlDriver, SqlRow } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { fromStored } from "./stored-text.js";

const claimMessages = preparedStatement("claim-messages");
const messageDelivered = preparedStatement("message-delivered");
const messageFailed = preparedStatement("message-failed");

/** A minute: what a killed process held is delivered again after it; one case's messages should take less to deliver. */
const leaseMs = 60_000;

/** First wait after a failure; doubled with each further one. */
const firstWaitMs = 1_000;

/** Longest wait: a receiver that was down for a day hears within five minutes of its return. */
const longestWaitMs = 5 * 60_000;

interface MessageRow extends SqlRow {
  district: string;
  case_id: string;
  version: number;
  ordinal: number;
  effect: string;
  facts: string;
  attempts: number;
}

/**
 * Claims messages and delivers them: at least once, in order per case, cases side by side. A failed one waits longer each time and
 * keeps those of its case behind it; nothing is ever given up.
 * @returns how many were delivered
 */
export async function publishMessages(
  driver: SqlDriver,
  deliver: (message: OutboxMessage) => Promise<void>,
  atMost: number,
): Promise<number> {
  const rows = await driver.query<MessageRow>(claimMessages, [atMost, leaseMs]);
  const queues = new Map<string, MessageRow[]>();
  for (const row of rows) {
    const queue = JSON.stringify([row.district, row.case_id]);
    queues.set(queue, [...(queues.get(queue) ?? []), row]);
  }
  const delivered = await Promise.all([...queues.values()].map((queue) => deliverInOrder(driver, queue, deliver)));
  return delivered.reduce((sum, count) => sum + count, 0);
}

async function deliverInOrder(driver: SqlDriver, queue: MessageRow[], deliver: (message: OutboxMessage) => Promise<void>): Promise<number> {
  queue.sort((one, other) => one.version - other.version || one.ordinal - other.ordinal);
  let delivered = 0;
  for (const row of queue) {
    const place = [row.district, row.case_id, row.version, row.ordinal];
    try {
      await deliver(fromRow(row));
    } catch {
      const wait = Math.min(firstWaitMs * 2 ** row.attempts, longestWaitMs);
      await driver.query(messageFailed, [...place, wait]);
      return delivered;
    }
    await driver.query(messageDelivered, place);
    delivered += 1;
  }
  return delivered;
}

/** The id is the message's place in its case, so a receiver that hears it twice can tell, even across a restore. */
const fromRow = (row: MessageRow): OutboxMessage => ({
  id: `${fromStored(row.case_id)}/${String(row.version)}/${String(row.ordinal)}`,
  district: fromStored(row.district),
  case: fromStored(row.case_id),
  effect: { ...(JSON.parse(row.effect) as Omit<Effect, "facts">), facts: JSON.parse(row.facts) as Effect["facts"] },
  attempts: row.attempts,
});
