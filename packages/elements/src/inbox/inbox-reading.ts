import type { InboxPageView } from "@gridloop/core/api";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Coalesced } from "../connection/coalesced.js";
import type { Connection } from "../connection/connection.js";
import { faultOf } from "../connection/connection-error.js";
import type { ConnectionFault } from "../connection/connection-error.js";
import { listenToChanges } from "../connection/live-changes.js";
import { newKey } from "../connection/system-key.js";

/** A message in the inbox. */
export type InboxItem = InboxPageView["items"][number];

/** However much happens in a district, the inbox is asked for no more often than this. */
const lookAgainMs = 2_000;

/** Faults after which what is shown stays: it is the reader's to see, only not fresh. */
const passing: ReadonlySet<ConnectionFault> = new Set(["offline", "unavailable"]);

/** The reader's inbox as it is read: its newest page, earlier ones on request, and again whenever something changed. */
export class InboxReading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #lookAgain = new Coalesced(() => void this.refresh(), lookAgainMs);
  #connection: Connection | undefined;
  #cursor: string | null = null;
  #reading = new AbortController();
  #stopListening: (() => void) | undefined;

  /** The messages on show, newest first; nothing before the first answer. */
  items: readonly InboxItem[] | undefined;
  /** How many are unread, counted up to `most`. */
  unread = 0;
  most = 100;
  /** RFC 3339: the server's now, when it was read last. */
  at = "";
  fault: ConnectionFault | undefined;
  /** Whether marking or reading on failed last. */
  hasFailed = false;
  isReadingMore = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there are earlier messages. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /** Takes the way to the server; what another reader was told goes at once. */
  connect(connection: Connection | undefined): void {
    if (connection === this.#connection) return;
    if (connection?.identity !== this.#connection?.identity) this.items = undefined;
    this.#connection = connection;
    this.#listen();
    void this.refresh();
  }

  /** Reads the newest messages; earlier ones already read stay. */
  async refresh(): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    try {
      const page = await connection.get<InboxPageView>("inbox", { signal });
      this.#takeNewest(page);
    } catch (error) {
      if (signal.aborted) return;
      this.fault = faultOf(error);
      if (!passing.has(this.fault)) this.items = undefined;
    }
    this.#host.requestUpdate();
  }

  /** Reads earlier messages; hands over the first it added. */
  async more(): Promise<InboxItem | undefined> {
    const [connection, cursor] = [this.#connection, this.#cursor];
    if (!connection || cursor === null || this.isReadingMore) return undefined;
    this.isReadingMore = true;
    this.hasFailed = false;
    this.#host.requestUpdate();
    try {
      const page = await connection.get<InboxPageView>("inbox", { query: { cursor } });
      if (connection !== this.#connection) return undefined;
      const known = new Set(this.items?.map(({ id }) => id));
      const added = page.items.filter(({ id }) => !known.has(id));
      this.items = [...(this.items ?? []), ...added];
      this.#cursor = page.cursor;
      return added[0];
    } catch {
      this.hasFailed = true;
      return undefined;
    } finally {
      this.isReadingMore = false;
      this.#host.requestUpdate();
    }
  }

  /** Marks a message read. */
  async markRead({ id, readAt }: InboxItem): Promise<void> {
    if (readAt === null) await this.#mark({ ids: [id] }, (item) => item.id === id);
  }

  /** Marks all read up to the newest one on show: what came after it stays unread. */
  async markAllRead(): Promise<void> {
    const newest = this.items?.[0];
    if (newest) await this.#mark({ upTo: newest.id }, () => true);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#onReturn);
    window.addEventListener("online", this.#onReturn);
    this.#listen();
    if (this.#connection) this.#lookAgain.ask();
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#onReturn);
    window.removeEventListener("online", this.#onReturn);
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#lookAgain.end();
    this.#reading.abort();
  }

  readonly #onReturn = (): void => {
    if (!document.hidden) this.#lookAgain.ask();
  };

  #listen(): void {
    this.#stopListening?.();
    this.#stopListening = this.#connection && listenToChanges(this.#connection, () => this.#lookAgain.ask());
  }

  #takeNewest(page: InboxPageView): void {
    const fresh = new Set(page.items.map(({ id }) => id));
    // Where the newest page joins what is there, what was read on stays; where it does not, there is a gap in between.
    const joins = this.items?.some(({ id }) => fresh.has(id)) ?? false;
    const earlier = joins ? (this.items ?? []).filter(({ id }) => !fresh.has(id)) : [];
    if (earlier.length === 0) this.#cursor = page.cursor;
    this.items = [...page.items, ...earlier];
    this.unread = page.unread;
    this.most = page.most;
    this.at = page.at;
    this.fault = undefined;
  }

  async #mark(body: object, isMeant: (item: InboxItem) => boolean): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    this.hasFailed = false;
    try {
      const { unread } = await connection.post<{ unread: number }>("inbox/read", body, { key: newKey() });
      this.unread = unread;
      this.items = this.items?.map((item) => (item.readAt === null && isMeant(item) ? { ...item, readAt: this.at } : item));
    } catch {
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
