import type { CaseRecord } from "./case-record.js";

/** How a file is written piece by piece. One format writes one file: it may count or hash what it wrote. */
export interface ExportFormat {
  /** What stands before the first case. */
  head(): string;
  /** What is written for a case. */
  body(record: CaseRecord): string;
  /** What stands behind the last case. */
  tail(): string;
}

/** Writes all cases in one text. */
export function writeAll(format: ExportFormat, cases: Iterable<CaseRecord>): string {
  const pieces = [format.head()];
  for (const record of cases) pieces.push(format.body(record));
  return [...pieces, format.tail()].join("");
}

/** Writes cases as they come, one piece per case, so that an export of any size needs the memory of one case. */
export async function* streamAll(format: ExportFormat, cases: Iterable<CaseRecord> | AsyncIterable<CaseRecord>): AsyncGenerator<string> {
  yield format.head();
  for await (const record of cases) yield format.body(record);
  yield format.tail();
}
