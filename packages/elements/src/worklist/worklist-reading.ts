import type { WorklistCounts } from "@gridloop/core/api";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Coalesced } from "../connection/coalesced.js";
import type { Connection } from "../connection/connection.js";
import { ConnectionError, faultOf } from "../connection/connection-error.js";
import type { ConnectionFault } from "../connection/connection-error.js";
import { listenToChanges } from "../connection/live-changes.js";
import type { LiveChange } from "../connection/live-changes.js";
import { PointerPress } from "../form/pointer-press.js";
import type { ServerNow } from "../time/server-now.js";
import { isNarrowed } from "./worklist-filter.js";
import type { WorklistFilter } from "./worklist-filter.js";
import { readFirstOfAll, readFirstPage, readPage } from "./worklist-pages.js";
import type { FirstPage, WorklistAsked, WorklistRow } from "./worklist-pages.js";

/** Beyond this many rows nobody reads on, and each further one costs the page: people are asked to search instead. */
export const mostRows = 500;

/** However much happens in a district, its lists are asked for no more often than this. */
const lookAgainMs = 2_000;

/** A person at work is told of new cases no more often than this. */
const announceMs = 30_000;

/** Faults after which what is shown stays: it is the reader's to see, only not fresh. */
const passing: ReadonlySet<ConnectionFault> = new Set(["offline", "unavailable"]);

/**
 * The rows of a list as they are read: the first page, further ones on request, and again whenever something changed.
 *
 * As long as the first page is all there is on show, it follows by itself. Once the person has read on, no row moves under
 * their finger: what changed is counted, and taken in when they ask for it.
 */
export class WorklistReading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #now: ServerNow;
  readonly #press = new PointerPress();
  readonly #lookAgain = new Coalesced(() => void this.#look(), lookAgainMs);
  readonly #announce = new Coalesced(() => this.#tellNewcomers(), announceMs);
  #connection: Connection | undefined;
  #filter: WorklistFilter | undefined;
  #pageSize = 50;
  #asked: WorklistAsked | undefined;
  #cursor: string | null = null;
  #hasReadOn = false;
  #reading = new AbortController();
  #stopListening: (() => void) | undefined;
  /** Cases heard to have changed since the last look. */
  #heard = new Set<string>();
  /** Cases that are not shown as they are now. */
  readonly #behind = new Set<string>();
  #newcomers = 0;

  /** The rows on show; nothing before the first answer. */
  rows: readonly WorklistRow[] | undefined;
  counts: WorklistCounts | undefined;
  /** Why the last reading failed. Rows may stand nevertheless: as they were read before. */
  fault: ConnectionError | undefined;
  /** Why reading on failed. */
  faultOfMore: ConnectionError | undefined;
  /** RFC 3339: when the rows were read. */
  readAt: string | undefined;
  isReading = false;
  isReadingMore = false;
  /** How many new cases came while the person looked on, as last told. */
  told: { readonly count: number } | undefined;
  /** Of somebody who has nothing to do: what is due first among all they see. */
  firstOfAll: WorklistRow | undefined;

  constructor(host: ReactiveControllerHost, now: ServerNow) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /** Whether there is more to read, and room for it. */
  get hasMore(): boolean {
    return this.#cursor !== null && (this.rows?.length ?? 0) < mostRows;
  }

  /** Whether the list goes on beyond what is ever shown. */
  get goesOnTooLong(): boolean {
    return this.#cursor !== null && !this.hasMore;
  }

  /** How many cases changed that are not shown as they are now. */
  get updates(): number {
    return this.#behind.size;
  }

  /**
   * Begins a list. Rows of the same reader stay on show until the new ones are there; those of another one go at once.
   *
   * @param pageSize rows a page, 1 to 200
   */
  begin(connection: Connection | undefined, filter: WorklistFilter, pageSize: number, isSameReader: boolean): void {
    if (connection !== this.#connection) {
      this.#connection = connection;
      this.#listen();
    }
    if (!isSameReader) this.#forget();
    this.#filter = filter;
    this.#pageSize = pageSize;
    void this.refresh();
  }

  /** Reads the list from its beginning. */
  async refresh(): Promise<void> {
    const [connection, filter] = [this.#connection, this.#filter];
    if (!connection || !filter) return;
    const signal = this.#anew();
    this.isReading = true;
    this.#host.requestUpdate();
    await this.#guarded(signal, async () => {
      this.#take(await readFirstPage(connection, filter, this.#pageSize, this.#now.now, signal));
      await this.#readFirstOfAll(connection, filter, signal);
    });
  }

  /** Reads the next page; hands over the first row it added. */
  async more(): Promise<WorklistRow | undefined> {
    const [connection, asked, { signal }] = [this.#connection, this.#asked, this.#reading];
    if (!connection || !asked || !this.hasMore || this.isReadingMore) return undefined;
    this.isReadingMore = true;
    this.faultOfMore = undefined;
    this.#host.requestUpdate();
    try {
      const page = await readPage(connection, asked, signal, this.#cursor ?? undefined);
      return this.#add(page.rows, page.cursor);
    } catch (error) {
      if (!signal.aborted) this.faultOfMore = asConnectionError(error);
      return undefined;
    } finally {
      if (!signal.aborted) this.isReadingMore = false;
      this.#host.requestUpdate();
    }
  }

  hostConnected(): void {
    this.#press.connect();
    document.addEventListener("visibilitychange", this.#onReturn);
    window.addEventListener("online", this.#onReturn);
    this.#listen();
    if (this.#connection) this.#lookAgain.ask();
  }

  hostDisconnected(): void {
    this.#press.disconnect();
    document.removeEventListener("visibilitychange", this.#onReturn);
    window.removeEventListener("online", this.#onReturn);
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#lookAgain.end();
    this.#announce.end();
    this.#anew();
  }

  /** A sleeping page misses what happens, and so does one without a network. */
  readonly #onReturn = (): void => {
    if (!document.hidden) this.#lookAgain.ask();
  };

  readonly #onChange = (change: LiveChange | undefined): void => {
    if (change) this.#heard.add(change.case);
    this.#lookAgain.ask();
  };

  #listen(): void {
    this.#stopListening?.();
    this.#stopListening = this.#connection && listenToChanges(this.#connection, this.#onChange);
  }

  #forget(): void {
    this.rows = undefined;
    this.counts = undefined;
    this.fault = undefined;
    this.readAt = undefined;
    this.firstOfAll = undefined;
    this.told = undefined;
    this.#newcomers = 0;
    this.#cursor = null;
    this.#behind.clear();
  }

  /** Gives up whatever is being read. */
  #anew(): AbortSignal {
    this.#reading.abort();
    this.#reading = new AbortController();
    this.isReading = false;
    this.isReadingMore = false;
    this.faultOfMore = undefined;
    return this.#reading.signal;
  }

  /** Looks at the first page without a sign of it, and takes it in where that moves nothing under the person's hand. */
  async #look(): Promise<void> {
    const [connection, filter, { signal }] = [this.#connection, this.#filter, this.#reading];
    if (!connection || !filter || this.isReading || this.isReadingMore) return;
    if (!this.rows) return await this.refresh();
    const heard = this.#heard;
    this.#heard = new Set();
    await this.#guarded(signal, async () => {
      const first = await readFirstPage(connection, filter, this.#pageSize, this.#now.now, signal);
      await new Promise<void>((released) => this.#press.afterwards(released));
      if (signal.aborted || this.isReadingMore) return;
      if (this.#hasReadOn) return this.#compare(first, heard);
      this.#countNewcomers(first.page.rows);
      this.#take(first);
      await this.#readFirstOfAll(connection, filter, signal);
    });
  }

  async #guarded(signal: AbortSignal, read: () => Promise<void>): Promise<void> {
    try {
      await read();
      if (!signal.aborted) this.fault = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.fault = asConnectionError(error);
      if (!passing.has(this.fault.fault)) this.#forgetRows();
    } finally {
      if (!signal.aborted) this.isReading = false;
      this.#host.requestUpdate();
    }
  }

  #forgetRows(): void {
    const fault = this.fault;
    this.#forget();
    this.fault = fault;
  }

  #take({ asked, page, counts }: FirstPage): void {
    this.#now.tell(page.at);
    this.#asked = asked;
    this.rows = page.rows;
    this.counts = counts ?? this.counts;
    this.readAt = page.at;
    this.#cursor = page.cursor;
    this.#hasReadOn = false;
    this.#heard.clear();
    this.#behind.clear();
  }

  #add(rows: readonly WorklistRow[], cursor: string | null): WorklistRow | undefined {
    const known = new Set(this.rows?.map(({ id }) => id));
    // A case whose deadline has moved on in the meantime may come a second time.
    const added = rows.filter(({ id }) => !known.has(id));
    this.rows = [...(this.rows ?? []), ...added];
    this.#cursor = cursor;
    this.#hasReadOn = true;
    return added[0];
  }

  async #readFirstOfAll(connection: Connection, filter: WorklistFilter, signal: AbortSignal): Promise<void> {
    const hasNothingToDo = this.rows?.length === 0 && filter.view === "mine" && !isNarrowed(filter);
    this.firstOfAll = hasNothingToDo ? await readFirstOfAll(connection, signal) : undefined;
  }

  /** Notes what differs from what is shown, and leaves that as it is. */
  #compare({ page, counts }: FirstPage, heard: ReadonlySet<string>): void {
    const shown = new Map(this.rows?.map(({ id, version }) => [id, version]));
    for (const { id, version } of page.rows) if (shown.get(id) !== version) this.#behind.add(id);
    for (const id of heard) if (shown.has(id)) this.#behind.add(id);
    this.counts = counts ?? this.counts;
    this.#now.tell(page.at);
  }

  #countNewcomers(fresh: readonly WorklistRow[]): void {
    const known = new Set(this.rows?.map(({ id }) => id));
    this.#newcomers += fresh.filter(({ id }) => !known.has(id)).length;
    if (this.#newcomers > 0) this.#announce.ask();
  }

  #tellNewcomers(): void {
    this.told = { count: this.#newcomers };
    this.#newcomers = 0;
    this.#host.requestUpdate();
  }
}

const asConnectionError = (error: unknown): ConnectionError =>
  error instanceof ConnectionError ? error : new ConnectionError(faultOf(error));
