const offset = /(Z|[+-]\d{2}:\d{2})$/i;
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * How far a place's clock is ahead of UTC when it shows a given time, as RFC 3339 writes it.
 *
 * @param wall what the clock shows, `YYYY-MM-DDTHH:mm`
 * @param zone the IANA name of a time zone, such as `Asia/Shanghai`, or any RFC 3339 instant of the place, which ends in its offset;
 *   without one, or with one the browser does not know, the browser's own time zone counts
 * @returns for example `+08:00`; an hour that a change to summer time leaves out or repeats gets one of its two offsets
 */
export function zoneOffset(wall: string, zone?: string): string {
  const written = zone === undefined ? undefined : offset.exec(zone)?.[1];
  if (written !== undefined) return written.toUpperCase() === "Z" ? "+00:00" : written;
  const clock = clockOf(zone);
  const shown = Date.parse(`${wall}Z`);
  if (Number.isNaN(shown)) return "+00:00";
  // The offset of the instant that would be it at UTC may be that of the other side of a change; a second look settles it.
  const first = aheadAt(shown, clock);
  return asOffset(aheadAt(shown - first * 60_000, clock));
}

/** A zone the browser has never heard of is no reason to lose an answer. */
function clockOf(zone: string | undefined): Intl.DateTimeFormat {
  const known = clocks.get(zone ?? "");
  if (known) return known;
  const style: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  };
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat("en-US", { ...style, ...(zone === undefined ? {} : { timeZone: zone }) });
  } catch {
    made = new Intl.DateTimeFormat("en-US", style);
  }
  clocks.set(zone ?? "", made);
  return made;
}

/** Minutes a clock is ahead of UTC at an instant. */
function aheadAt(instant: number, clock: Intl.DateTimeFormat): number {
  const part: Record<string, string> = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const shown = Date.parse(`${part["year"]}-${part["month"]}-${part["day"]}T${part["hour"]}:${part["minute"]}Z`);
  return Math.round((shown - instant) / 60_000);
}

function asOffset(ahead: number): string {
  const two = (count: number): string => String(Math.trunc(count)).padStart(2, "0");
  const size = Math.abs(ahead);
  return `${ahead < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}
