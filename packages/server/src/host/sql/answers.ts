import type { IdempotencyRecord } from "../case-host.js";
import { fromStored } from "./stored-text.js";

/** A row of answered_request. */
export interface AnswerRow extends Record<string, unknown> {
  key: string;
  request_digest: string;
  status: number;
  body: string;
}

/** The answer a row keeps. */
export const answerFromRow = (row: AnswerRow): IdempotencyRecord => ({
  key: fromStored(row.key),
  requestDigest: fromStored(row.request_digest),
  status: row.status,
  body: fromStored(row.body),
});
