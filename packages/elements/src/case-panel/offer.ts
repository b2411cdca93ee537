import type { FormOnWire } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";

/** Themes of what goes beside the case's way, in the order they are offered. */
export const offerThemes = ["supervise", "clock", "people", "file"] as const;

/** A theme of what goes beside the case's way: pressing, the clock, who works on it, the file itself. */
export type OfferTheme = (typeof offerThemes)[number];

/** Under which heading something is offered: what is owed, the case's main way on, other ways, ways that are hard to take back, and themes beside the way. */
export type OfferGroup = "reply" | "decide" | "main" | "way" | "grave" | OfferTheme;

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
  /** What bounds it: a sentence each. */
  readonly limits?: readonly Text[];
  /** It is only asked for: what those who must agree are called, in their order. */
  readonly approvals?: readonly Text[];
  /** RFC 3339: by when it is owed. */
  readonly dueAt?: string;
  /** The request it decides on: its id, and whether it grants it. */
  readonly decides?: { readonly request: string; readonly grants: boolean };
  readonly form?: FormOnWire;
  /** Answers to begin its form with. */
  readonly begins?: Readonly<Record<string, unknown>>;
  /** The field that asks for another case, the matter whose cases are likely ones, and the case it cannot be. */
  readonly asksForCase?: { readonly field: string; readonly item: string; readonly except: string };
  /** The field each part of the request's body comes from, by JSON pointer, so that what the server refuses is said beside it. */
  readonly fieldOf?: Readonly<Record<string, string>>;
  /** The request that does it, with the answers to its form. */
  request(values: Readonly<Record<string, unknown>>): OfferRequest;
}
