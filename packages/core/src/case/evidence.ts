import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64urlnopad } from "@scure/base";
import canonicalize from "canonicalize";
import type { CaseEvent } from "./event.js";
import type { FieldValue } from "./values.js";

type Unsealed<T> = T extends unknown ? Omit<T, "hash"> : never;

/** An event whose every fact is known, before it is sealed. */
export type UnsealedEvent = Unsealed<CaseEvent>;

/** What verifying a case's chain found. Codes: `sequence` (an event is missing or moved), `previous` (it does not follow the one before), `hash` (its content was changed). */
export type ChainVerdict = { ok: true; head: string } | { ok: false; seq: number; code: "sequence" | "previous" | "hash" };

/** RFC 8785 canonical JSON of plain data. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) as string;
}

/** SHA-256 of a text's UTF-8 bytes, base64url without padding. */
export function digestText(content: string): string {
  return base64urlnopad.encode(sha256(utf8ToBytes(content)));
}

/** Seals an event: SHA-256 over the RFC 8785 canonical JSON of everything else in it, the previous event's hash included. */
export function sealEvent(event: UnsealedEvent): CaseEvent {
  return { ...event, hash: digestText(canonicalJson(event)) } as CaseEvent;
}

/** Verifies the events of one case, in order from the first. An empty list is sound and has an empty head. */
export function verifyChain(events: readonly CaseEvent[]): ChainVerdict {
  let head = "";
  let seq = 0;
  for (const { hash, ...event } of events) {
    seq += 1;
    if (event.seq !== seq) return { ok: false, seq, code: "sequence" };
    if (event.previous !== head) return { ok: false, seq, code: "previous" };
    if (digestText(canonicalJson(event)) !== hash) return { ok: false, seq, code: "hash" };
    head = hash;
  }
  return { ok: true, head };
}

/**
 * The commitment to a personal value: SHA-256 over salt, a zero byte and the value's canonical JSON, base64url.
 * Without the salt, which is erased with the value, guessing the value from it is as hard as guessing the salt.
 */
export function commitTo(salt: string, value: FieldValue): string {
  return digestText(`${salt}\u0000${canonicalJson(value)}`);
}

/** The salt of one value, derived from the command's: SHA-256 over both, so that equal values never share a commitment. */
export function deriveSalt(commandSalt: string, key: string): string {
  return digestText(`${commandSalt}\u0000${key}`);
}
