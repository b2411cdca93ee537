/** Why an identity number is refused: its length, its region, its birth date, or its check character (GB 11643-1999). */
export type IdNumberFault = "length" | "region" | "birth-date" | "checksum";

/** What is wrong with an answer, by code; `details` hold what the message needs. Lengths are in Unicode code points. */
export type AnswerProblem =
  | {
      code:
        | "required"
        | "unknown-field"
        | "not-a-text"
        | "unreadable-characters"
        | "pattern-mismatch"
        | "not-a-number"
        | "not-an-option"
        | "not-yes-or-no"
        | "not-a-date"
        | "not-a-datetime"
        | "not-a-phone-number"
        | "not-an-address"
        | "position-incomplete"
        | "position-out-of-range"
        | "not-an-attachment";
      details?: never;
    }
  | { code: "too-short"; details: { min: number; actual: number } }
  | { code: "too-long"; details: { max: number; actual: number } }
  | { code: "too-many"; details: { max: number; actual: number } }
  | { code: "too-small"; details: { min: number } }
  | { code: "too-large"; details: { max: number } }
  | { code: "too-early"; details: { min: string } }
  | { code: "too-late"; details: { max: string } }
  | { code: "not-a-rating"; details: { min: number; max: number } }
  | { code: "not-an-id-number"; details: { why: IdNumberFault } };

/** What is wrong with one field of a form. */
export type FieldProblem = { field: string } & AnswerProblem;

/** The code of a field problem. */
export type FieldProblemCode = AnswerProblem["code"];

/** A field problem as it comes over the wire, perhaps from a newer server with codes unknown here. */
export interface ReportedFieldProblem {
  field: string;
  code: string;
  details?: Readonly<Record<string, string | number>>;
}
