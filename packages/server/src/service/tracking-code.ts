import { digest, keyed } from "./digest.js";

/** 32 letters and digits that cannot be taken for one another when read out or copied by hand: no 0, O, 1, I. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** 12 of 32 letters are 60 bits: at one guess a millisecond a code stands for 18 million years. */
const length = 12;

/**
 * Makes a case's tracking code from bytes nobody can guess. With an idempotency key the same bytes and key give the same
 * code again, so that a repeated report can be answered although only the code's digest is stored.
 *
 * @param seed At least 16 random bytes.
 * @param key What only the reporter's client knows; may be empty.
 */
export function makeTrackingCode(seed: Uint8Array, key: string): string {
  const bytes = keyed(seed, `tracking-code/${key}`);
  // 256 is a multiple of 32, so the remainder favours no letter.
  const letters = Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]);
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].map((part) => part.join("")).join("-");
}

/** The digest of a code as a person typed it: case, hyphens and spaces do not matter. */
export const digestTrackingCode = (typed: string): string => digest(typed.toUpperCase().replace(/[\s-]/g, ""));
