import type { WorklistPageView } from "@gridloop/core/api";
import type { Connection } from "../../connection/connection.js";

/** A case that was found. */
export type FoundCase = WorklistPageView["rows"][number];

/** Milliseconds of rest after which what was typed is looked up. */
const rest = 250;

/** As many as anyone compares before they type more. */
const mostCases = 8;

/** Looks for open cases the reader may see: the last question asked counts, earlier ones are given up. */
export class CaseSearch {
  readonly #connection: () => Connection | undefined;
  readonly #found: (cases: readonly FoundCase[]) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(connection: () => Connection | undefined, found: (cases: readonly FoundCase[]) => void) {
    this.#connection = connection;
    this.#found = found;
  }

  /** Looks for cases by words of their number, matter or address, after a moment's rest. */
  byWords(typed: string): void {
    this.cancel();
    const q = typed.trim();
    this.#timer = setTimeout(() => void this.#ask({ q }), rest);
  }

  /** Looks at once for cases of a matter, first due first. */
  ofMatter(item: string): void {
    this.cancel();
    void this.#ask({ item });
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = undefined;
  }

  async #ask(wanted: Readonly<Record<string, string>>): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    // One more than is shown: the case itself may be among them.
    const query = { ...wanted, status: "open", limit: mostCases + 1 };
    // A number can be typed without being found; the server then says whether there is such a case.
    const page = await this.#connection()
      ?.get<WorklistPageView>("worklist", { query, signal: asking.signal })
      .catch(() => undefined);
    if (this.#asking !== asking) return;
    this.#asking = undefined;
    this.#found(page?.rows ?? []);
  }
}
