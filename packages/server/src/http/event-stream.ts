import { toRfc3339, type Instant } from "@gridloop/core";
import type { CaseHost, FeedEntry } from "../host/case-host.js";
import { isHostError } from "../host/host-error.js";
import { errorFact } from "../log/log.js";
import { isKeepable } from "./json-body.js";
import type { RouteParts } from "./routes/parts.js";

/** Whose events a stream brings. */
export interface Listener {
  district: string;
  timeZone: string;
  /** Units of the listener's posts: an event goes out if its case is in the reach of one. */
  reach: ReadonlySet<string>;
  /** The cursor of the last event seen. */
  after?: string;
  /** When the credentials end. */
  until?: Instant;
  /** Ends when the client goes away. */
  gone: AbortSignal;
}

/** Proxies cut a silent connection after a minute or so. */
const heartbeatMs = 20_000;

/** One read of the feed. */
const batch = 200;

/** What streams stand on. */
type StreamParts = Pick<RouteParts, "host" | "clock" | "log" | "metrics" | "stopping">;

/**
 * A stream of server-sent events (HTML Living Standard §9.2): one `case-changed` per event of a case in reach, its cursor as
 * the id, so that a client that comes back with Last-Event-ID misses nothing. It is pulled: a client that does not read
 * holds up nobody and fills no memory.
 */
export async function eventStream(parts: StreamParts, listener: Listener): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const events = new Events(parts, listener, await startOf(parts.host, listener));
  let greeted = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const text = greeted ? await events.next() : events.greeting();
        greeted = true;
        if (text !== undefined) return controller.enqueue(encoder.encode(text));
      } catch (error) {
        // The client comes back by itself with the last cursor it saw.
        parts.log.warn("an event stream ended", { district: listener.district, error: errorFact(error) });
      }
      events.end();
      controller.close();
    },
    cancel: () => events.end(),
  });
}

/** What one listener has heard, and what comes next. */
class Events {
  readonly #parts: StreamParts;
  readonly #listener: Listener;
  readonly #doorbell = new Doorbell();
  readonly #over: AbortSignal;
  readonly #ring = (): void => this.#doorbell.ring();
  readonly #unsubscribe: () => void;
  #cursor: string;
  #ended = false;

  constructor(parts: StreamParts, listener: Listener, cursor: string) {
    this.#parts = parts;
    this.#listener = listener;
    this.#cursor = cursor;
    this.#unsubscribe = parts.host.subscribe(listener.district, this.#ring);
    this.#over = AbortSignal.any([parts.stopping, listener.gone]);
    this.#over.addEventListener("abort", this.#ring);
    parts.metrics.streams.inc();
  }

  /** Tells the client at once that somebody is there, how soon to come back, and from where. */
  greeting(): string {
    return `retry: 3000\nid: ${this.#cursor}\n: listening\n\n`;
  }

  /** Waits for the next events in reach, or for the time of a heartbeat; undefined once the stream is over. */
  async next(): Promise<string | undefined> {
    const { district, reach, timeZone } = this.#listener;
    while (!this.#isOver()) {
      this.#doorbell.reset();
      const entries = await this.#parts.host.feed(district, this.#cursor, batch);
      this.#cursor = entries.at(-1)?.cursor ?? this.#cursor;
      const mine = entries.filter((entry) => entry.reach.some((unit) => reach.has(unit)));
      if (mine.length > 0) return mine.map((entry) => written(entry, timeZone)).join("");
      if (entries.length === batch) continue;
      if (!(await this.#doorbell.rung(heartbeatMs))) return `id: ${this.#cursor}\n: still here\n\n`;
    }
    return undefined;
  }

  #isOver(): boolean {
    const { until } = this.#listener;
    return this.#ended || this.#over.aborted || (until !== undefined && this.#parts.clock.now() >= until);
  }

  /** Lets go of everything; again does no harm. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#unsubscribe();
    this.#over.removeEventListener("abort", this.#ring);
    this.#doorbell.ring();
    this.#parts.metrics.streams.dec();
  }
}

/** Where a stream begins: after the last event its client saw, else with what comes from now on. */
async function startOf(host: CaseHost, { district, after }: Listener): Promise<string> {
  if (after === undefined || after.length > 200 || !isKeepable(after)) return await host.feedHead(district);
  try {
    await host.feed(district, after, 1);
    return after;
  } catch (error) {
    // A cursor nobody gave out, or of a feed before a restore: from here on is better than never.
    if (isHostError(error, "cursor-malformed") || isHostError(error, "cursor-outdated")) return await host.feedHead(district);
    throw error;
  }
}

function written({ cursor, case: id, seq, type, at }: FeedEntry, timeZone: string): string {
  return `id: ${cursor}\nevent: case-changed\ndata: ${JSON.stringify({ case: id, seq, type, at: toRfc3339(at, timeZone) })}\n\n`;
}

/** Something to wait at until it is rung; a ring while nobody waits is not lost. */
class Doorbell {
  #rung = false;
  #answer: () => void = () => {};

  ring(): void {
    this.#rung = true;
    this.#answer();
  }

  reset(): void {
    this.#rung = false;
  }

  /** Whether it rang before so many milliseconds were over. */
  async rung(withinMs: number): Promise<boolean> {
    if (this.#rung) return true;
    return await new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#answer = () => {};
        resolve(false);
      }, withinMs);
      this.#answer = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
