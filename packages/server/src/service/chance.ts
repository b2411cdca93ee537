/** Chance and new ids, passed in so that tests can repeat themselves. */
export interface Chance {
  /** That many bytes nobody can guess. */
  bytes(count: number): Uint8Array;
  /** A new id: unique, and safe in a path. */
  id(): string;
}
