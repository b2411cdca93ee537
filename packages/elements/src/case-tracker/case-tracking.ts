import type { TrackedCase } from "@gridloop/core/api";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Connection } from "../connection/connection.js";
import { ConnectionError } from "../connection/connection-error.js";
import type { CaseKey } from "./address-fragment.js";

/** How often an open case is asked after while the page is in view, in milliseconds: whoever reported has no stream of events. */
const pollMs = 60_000;

/** What a case looked like before and after it was asked after once more; nothing where asking failed. */
export type Refreshed = { readonly before: TrackedCase; readonly after: TrackedCase } | undefined;

/**
 * Follows one case by number and code. What was read stays on show when it cannot be read anew. Asks again every minute
 * while the page is in view and the case open; a page nobody looks at asks nothing.
 */
export class CaseTracking implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #refreshed: (refreshed: Refreshed) => void;
  #connection: Connection | undefined;
  #key: CaseKey | undefined;
  #tracked: TrackedCase | undefined;
  #fault: ConnectionError | undefined;
  #asking: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param refreshed called when a case already on show was asked after by itself, not by the person */
  constructor(host: ReactiveControllerHost, refreshed: (refreshed: Refreshed) => void) {
    this.#host = host;
    this.#refreshed = refreshed;
    host.addController(this);
  }

  /** What the case looked like when it was last read. */
  get tracked(): TrackedCase | undefined {
    return this.#tracked;
  }

  /** Number and code of the case followed. */
  get key(): CaseKey | undefined {
    return this.#key;
  }

  /** Why the last reading failed. What was read before, if anything, is still there. */
  get fault(): ConnectionError | undefined {
    return this.#fault;
  }

  get isLoading(): boolean {
    return this.#asking !== undefined;
  }

  /** Takes the way to the server; a case that waits for one is read now. */
  connect(connection: Connection | undefined): void {
    if (connection === this.#connection) return;
    this.#connection = connection;
    if (this.#key && !this.#tracked) void this.#read();
  }

  /** Follows another case. */
  async follow(key: CaseKey): Promise<TrackedCase | undefined> {
    this.forget();
    this.#key = key;
    return await this.#read();
  }

  /** Follows none. */
  forget(): void {
    this.#rest();
    this.#key = this.#tracked = this.#fault = undefined;
    this.#host.requestUpdate();
  }

  /** Reads the case once more. */
  async refresh(): Promise<Refreshed> {
    const before = this.#tracked;
    const after = await this.#read();
    return before && after ? { before, after } : undefined;
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#onVisibility);
    if (this.#tracked) this.#onVisibility();
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#onVisibility);
    this.#rest();
  }

  /** Somebody who comes back to the page wants to know where the case stands now, not a minute later. */
  readonly #onVisibility = (): void => {
    if (document.visibilityState === "hidden") clearTimeout(this.#timer);
    else if (this.#tracked) void this.#poll();
  };

  async #poll(): Promise<void> {
    if (!this.#asking) this.#refreshed(await this.refresh());
  }

  async #read(): Promise<TrackedCase | undefined> {
    const key = this.#key;
    if (!this.#connection || !key) return undefined;
    this.#rest();
    const asking = (this.#asking = new AbortController());
    this.#fault = undefined;
    this.#host.requestUpdate();
    try {
      const path = `track/${encodeURIComponent(key.number)}`;
      const tracked = await this.#connection.get<TrackedCase>(path, { query: { code: key.code }, signal: asking.signal });
      if (asking.signal.aborted) return undefined;
      return (this.#tracked = tracked);
    } catch (error) {
      if (asking.signal.aborted) return undefined;
      this.#fault = error instanceof ConnectionError ? error : new ConnectionError("unavailable");
      return undefined;
    } finally {
      if (this.#asking === asking) this.#settle();
    }
  }

  #settle(): void {
    this.#asking = undefined;
    if (this.#tracked?.status === "open" && document.visibilityState !== "hidden") {
      this.#timer = setTimeout(() => void this.#poll(), pollMs);
    }
    this.#host.requestUpdate();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = undefined;
  }
}
