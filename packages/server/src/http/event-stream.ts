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

/**
 * A stream of server-sent events (HTML Living Standard §9.2): one `case-changed` per event of a case in reach, its cursor as
 * the id, so that a client that comes back with Last-Event-ID misses nothing. It is pulled: a client that does not read
 * holds up nobody and fills no memory.
 */
export async function eventStream(
  parts: Pick<RouteParts, "host" | "clock" | "log" | "metrics" | "stopping">,
  listener: Listener,
): Promise<ReadableStream<Uint8Array>> {
  const { host, clock, log, metrics, stopping } = parts;
  const { district } = listener;
  const encoder = new TextEncoder();
  let cursor = await startOf(host, listener);
  const first = [`retry: 3000\nid: ${cursor}\n: listening\n\n`];
  const doorbell = new Doorbell();
  const unsubscribe = host.subscribe(district, () => doorbell.ring());
  const over = AbortSignal.any([stopping, listener.gone]);
  const ring = (): void => doorbell.ring();
  over.addEventListener("abort", ring);
  metrics.streams.inc();
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    unsubscribe();
    over.removeEventListener("abort", ring);
    doorbell.ring();
    metrics.streams.dec();
  };

  const next = async (): Promise<string | undefined> => {
    const greeting = first.shift();
    if (greeting !== undefined) return greeting;
    for (;;) {
      if (over.aborted || ended || (listener.until !== undefined && clock.now() >= listener.until)) return undefined;
      doorbell.reset();
      const entries = await host.feed(district, cursor, batch);
      cursor = entries.at(-1)?.cursor ?? cursor;
      const mine = entries.filter((entry) => entry.reach.some((unit) => listener.reach.has(unit)));
      if (mine.length > 0) return mine.map((entry) => written(entry, listener.timeZone)).join("");
      if (entries.length === batch) continue;
      if (!(await doorbell.rung(heartbeatMs))) return `: still here\n${entries.length > 0 ? `id: ${cursor}\n` : ""}\n`;
    }
  };

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const text = await next();
        if (text !== undefined) return controller.enqueue(encoder.encode(text));
      } catch (error) {
        // The client comes back by itself with the last cursor it saw.
        log.warn("an event stream ended", { district, error: errorFact(error) });
      }
      end();
      controller.close();
    },
    cancel: end,
  });
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
