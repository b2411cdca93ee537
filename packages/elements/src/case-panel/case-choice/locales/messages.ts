/** What the choice of another case says besides the cases' own texts. */
export interface CaseChoiceMessages {
  readonly titled: (number: string, matter: string) => string;
  readonly between: string;
  readonly found: (count: number) => string;
  readonly none: string;
}
