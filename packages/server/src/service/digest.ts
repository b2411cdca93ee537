import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** SHA-256, base64url. */
export const digest = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("base64url");

/** HMAC-SHA-256, as bytes. */
export const keyed = (key: string | Uint8Array, data: string): Uint8Array =>
  new Uint8Array(createHmac("sha256", key).update(data).digest());

/** Whether two digests are the same, in a time that does not tell how much of them is. */
export function sameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
