import type { FormOnWire } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";

/** Under which heading something is offered: the case's main way on, other ways, ways that are hard to take back, and what goes beside the way. */
export type OfferGroup = "reply" | "main" | "way" | "grave" | "supervise" | "more";

/** A request to the server, still without the version of the case it was decided on. */
export interface OfferRequest {
  /** Below the case, such as `actions/dispatch`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Something the reader may do with the case now. */
export interface Offer {
  /** The same for the same offer on a newer state of the case. */
  readonly key: string;
  readonly group: OfferGroup;
  readonly title: Text;
  /** What it leads to, or what it does, in a line. */
  readonly consequence?: Text;
  /** RFC 3339: by when it is owed. */
  readonly dueAt?: string;
  readonly form?: FormOnWire;
  /** Answers to begin its form with. */
  readonly begins?: Readonly<Record<string, unknown>>;
  /** The field each part of the request's body comes from, by JSON pointer, so that what the server refuses is said beside it. */
  readonly fieldOf?: Readonly<Record<string, string>>;
  /** The request that does it, with the answers to its form. */
  request(values: Readonly<Record<string, unknown>>): OfferRequest;
}
