/** What may be wrong with a calendar, or with what it is asked. */
export type CalendarErrorCode =
  | "amount-invalid" // negative or not a number
  | "amount-not-whole" // part of a day in a day unit
  | "date-malformed" // not a civil date YYYY-MM-DD
  | "instant-malformed" // not RFC 3339 with an offset
  | "out-of-range" // outside the civil years 1 to 9999, or never reached because the calendar has no working time
  | "season-empty" // a limit waits for a season without a working window
  | "season-unknown" // a window or limit names a season the calendar lacks
  | "time-zone-missing" // base "none" and no time zone given
  | "time-zone-unknown" // not an IANA time zone of this platform
  | "window-empty"; // a window that does not end after it begins

/** A calendar, or a question to one, that cannot be answered: `code` says why, `value` which part of it. */
export class CalendarError extends RangeError {
  override readonly name = "CalendarError";
  readonly code: CalendarErrorCode;
  readonly value: string;

  constructor(code: CalendarErrorCode, value: string) {
    super(`${code}: ${value}`);
    this.code = code;
    this.value = value;
  }
}
