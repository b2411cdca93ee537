import type { Instant } from "@gridloop/core/calendar";
import type { FieldValues } from "@gridloop/core/case";
import type { District, ReplayMapping } from "@gridloop/core/definition";
import { instantReader } from "./instant-pattern.js";

/** A case of another system, read. */
export interface ForeignCase {
  number: string;
  /** The value of the type column. */
  type: string;
  item: string;
  channel: string;
  opened: Instant;
  closed?: Instant;
  /** The other system's own target. */
  target?: Instant;
  /** What the other system says of it. */
  flag?: string;
  data: FieldValues;
}

/** Why a row cannot be replayed. */
export interface RowFault {
  /** As a spreadsheet counts, the heading being row 1; of a log of traces the trace's position, from 1. */
  row: number;
  code: "column-missing" | "number-missing" | "type-unknown" | "instant-malformed" | "refused";
  column?: string;
  value?: string;
}

/** A row as a case, or why not. A case said to be closed before it was opened counts as closed when it was opened. */
export type MappedRow = { ok: true; foreign: ForeignCase; closedBeforeOpened: boolean } | { ok: false; fault: RowFault };

/** Makes cases of rows by a district's mapping. */
export function rowMapper(
  district: District,
  mapping: ReplayMapping,
): (record: Readonly<Record<string, string>>, row: number) => MappedRow {
  const { columns } = mapping;
  const read = instantReader(mapping.instants, district.timeZone);
  const items = new Map(mapping.types.map(({ value, item }) => [value, item]));
  const channels = new Map(mapping.channels.map(({ value, channel }) => [value, channel]));
  const wanted = [columns.number, columns.type, columns.opened];
  return (record, row) => {
    const refuse = (code: RowFault["code"], column: string, value?: string): MappedRow => ({
      ok: false,
      fault: { row, code, column, ...(value === undefined ? {} : { value }) },
    });
    const missing = wanted.find((column) => record[column] === undefined);
    if (missing !== undefined) return refuse("column-missing", missing);
    const cell = (column: string | undefined): string => (column === undefined ? "" : (record[column] ?? "").trim());
    const number = cell(columns.number);
    if (number === "") return refuse("number-missing", columns.number);
    const type = cell(columns.type);
    const item = items.get(type);
    if (item === undefined) return refuse("type-unknown", columns.type, type);

    const instants: Partial<Record<"opened" | "closed" | "target", Instant>> = {};
    for (const name of ["opened", "closed", "target"] as const) {
      const written = cell(columns[name]);
      if (written === "" && name !== "opened") continue;
      const at = read(written);
      if (at === undefined) return refuse("instant-malformed", columns[name] ?? name, written);
      instants[name] = at;
    }
    const { opened = 0, closed, target } = instants;
    const flag = cell(columns.flag);
    return {
      ok: true,
      closedBeforeOpened: closed !== undefined && closed < opened,
      foreign: {
        number,
        type,
        item,
        channel: channels.get(cell(columns.channel)) ?? mapping.otherChannel,
        opened,
        ...(closed === undefined ? {} : { closed: Math.max(closed, opened) }),
        ...(target === undefined ? {} : { target }),
        ...(flag === "" ? {} : { flag }),
        data: Object.fromEntries(mapping.fields.flatMap(({ column, field }) => (cell(column) === "" ? [] : [[field, cell(column)]]))),
      },
    };
  };
}
