import type { Delivery, DeliveryFacts, DeliveryStatus } from "../delivery-store.js";
import type { SqlRow } from "./driver.js";
import { fromStored } from "./stored-text.js";

/** A row of the table of deliveries. */
export interface DeliveryRow extends SqlRow {
  district: string;
  case_id: string;
  id: string;
  message: string;
  topic: string;
  role: string | null;
  unit: string | null;
  way: string;
  recipient: string;
  facts: string;
  status: DeliveryStatus;
  bundle: string;
  planned_at: number;
  due_at: number;
  attempts: number;
  settled_at: number | null;
  reason: string | null;
  read_at: number | null;
  position: number;
}

/** The delivery a row holds. */
export const deliveryFromRow = (row: DeliveryRow): Delivery => ({
  id: fromStored(row.id),
  district: fromStored(row.district),
  case: fromStored(row.case_id),
  message: fromStored(row.message),
  topic: fromStored(row.topic),
  ...(row.role === null ? {} : { role: fromStored(row.role) }),
  ...(row.unit === null ? {} : { unit: fromStored(row.unit) }),
  way: fromStored(row.way),
  recipient: fromStored(row.recipient),
  facts: JSON.parse(row.facts) as DeliveryFacts,
  status: row.status,
  bundle: fromStored(row.bundle),
  plannedAt: row.planned_at,
  dueAt: row.due_at,
  attempts: row.attempts,
  ...(row.settled_at === null ? {} : { settledAt: row.settled_at }),
  ...(row.reason === null ? {} : { reason: fromStored(row.reason) }),
  ...(row.read_at === null ? {} : { readAt: row.read_at }),
});
