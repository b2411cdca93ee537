import type { ServerProblemCode } from "@gridloop/core/api";

/** What a message may be made from. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** A problem in words: what it is, and what to do about it. */
export interface ProblemMessage {
  title: string;
  detail?: (facts: ProblemFacts) => string;
}

/** All of the server's problems in one language. */
export interface ProblemMessages {
  problems: Record<ServerProblemCode, ProblemMessage>;
  /** Rules a part of a request may break, by their code; others come as the code itself. */
  parts: Record<string, (facts: ProblemFacts) => string>;
  part: (code: string) => string;
}
