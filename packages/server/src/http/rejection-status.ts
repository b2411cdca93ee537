import type { RejectionCode } from "@gridloop/core/case";

/**
 * The status each rejection of a case comes with: 403 not you, 404 not here, 409 not now (it may be right later, or for
 * another version), 422 not like this (it will never be right as it is).
 */
export const rejectionStatus: Record<RejectionCode, 403 | 404 | 409 | 422> = {
  "case-not-found": 404,
  "case-exists": 409,
  "case-closed": 409,
  "version-conflict": 409,
  "not-permitted": 403,
  "action-unknown": 409,
  "action-unavailable": 409,
  "item-unknown": 422,
  "item-retired": 422,
  "channel-unknown": 422,
  "channel-not-public": 403,
  "form-invalid": 422,
  "unit-not-found": 422,
  "event-forbidden": 403,
  "ticket-unknown": 422,
  "ticket-closed": 409,
  "chain-unknown": 422,
  "chain-ended": 409,
  "rung-unknown": 422,
  "rung-not-by-hand": 409,
  "reply-not-owed": 409,
  "operation-unknown": 409,
  "operation-exhausted": 409,
  "already-held": 409,
  "not-held": 409,
  "deadline-unknown": 422,
  "deadline-not-running": 409,
  "survey-closed": 409,
  "survey-answered": 409,
  "timer-stale": 409,
  "lifecycle-endless": 409,
  "workflow-unknown": 409,
  "form-unknown": 409,
  "salt-too-short": 422,
};
