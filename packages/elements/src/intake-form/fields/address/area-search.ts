import type { FoundUnitView, UnitsFound } from "@gridloop/core/api";
import type { Connection } from "../../../connection/connection.js";
import type { CurrentPosition } from "./current-position.js";

/** Milliseconds of rest after which what was typed is looked up. */
const rest = 250;
/** As many as fit under a line of text on a phone. */
const mostAreas = 8;

/**
 * Looks for the areas an address lies in: the last question asked counts, earlier ones are given up. Finding nothing and
 * not being able to ask are the same here, because the address is an answer without an area, too.
 */
export class AreaSearch {
  readonly #connection: () => Connection | undefined;
  readonly #found: (areas: readonly FoundUnitView[]) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(connection: () => Connection | undefined, found: (areas: readonly FoundUnitView[]) => void) {
    this.#connection = connection;
    this.#found = found;
  }

  /** Looks for areas by what was typed so far, after a moment's rest. */
  search(typed: string): void {
    this.cancel();
    const text = typed.trim();
    if ([...text].length < 2) return this.#found([]);
    this.#timer = setTimeout(() => void this.#ask(text), rest);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = undefined;
  }

  /** The area a position lies in; `unknown` where nobody could be asked. */
  async at({ longitude, latitude }: CurrentPosition): Promise<FoundUnitView | undefined | "unknown"> {
    try {
      const found = await this.#connection()?.get<UnitsFound>("units", { query: { longitude, latitude, limit: 1 } });
      return found ? found.units[0] : "unknown";
    } catch {
      return "unknown";
    }
  }

  async #ask(text: string): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    // No area is called “12号3幢”: what stands before the first figure is tried on its own.
    const before = text.replace(/\s*[\d０-９].*$/u, "");
    let areas = await this.#areas(text, asking.signal);
    if (areas?.length === 0 && before !== text && [...before].length >= 2) areas = await this.#areas(before, asking.signal);
    if (this.#asking !== asking) return;
    this.#asking = undefined;
    this.#found(areas ?? []);
  }

  async #areas(q: string, signal: AbortSignal): Promise<readonly FoundUnitView[] | undefined> {
    try {
      return (await this.#connection()?.get<UnitsFound>("units", { query: { q, limit: mostAreas }, signal }))?.units;
    } catch {
      return undefined;
    }
  }
}
