import type { CompiledDistrict } from "../case/compiled-district.js";
import type { CaseRecord } from "./case-record.js";
import { writeAll, type ExportFormat } from "./export-format.js";
import { factTypes, logEntriesOf, titleIn, type LogOptions } from "./log-entry.js";

/** What a CSV export may be asked for. */
export interface CsvOptions extends LogOptions {
  /** Begin with a byte order mark, without which Excel reads Chinese as gibberish; default no. */
  byteOrderMark?: boolean;
}

const caseColumns = ["case", "number", "item", "item-title", "item-version", "workflow", "workflow-version"];
const entryColumns = ["seq", "at", "type", "activity", "activity-id", "stage", "step", "unit", "role", "member"];

/** The columns of the export, in their order. */
export const csvColumns: readonly string[] = [...caseColumns, ...entryColumns, ...Object.keys(factTypes)];

/**
 * What spreadsheets take for the beginning of a formula, in full width too (OWASP, CSV injection). A title or an id that
 * begins so gets an apostrophe before it, which spreadsheets hide.
 */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** A field of a CSV file (RFC 4180): quoted where it must be, and never a formula. */
export function csvField(value: string | number | boolean | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (fields: readonly (string | number | boolean | undefined)[]): string => `${fields.map(csvField).join(",")}\r\n`;

/** One line per event, RFC 4180, in the columns of `csvColumns`. */
export function csvFormat(district: CompiledDistrict, options: CsvOptions = {}): ExportFormat {
  const locale = options.locale ?? "zh-CN";
  return {
    head: () => `${options.byteOrderMark === true ? "\uFEFF" : ""}${csvLine(csvColumns)}`,
    body(record) {
      const { id, number, item, workflow } = record.state;
      const title = titleIn(district.pinnedItem(item)?.title, locale, item.id);
      const ofCase = [id, number, item.id, title, item.version, workflow.id, workflow.version];
      const lines = logEntriesOf(record, district, options).map((entry) => {
        const { seq, at, type, activity, activityId, stage, step, unit, role, member } = entry;
        const facts = new Map(entry.facts.map(({ key, value }) => [key, value]));
        const ofFacts = Object.keys(factTypes).map((key) => facts.get(key));
        return csvLine([...ofCase, seq, at, type, activity, activityId, stage, step, unit, role, member, ...ofFacts]);
      });
      return lines.join("");
    },
    tail: () => "",
  };
}

/** Cases as CSV, one line per event. */
export const toCsv = (cases: Iterable<CaseRecord>, district: CompiledDistrict, options: CsvOptions = {}): string =>
  writeAll(csvFormat(district, options), cases);
