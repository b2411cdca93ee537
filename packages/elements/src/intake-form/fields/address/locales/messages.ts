import type { PositionFault } from "../current-position.js";

/** What a question for an address says. */
export interface AddressMessages {
  /** Names the list of areas that fit. */
  readonly found: (count: number) => string;
  readonly locate: string;
  readonly locating: string;
  readonly faults: Readonly<Record<PositionFault, string>>;
  /** The position was taken, but lies in no grid of the district, or nobody could be asked. */
  readonly outside: string;
  readonly notAsked: string;
  /** The chip of a grid of an earlier visit, whose name is not at hand. */
  readonly someGrid: string;
  readonly removeGrid: (name: string) => string;
  /** The chip of a position; `metres` is how far off it may be. */
  readonly position: (metres: number | undefined) => string;
  readonly removePosition: string;
  /** What was added, read out. */
  readonly gridAdded: (name: string) => string;
  readonly positionAdded: string;
  /** Names the list of what was added to the address. */
  readonly attached: string;
  /** Between an area and the one inside it. */
  readonly between: string;
}
