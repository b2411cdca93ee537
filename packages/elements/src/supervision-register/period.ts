const day = 86_400_000;

const written = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A stretch of civil dates, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The week or month so many before or after the one a date lies in; nothing where that is no date. Weeks begin on Monday. */
export function periodBeside(date: string, unit: "week" | "month", by: number): Period | undefined {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return undefined;
  const shown = new Date(at);
  if (unit === "month") {
    const [year, month] = [shown.getUTCFullYear(), shown.getUTCMonth() + by];
    return { from: written(Date.UTC(year, month, 1)), to: written(Date.UTC(year, month + 1, 0)) };
  }
  const monday = at - ((shown.getUTCDay() + 6) % 7) * day + by * 7 * day;
  return { from: written(monday), to: written(monday + 6 * day) };
}
