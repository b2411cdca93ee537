/** Whose cases are listed: those whose next move is the reader's own, or every one they may see. */
export type WorklistView = "mine" | "all";

/** How cases stand against their deadline; empty lists every open one. */
export type WorklistLamp = "" | "late" | "soon" | "held" | "closed";

/** Which cases are listed. Empty texts filter nothing. */
export interface WorklistFilter {
  readonly view: WorklistView;
  readonly lamp: WorklistLamp;
  readonly urgent: boolean;
  /** Only cases in which an approval of the reader's own is waited for. */
  readonly approving: boolean;
  /** Words of a number, a matter or an address. */
  readonly q: string;
  /** The id of an outward step. */
  readonly step: string;
  /** The id of a class of matters. */
  readonly itemClass: string;
}

/** Everything open in a view. */
export const unfiltered = { lamp: "", urgent: false, approving: false, q: "", step: "", itemClass: "" } as const satisfies Omit<
  WorklistFilter,
  "view"
>;

/** What each view can be narrowed to at a touch: nobody owes a move in a closed case. */
export const lampsOf: Readonly<Record<WorklistView, readonly Exclude<WorklistLamp, "">[]>> = {
  mine: ["late", "soon", "held"],
  all: ["late", "soon", "held", "closed"],
};

/** Whether a filter narrows its view. */
export const isNarrowed = ({ lamp, urgent, approving, q, step, itemClass }: WorklistFilter): boolean =>
  lamp !== "" || urgent || approving || q !== "" || step !== "" || itemClass !== "";

/**
 * A filter in the words of the interface.
 *
 * @param soonBefore RFC 3339: the end of what counts as due soon; needed for that lamp only
 */
export function queryOf(filter: WorklistFilter, soonBefore: string | undefined): Record<string, string | true | undefined> {
  const { view, lamp, urgent, approving, q, step, itemClass } = filter;
  const lamps: Readonly<Record<WorklistLamp, Record<string, string | undefined>>> = {
    // Whoever looks for a certain case wants it found, also where it is closed by now; closed ones come last.
    "": view === "all" && q !== "" ? {} : { status: "open" },
    late: { status: "open", late: "true" },
    soon: { status: "open", late: "false", dueBefore: soonBefore },
    held: { status: "open", held: "true" },
    closed: { status: "closed" },
  };
  const flags = {
    ...(view === "mine" && { mine: true as const }),
    ...(urgent && { urgent: true as const }),
    ...(approving && { approving: true as const }),
  };
  return { ...lamps[lamp], q, step, class: itemClass, ...flags };
}
