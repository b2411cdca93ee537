/** What the fields themselves say, beside what the district's form says. */
export interface FieldMessages {
  /** The empty first option of a list. */
  readonly choose: string;
  /** The ends of a rating. */
  readonly worst: string;
  readonly best: string;
  /** One mark of a rating, read out; those at the ends say which end. */
  readonly mark: (mark: number, end: "worst" | "best" | undefined) => string;
}
