import type { Actor } from "@gridloop/core";
import type { CaseHost, IdempotencyRecord } from "../host/case-host.js";
import { digest } from "../service/digest.js";
import { refuse } from "./refused.js";

/** Reads the header. Refuses `idempotency-key-malformed`. */
export function readIdempotencyKey(request: Request): string | undefined {
  const key = request.headers.get("idempotency-key");
  if (key === null) return undefined;
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) throw refuse("idempotency-key-malformed");
  return key;
}

/** A request as it is remembered: nobody's key collides with anybody else's, and the key itself is not stored. */
export interface Remembered {
  key: string;
  requestDigest: string;
}

/** What a request is remembered by; nothing where it brought no key. */
export function remember(
  request: Request,
  bodyText: string,
  district: string,
  actor: Actor,
  key: string | undefined,
): Remembered | undefined {
  if (key === undefined) return undefined;
  const who = actor.kind === "member" ? `member/${actor.id ?? ""}` : actor.kind;
  return {
    key: digest(`${district}\n${who}\n${key}`),
    requestDigest: digest(`${request.method}\n${new URL(request.url).pathname}\n${bodyText}`),
  };
}

/** What was answered to this very request before. Refuses `idempotency-key-reused` where the key came with another request. */
export async function answeredBefore(
  host: CaseHost,
  district: string,
  remembered: Remembered | undefined,
): Promise<IdempotencyRecord | undefined> {
  if (!remembered) return undefined;
  const record = await host.answered(district, remembered.key);
  return record ? sameRequest(record, remembered) : undefined;
}

/** The record, if it is of this request. Refuses `idempotency-key-reused`. */
export function sameRequest(record: IdempotencyRecord, remembered: Remembered | undefined): IdempotencyRecord {
  if (record.requestDigest !== remembered?.requestDigest) throw refuse("idempotency-key-reused");
  return record;
}
