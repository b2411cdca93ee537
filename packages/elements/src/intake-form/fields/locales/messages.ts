/** What the fields themselves say, beside what the district's form says. */
export interface FieldMessages {
  /** The empty first option of a list. */
  readonly choose: string;
  /** The ends of a rating. */
  readonly worst: string;
  readonly best: string;
  /** A mark and which end of the rating it is. */
  readonly end: (mark: number, words: string) => string;
  /** One mark of a rating, read out; those at the ends say which end. */
  readonly mark: (mark: number, end: "worst" | "best" | undefined) => string;
  /** In a box whose text finds one of many. */
  readonly typeToFind: string;
  readonly nothingFound: string;
  /** How many fit what was typed, read out while the list is open. */
  readonly found: (count: number) => string;
  /** How many fit beside those shown. */
  readonly more: (count: number) => string;
  /** The server did not list all there are. */
  readonly optionsCut: string;
  /** What was typed is none of the choices. */
  readonly chooseFromList: (typed: string) => string;
  /** Names the list of what was chosen. */
  readonly chosen: string;
  readonly added: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly removeChosen: (title: string) => string;
}
