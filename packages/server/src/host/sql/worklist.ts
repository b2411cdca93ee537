import type { CaseRow, WorklistFilter, WorklistPage, WorklistQuery } from "../case-host.js";
import { readListCursor, writeListCursor } from "./cursor.js";
import type { SqlRow, SqlSession, SqlValue } from "./driver.js";
import { fromStored, toSearchable, toStored } from "./stored-text.js";

/** Where lists put an open case without a deadline: after every instant a Date can hold. */
const withoutDeadline = 8.64e15 + 1;

/** Where lists put closed cases: behind all open ones. */
const closed = 8.64e15 + 2;

/** A case's place in lists: open cases by due instant, then open ones without, then closed ones. */
export const listOrder = (row: Pick<CaseRow, "dueAt" | "closedAt">): number =>
  row.closedAt === undefined ? (row.dueAt ?? withoutDeadline) : closed;

/** Words of a search beyond this many are left out: each is one more pass over a text. */
const mostWords = 8;

const columns = `case_id, version, number, item, class, channel, stage, step, responsible_unit, responsible_role, due_at, late, urgent,
  held, opened_at, changed_at, closed_at, reach, search, tracking_digest, list_order, place_unit, address, summary, returns, movers,
  glance::text as glance`;

/**
 * One page of a list. The statement is written for each query and planned for its values: whether the index on `reach` (a small
 * unit) or the list's order (the district's centre) is the better way in depends on whose list it is.
 *
 * Throws `HostError`: `cursor-malformed`.
 */
export async function readWorklist(session: SqlSession, query: WorklistQuery): Promise<WorklistPage> {
  const atMost = Math.min(Math.max(Math.trunc(query.atMost), 1), 200);
  const place = query.cursor === undefined ? undefined : readListCursor(query.cursor);
  if (isNobodys(query)) return { rows: [] };
  const { text, values } = worklistStatement(query, atMost + 1, place);
  const found = await session.query<ListedRow>({ text }, values);
  const rows = found.slice(0, atMost);
  const last = rows.at(-1);
  return {
    rows: rows.map(fromListed),
    ...(found.length > atMost && last ? { cursor: writeListCursor({ order: last.list_order, id: fromStored(last.case_id) }) } : {}),
  };
}

/** The statement of a page; exported for the test that reads its plans. */
export function worklistStatement(
  query: WorklistQuery,
  atMost: number,
  place?: { order: number; id: string },
): { text: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const value = valueInto(values);
  const conditions = conditionsOf(query, value);
  if (place) conditions.push(`(list_order, case_id) > (${value(place.order, "bigint")}, ${value(toStored(place.id), "text")})`);
  const text = `select ${columns} from case_file where ${conditions.join(" and ")} order by list_order, case_id limit ${value(atMost, "integer")}`;
  return { text, values };
}

/** How many cases each of some lists holds, counted up to `most`: one statement, so that the counts belong together. */
export async function countWorklists(session: SqlSession, lists: readonly WorklistFilter[], most: number): Promise<number[]> {
  if (lists.length === 0) return [];
  const { text, values } = countStatement(lists, most);
  const [row] = await session.query<{ counts: number[] }>({ text }, values);
  return row?.counts ?? lists.map(() => 0);
}

/** The statement that counts; exported for the test that reads its plan. */
export function countStatement(lists: readonly WorklistFilter[], most: number): { text: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const value = valueInto(values);
  const counts = lists.map((list) => {
    if (isNobodys(list)) return "0";
    // In the list's order, so that a long list is read off from its beginning and no further than is counted.
    const rows = `select 1 from case_file where ${conditionsOf(list, value).join(" and ")} order by list_order limit ${value(most, "integer")}`;
    return `(select count(*)::integer from (${rows}) as listed)`;
  });
  return { text: `select array[${counts.join(", ")}] as counts`, values };
}

/** A list that is empty whatever there is. */
const isNobodys = (list: WorklistFilter): boolean => list.reach.length === 0 || list.movers?.length === 0;

type Value = (given: SqlValue, type: string) => string;

/** Writes values down and gives their places. */
const valueInto =
  (values: SqlValue[]): Value =>
  (given, type) =>
    `$${String(values.push(given))}::${type}`;

/** What is true of the rows of a list. */
function conditionsOf(query: WorklistFilter, value: Value): string[] {
  const conditions = [`district = ${value(toStored(query.district), "text")}`, `reach && ${value(query.reach.map(toStored), "text[]")}`];
  for (const column of ["stage", "step", "item", "class"] as const) {
    const wanted = query[column];
    if (wanted !== undefined) conditions.push(`${column} = ${value(toStored(wanted), "text")}`);
  }
  // Not as values, so that an index of the rows where it holds is known to be one.
  for (const column of ["late", "urgent", "held"] as const) {
    const wanted = query[column];
    if (wanted !== undefined) conditions.push(wanted ? column : `not ${column}`);
  }
  // Said of list_order, not of closed_at, so that the indexes bound what is read: closed cases are most of them.
  if (query.status) conditions.push(`list_order ${query.status === "closed" ? "=" : "<"} ${value(closed, "bigint")}`);
  // An open case's place in lists is its due instant; those without one, and closed ones, stand behind every instant.
  if (query.dueBefore !== undefined) conditions.push(`list_order < ${value(query.dueBefore, "bigint")}`);
  if (query.movers) conditions.push(`movers && ${value(query.movers.map(toStored), "text[]")}`);
  for (const word of toSearchable(query.text ?? "")
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, mostWords))
    conditions.push(`search ilike ${value(`%${word.replace(/[\\%_]/g, "\\$&")}%`, "text")}`);
  return conditions;
}

interface ListedRow extends SqlRow {
  case_id: string;
  version: number;
  number: string;
  item: string;
  class: string | null;
  channel: string;
  stage: string;
  step: string;
  responsible_unit: string;
  responsible_role: string | null;
  due_at: number | null;
  late: boolean;
  urgent: boolean;
  held: boolean;
  opened_at: number;
  changed_at: number;
  closed_at: number | null;
  reach: string[];
  search: string;
  tracking_digest: string | null;
  list_order: number;
  place_unit: string | null;
  address: string | null;
  summary: string | null;
  returns: number | null;
  movers: string[];
  glance: string | null;
}

const fromListed = (row: ListedRow): WorklistPage["rows"][number] => ({
  id: fromStored(row.case_id),
  version: row.version,
  number: fromStored(row.number),
  item: fromStored(row.item),
  ...(row.class === null ? {} : { class: fromStored(row.class) }),
  channel: fromStored(row.channel),
  stage: fromStored(row.stage),
  step: fromStored(row.step),
  responsibleUnit: fromStored(row.responsible_unit),
  ...(row.responsible_role === null ? {} : { responsibleRole: fromStored(row.responsible_role) }),
  ...(row.due_at === null ? {} : { dueAt: row.due_at }),
  late: row.late,
  urgent: row.urgent,
  held: row.held,
  openedAt: row.opened_at,
  changedAt: row.changed_at,
  ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
  reach: row.reach.map(fromStored),
  movers: row.movers.map(fromStored),
  search: row.search,
  ...(row.place_unit === null ? {} : { placeUnit: fromStored(row.place_unit) }),
  ...(row.address === null ? {} : { address: fromStored(row.address) }),
  ...(row.summary === null ? {} : { summary: fromStored(row.summary) }),
  ...(row.returns === null ? {} : { returns: row.returns }),
  ...(row.glance === null ? {} : { glance: JSON.parse(row.glance) as NonNullable<CaseRow["glance"]> }),
  ...(row.tracking_digest === null ? {} : { trackingDigest: fromStored(row.tracking_digest) }),
});
