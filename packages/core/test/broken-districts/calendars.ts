import type { Breakage } from "./breakage.js";

/** Calendars without time or place. */
export const calendars: Breakage[] = [
  ["a time zone that does not exist", (d) => (d.timeZone = "Asia/Shangha"), ["time-zone-unknown at timeZone"]],
  ["a window without time", (d) => (d.calendar.windows[0].to = "09:00"), ["window-empty at calendar.windows[0]"]],
  ["windows that overlap", (d) => (d.calendar.windows[1].from = "11:00"), ["windows-overlap at calendar.windows[1]"]],
  [
    "a day written twice",
    (d) =>
      (d.calendar.days = [
        { date: "2026-05-06", kind: "off" },
        { date: "2026-05-06", kind: "working" },
      ]),
    ["duplicate-day at calendar.days[1].date"],
  ],
  [
    "a half day whose windows overlap",
    (d) =>
      (d.calendar.days = [
        {
          date: "2026-05-06",
          kind: "working",
          windows: [
            { from: "09:00", to: "11:00" },
            { from: "10:00", to: "12:00" },
          ],
        },
      ]),
    ["windows-overlap at calendar.days[0].windows[1]"],
  ],
  ["a horizon with nothing behind it", (d) => (d.calendar.horizon = "2030-12-31"), ["horizon-unfounded at calendar.horizon"]],
];
