/**
 * A fresh idempotency key: 128 bits of the platform's randomness as hexadecimal digits.
 * Works on plain-http intranets too, where `crypto.randomUUID` does not exist.
 */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
