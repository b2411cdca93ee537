import type { WorklistCounts, WorklistPageView } from "@gridloop/core/api";
import type { Connection } from "../connection/connection.js";
import { queryOf } from "./worklist-filter.js";
import type { WorklistFilter } from "./worklist-filter.js";

/** A case in the list. */
export type WorklistRow = WorklistPageView["rows"][number];

/** What a list is asked for with, kept from page to page. */
export type WorklistAsked = Readonly<Record<string, string | number | boolean | undefined>>;

/** The beginning of a list, and how long the lists most looked at are. */
export interface FirstPage {
  readonly asked: WorklistAsked;
  readonly page: WorklistPageView;
  /** Nothing where they could not be had: a list is of use without. */
  readonly counts: WorklistCounts | undefined;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Reads the beginning of a list. Throws `ConnectionError`.
 *
 * @param limit rows a page, 1 to 200
 * @param now RFC 3339: the server's, where it said so before
 */
export async function readFirstPage(
  connection: Connection,
  filter: WorklistFilter,
  limit: number,
  now: string | undefined,
  signal: AbortSignal,
): Promise<FirstPage> {
  const counting = connection.get<WorklistCounts>("worklist/counts", { signal });
  const counted = counting.catch(() => undefined);
  const soonBefore = filter.lamp === "soon" ? (aDayAfter(now) ?? (await counting).soonBefore) : undefined;
  const asked = { ...queryOf(filter, soonBefore), limit };
  const page = await readPage(connection, asked, signal);
  return { asked, page, counts: await counted };
}

/** Reads a page of a list, the first one unless `cursor` is given. Throws `ConnectionError`. */
export async function readPage(
  connection: Connection,
  asked: WorklistAsked,
  signal: AbortSignal,
  cursor?: string,
): Promise<WorklistPageView> {
  return await connection.get<WorklistPageView>("worklist", { query: { ...asked, cursor }, signal });
}

/** What is due first among all a reader sees. Throws `ConnectionError`. */
export async function readFirstOfAll(connection: Connection, signal: AbortSignal): Promise<WorklistRow | undefined> {
  return (await readPage(connection, { status: "open", limit: 1 }, signal)).rows[0];
}

const aDayAfter = (now: string | undefined): string | undefined =>
  now === undefined ? undefined : new Date(Date.parse(now) + dayMs).toISOString();
