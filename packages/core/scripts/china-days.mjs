// Writes src/calendar/china-days.ts from the package holiday-calendar: node packages/core/scripts/china-days.mjs
// The package's own files are forty times the size (names in three languages), and a JSON import is still
// experimental in Node 20; the table is what a browser has to load.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The first year in which the package was compared, day by day, with the notices of the State Council. */
const FIRST_YEAR = 2019;

const require = createRequire(import.meta.url);

/** @param {number} year */
function read(year) {
  try {
    return JSON.parse(readFileSync(require.resolve(`holiday-calendar/data/CN/${year}.json`), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/**
 * Month and day of the dates, runs of days as ranges.
 * @param {string[]} dates
 */
function ranges(dates) {
  /** @type {{ from: string, to: string }[]} */
  const runs = [];
  for (const date of [...dates].sort()) {
    const run = runs.at(-1);
    if (run !== undefined && Date.parse(date) - Date.parse(run.to) === 86_400_000) run.to = date;
    else runs.push({ from: date, to: date });
  }
  return runs.map(({ from, to }) => (from === to ? short(from) : `${short(from)}-${short(to)}`)).join(" ");
}

/** @param {string} date */
function short(date) {
  return date.slice(5).replace("-", "");
}

/** @type {{ date: string, type: string }[]} */
const days = [];
let year = FIRST_YEAR;
for (let data = read(year); data !== undefined; data = read(year)) {
  days.push(...data.dates);
  year += 1;
}

// A notice may name days of the year before, so days go by their own year; those before the first whole year are dropped.
/** @param {number} row @param {string} type */
const of = (row, type) => ranges(days.filter((day) => day.type === type && day.date.startsWith(`${row}-`)).map((day) => day.date));

const rows = Array.from({ length: year - FIRST_YEAR }, (_, index) => FIRST_YEAR + index).map(
  (row) => `  {
    year: ${row},
    off: "${of(row, "public_holiday")}",
    working: "${of(row, "transfer_workday")}",
  },`,
);

const source = `// Written by packages/core/scripts/china-days.mjs from the package holiday-calendar (MIT). Do not edit.

/** A year's days that differ from their weekday, as MMDD and ranges of it: days off, and make-up working days (调休). */
export interface ChinaYear {
  readonly year: number;
  readonly off: string;
  readonly working: string;
}

/** China's public holidays and make-up working days, as the State Council announces them year by year. */
export const chinaDays: readonly ChinaYear[] = [
${rows.join("\n")}
];
`;

writeFileSync(fileURLToPath(new URL("../src/calendar/china-days.ts", import.meta.url)), source);
