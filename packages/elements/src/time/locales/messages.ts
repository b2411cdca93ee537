/** When something is due, said from where the reader stands. */
export interface DueMessages {
  /** `clock` as HH:MM. */
  readonly today: (clock: string) => string;
  readonly tomorrow: (clock: string) => string;
  readonly yesterday: (clock: string) => string;
  /** `day` such as 3月5日 周四 or Thu 5 March. */
  readonly onDay: (day: string, clock: string) => string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
  readonly lateBy: (span: string) => string;
  readonly left: (span: string) => string;
}
