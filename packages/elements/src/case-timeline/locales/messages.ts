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
  readonly earlier: (count: number) => string;
}
