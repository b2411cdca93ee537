import { randomBytes } from "node:crypto";
import type { Chance } from "./chance.js";
import type { Clock } from "./clock.js";

/**
 * The machine's source of chance. Ids are UUID version 7 (RFC 9562 §5.7): the clock's milliseconds lead,
 * so that new rows land together at the end of an index.
 */
export function systemChance(clock: Clock): Chance {
  return { bytes: (count) => new Uint8Array(randomBytes(count)), id: () => uuid7(clock.now(), randomBytes(10)) };
}

/** UUID version 7 of a moment (milliseconds) and ten random bytes. */
export function uuid7(at: number, random: Uint8Array): string {
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, "0").slice(-12);
  const bytes = Buffer.from(random);
  const high = (0x7000 | (bytes.readUInt16BE(0) & 0x0fff)).toString(16);
  const low = (0x8000 | (bytes.readUInt16BE(2) & 0x3fff)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-${high}-${low}-${bytes.subarray(4, 10).toString("hex")}`;
}
