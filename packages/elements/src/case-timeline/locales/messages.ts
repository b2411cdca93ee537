/** What the timeline says besides the entries' own texts. */
export interface TimelineMessages {
  readonly name: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly latest: string;
  readonly step: (title: string) => string;
  readonly unknownTime: string;
  /** The unit an entry names: pressed, asked to help, or the one that has the case from then on. */
  readonly units: Readonly<Record<"press" | "joint" | "other", (unit: string) => string>>;
  readonly earlier: (count: number) => string;
}
