import type { FormDefinition } from "@gridloop/core";
import type { RequestProblem, ServerProblemCode } from "@gridloop/core/api";
import type { Rejection } from "@gridloop/core/case";

/** A part of a request that is wrong; its message is rendered later, in the reader's language. */
export type FaultyPart = Omit<RequestProblem, "message"> & { message?: string };

/** A request the server itself refuses. */
export interface ServerRefusal {
  code: ServerProblemCode;
  /** What the message needs; never a personal value. */
  facts?: Record<string, string | number>;
  problems?: FaultyPart[];
  headers?: Record<string, string>;
}

/** A case's own refusal, with the form it is about, whose labels its messages use. */
export interface CaseRefusal {
  rejection: Rejection;
  form?: FormDefinition | undefined;
}

/** Thrown where a request cannot be answered; the handler turns it into a problem document. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly why: ServerRefusal | CaseRefusal;

  constructor(why: ServerRefusal | CaseRefusal) {
    super("rejection" in why ? why.rejection.code : why.code);
    this.why = why;
  }
}

/** Refuses a request with a problem of the server's own. */
export const refuse = (code: ServerProblemCode, more: Omit<ServerRefusal, "code"> = {}): Refused => new Refused({ code, ...more });
