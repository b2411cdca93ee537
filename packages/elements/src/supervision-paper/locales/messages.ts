/** What a paper says besides titles and what people wrote. */
export interface PaperMessages {
  readonly name: (title: string, number: string) => string;
  /** Level of a supervision. */
  readonly degree: (degree: number) => string;
  readonly number: string;
  readonly press: string;
  readonly tell: string;
  readonly copy: string;
  readonly case: string;
  readonly place: string;
  readonly openedAt: string;
  readonly responsible: string;
  /** What stands in the middle: the deadline that is near or past, the meeting, the answer owed. */
  readonly late: (deadline: string, due: string) => string;
  readonly near: (deadline: string, due: string) => string;
  readonly meeting: (title: string, when: string) => string;
  readonly aMeeting: string;
  readonly replyBy: (when: string) => string;
  readonly replied: (when: string) => string;
  readonly notReplied: string;
  readonly reply: string;
  readonly remarks: string;
  readonly basis: string;
  readonly rule: string;
  readonly issuedBy: string;
  readonly byRule: string;
  /** A post: a role in a unit. */
  readonly post: (unit: string, role: string) => string;
  readonly listSeparator: string;
  readonly print: string;
}
