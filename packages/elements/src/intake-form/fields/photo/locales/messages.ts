import type { Declined, UploadFault } from "../photo-item.js";

/** What a question for photos says. Sentences about one file name it. */
export interface PhotoMessages {
  readonly add: string;
  readonly addMore: string;
  readonly replace: string;
  /** How many photos there may be, and how many there are. */
  readonly limit: (most: number, count: number) => string;
  /** For those with a mouse. */
  readonly dropHere: string;
  /** A photo by its place in the answer: of one whose name is not known, and in place of its picture. */
  readonly nth: (place: number) => string;
  readonly preparing: string;
  readonly uploading: string;
  readonly uploaded: string;
  readonly retry: string;
  readonly retryOf: (name: string) => string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  /** What happened, for whoever cannot see it. */
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly failed: (name: string) => string;
  readonly allUploaded: (count: number) => string;
  /** A file that was not taken. */
  readonly declined: Readonly<
    Record<Declined["fault"], (name: string, most: { readonly megabytes: string; readonly count: number }) => string>
  >;
  /** A photo that could not be sent; `said` is what the server said against it. */
  readonly faults: Readonly<Record<UploadFault, (said: string | undefined) => string>>;
  /** Why the question stays open: photos that could not be sent. */
  readonly obstacle: (count: number) => string;
  readonly size: (bytes: number) => string;
}
