import { createHmac } from "node:crypto";

const prefix = "whsec_";

/** The bytes of a signing key, or undefined where it is none: 24 to 64 bytes, base64, perhaps behind `whsec_`. */
export function signingKey(secret: string): Buffer | undefined {
  const written = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(written)) return undefined;
  const key = Buffer.from(written, "base64");
  return key.length >= 24 && key.length <= 64 ? key : undefined;
}

/**
 * The headers of a signed webhook (Standard Webhooks 1.0: https://www.standardwebhooks.com): HMAC-SHA-256 over id, timestamp and body.
 *
 * @param id the same in every repeat of this message
 * @param seconds when it is sent, Unix time: receivers refuse what is older than a few minutes
 */
export function signedHeaders(key: Buffer, id: string, seconds: number, body: string): Record<string, string> {
  const signature = createHmac("sha256", key)
    .update(`${id}.${String(seconds)}.${body}`)
    .digest("base64");
  return { "webhook-id": id, "webhook-timestamp": String(seconds), "webhook-signature": `v1,${signature}` };
}
