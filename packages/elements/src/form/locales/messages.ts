/** What stands around the questions of any form. */
export interface FormMessages {
  readonly optional: string;
  /** Who else reads an answer that is told to whoever reported. */
  readonly toReporter: string;
  /** Heading of the list of everything that is wrong. */
  readonly summary: (count: number) => string;
  /** How many characters are left, or too many. */
  readonly lettersLeft: (count: number) => string;
  readonly lettersOver: (count: number) => string;
  readonly submit: string;
  readonly submitting: string;
  readonly cancel: string;
}
