const units = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const;

/**
 * A span of time in milliseconds: a number of them, or an ISO 8601 duration. Years and months have no fixed length and count
 * as 365 and 30 days; it is a demonstration's clock, not a deadline.
 */
export function elapsedMs(span: number | string): number {
  if (typeof span === "number") return span;
  const [date = "", time = ""] = span.replace(/^P/, "").split("T");
  const days = date
    .replace(/(\d+)Y/, (_all, n: string) => `${Number(n) * 365}D`)
    .replace(/(\d+)M/, (_all, n: string) => `${Number(n) * 30}D`);
  let total = 0;
  for (const [, amount, unit] of days.matchAll(/([\d.]+)([WD])/g)) total += Number(amount) * units[unit as "W" | "D"];
  for (const [, amount, unit] of time.matchAll(/([\d.]+)([HMS])/g)) total += Number(amount) * units[unit as "H" | "M" | "S"];
  return Math.round(total);
}
