import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { sharedData } from "../../test/calendar/shared-data.js";
import { chinaDays } from "./china-days.js";
import type { CalendarSource } from "./index.js";
import { createWorkCalendar, toInstant } from "./index.js";

const mondayToFriday: CalendarSource = { base: "cn", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] };
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** Every date of a year with whether it is worked Monday to Friday, but for the days the year's notices name. */
function workingDays(year: number, named: ReadonlyMap<string, boolean>): [date: string, working: boolean][] {
  const days: [string, boolean][] = [];
  for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 86_400_000) {
    const date = new Date(ms).toISOString().slice(0, 10);
    days.push([date, named.get(date) ?? ![0, 6].includes(new Date(ms).getUTCDay())]);
  }
  return days;
}

const ownZone = process.env["TZ"];

afterEach(() => {
  if (ownZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ownZone;
});

describe("the table of China's days", () => {
  it("says of every day what the package it is written from says", () => {
    const require = createRequire(import.meta.url);
    const named = new Map<string, boolean>();
    for (const year of years) {
      const file = JSON.parse(readFileSync(require.resolve(`holiday-calendar/data/CN/${year}.json`), "utf8")) as {
        dates: { date: string; type: string }[];
      };
      for (const { date, type } of file.dates) named.set(date, type === "transfer_workday");
    }
    const calendar = createWorkCalendar(mondayToFriday);

    const told = years.flatMap((year) => workingDays(year, named).map(([date]) => [date, calendar.isWorkingDay(date)]));

    expect(chinaDays.map(({ year }) => year)).toEqual(years);
    expect(told).toEqual(years.flatMap((year) => workingDays(year, named)));
  });

  it("holds every year the package knows, so that the horizon never lags behind it", () => {
    const require = createRequire(import.meta.url);

    expect(() => require.resolve(`holiday-calendar/data/CN/${Math.max(...years) + 1}.json`)).toThrow();
  });
});

describe.each([
  ["UTC", 0],
  ["Asia/Shanghai", -480],
  ["America/Los_Angeles", 480],
])("in a process whose time zone is %s", (zone, minutesWest) => {
  it("China's working days are those of the State Council's notices, on every day of 2019 to 2026", (test) => {
    const folder = sharedData("holidays-cn");
    if (folder === undefined) return test.skip();
    process.env["TZ"] = zone;
    expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).toBe(minutesWest); // the process did change its zone

    const named = new Map<string, boolean>();
    for (const year of years) {
      const file = JSON.parse(readFileSync(join(folder, `${year}.json`), "utf8")) as { days: { date: string; isOffDay: boolean }[] };
      for (const { date, isOffDay } of file.days) named.set(date, !isOffDay);
    }
    const calendar = createWorkCalendar(mondayToFriday);

    for (const year of years) {
      const days = workingDays(year, named);
      expect(days.map(([date]) => [date, calendar.isWorkingDay(date)])).toEqual(days);
      // A day's windows are found from its instants as well as its date is.
      expect(days.map(([date]) => [date, calendar.isWorkingTime(toInstant(`${date}T09:00:00+08:00`))])).toEqual(days);
      expect(days.map(([date]) => calendar.civilDate(toInstant(`${date}T23:59:59+08:00`)))).toEqual(days.map(([date]) => date));
    }
  });

  it("2022 to 2026 have 249, 249, 251, 248 and 248 working days", () => {
    process.env["TZ"] = zone;
    const calendar = createWorkCalendar(mondayToFriday);
    const newYear = (year: number) => toInstant(`${year}-01-01T00:00:00+08:00`);

    const counts = [2022, 2023, 2024, 2025, 2026].map((year) => calendar.elapsed(newYear(year), newYear(year + 1), "working-days"));

    expect(counts).toEqual([249, 249, 251, 248, 248]);
  });
});
