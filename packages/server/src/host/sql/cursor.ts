import { HostError } from "../host-error.js";

/** A place in the feed: which feed (a restore begins a new one), transaction id, place within it. */
export interface FeedPlace {
  epoch: number;
  /** Decimal: an eight-byte unsigned integer does not fit a number. */
  xid: string;
  position: number;
}

const malformed = (): HostError => new HostError("cursor-malformed", "this is no cursor of this list");
const hex = (value: string | number, digits: number): string => BigInt(value).toString(16).padStart(digits, "0");

/** A feed cursor: fixed width, so that comparing the texts compares the places; fit for an HTTP header. */
export const writeFeedCursor = ({ epoch, xid, position }: FeedPlace): string => `${hex(epoch, 6)}-${hex(xid, 16)}-${hex(position, 14)}`;

/** The place a feed cursor names. Throws `HostError`: `cursor-malformed`. */
export function readFeedCursor(cursor: string): FeedPlace {
  const parts = /^([0-9a-f]{6})-([0-9a-f]{16})-([0-9a-f]{14})$/.exec(cursor);
  if (!parts) throw malformed();
  const [, epoch = "0", xid = "0", position = "0"] = parts;
  return { epoch: Number.parseInt(epoch, 16), xid: BigInt(`0x${xid}`).toString(), position: safe(Number.parseInt(position, 16)) };
}

/** A place in a list of cases: the last row of a page. */
export interface ListPlace {
  order: number;
  id: string;
}

/** A list's cursor. */
export const writeListCursor = ({ order, id }: ListPlace): string => Buffer.from(JSON.stringify([order, id])).toString("base64url");

/** The place a list's cursor names. Throws `HostError`: `cursor-malformed`. */
export function readListCursor(cursor: string): ListPlace {
  const [order, id] = partsOf(cursor, 2);
  if (typeof order !== "number" || typeof id !== "string") throw malformed();
  return { order: safe(order), id };
}

/** A place in the supervision register: the last line of a page. */
export interface RegisterPlace {
  at: number;
  id: string;
  seq: number;
}

/** A register's cursor. */
export const writeRegisterCursor = ({ at, id, seq }: RegisterPlace): string =>
  Buffer.from(JSON.stringify([at, id, seq])).toString("base64url");

/** The place a register's cursor names. Throws `HostError`: `cursor-malformed`. */
export function readRegisterCursor(cursor: string): RegisterPlace {
  const [at, id, seq] = partsOf(cursor, 3);
  if (typeof at !== "number" || typeof id !== "string" || typeof seq !== "number") throw malformed();
  return { at: safe(at), id, seq: safe(seq) };
}

/** A place in an inbox: the last item of a page. */
export interface InboxPlace {
  at: number;
  position: number;
}

/** An inbox's cursor. */
export const writeInboxCursor = ({ at, position }: InboxPlace): string => Buffer.from(JSON.stringify([at, position])).toString("base64url");

/** The place an inbox's cursor names. Throws `HostError`: `cursor-malformed`. */
export function readInboxCursor(cursor: string): InboxPlace {
  const [at, position] = partsOf(cursor, 2);
  if (typeof at !== "number" || typeof position !== "number") throw malformed();
  return { at: safe(at), position: safe(position) };
}

/** What a cursor of so many parts was written from. */
function partsOf(cursor: string, count: number): unknown[] {
  if (!/^[\w-]+$/.test(cursor)) throw malformed();
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw malformed();
  }
  if (!Array.isArray(parsed) || parsed.length !== count) throw malformed();
  return parsed;
}

function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw malformed();
  return value;
}
