import type { RegisterKind } from "../register-kind.js";

/** What the register says besides titles. */
export interface RegisterMessages {
  readonly kinds: { readonly name: string } & Readonly<Record<RegisterKind, string>>;
  /** The name of the whole with its period, such as "Weekly dispatch list, 2 to 8 March 2026". */
  readonly title: (district: string, kind: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly current: string;
  readonly count: (lines: number, hasMore: boolean) => string;
  readonly degree: (degree: number) => string;
  readonly columns: {
    readonly when: string;
    readonly measure: string;
    readonly case: string;
    readonly units: string;
    readonly reply: string;
    readonly how: string;
  };
  readonly post: (unit: string, role: string) => string;
  readonly listSeparator: string;
  readonly byRule: string;
  readonly replied: (when: string) => string;
  readonly replyDue: (when: string) => string;
  readonly replyLate: (when: string) => string;
  readonly noReply: string;
  readonly paper: (title: string, number: string) => string;
  readonly times: (count: number) => string;
  readonly more: string;
  readonly moreFailed: string;
  readonly print: string;
  readonly empty: Readonly<Record<RegisterKind, { readonly title: string; readonly advice: string }>>;
}
