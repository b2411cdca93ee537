import { createParser } from "eventsource-parser";
import type { Connection } from "./connection.js";
import { faultOf } from "./connection-error.js";

/** A case that changed, as the server tells it. */
export interface LiveChange {
  /** The case's id. */
  readonly case: string;
  readonly type: string;
}

/** How long to wait before asking again, in milliseconds: longer with each failure, so that a server coming up is not overrun. */
const patience = [1_000, 3_000, 10_000, 30_000] as const;

/** Hears of a change; of nothing after a gap, when anything may have changed. */
type ChangeListener = (change: LiveChange | undefined) => void;

/** All that copies of this package on one page need to know of each other's streams. */
interface SharedStream {
  add(listener: ChangeListener): () => void;
}

/**
 * Streams by whom they speak to and for. A browser allows about six connections to a server over HTTP/1.1, for all its windows
 * together; so a page holds one, however many elements listen and however many copies of this package it loaded.
 */
const sharedStreams = Symbol.for("gridloop.live-streams");
const page = globalThis as { [sharedStreams]?: Map<string, SharedStream> };

/**
 * Hears of changes to cases within the reader's sight, for as long as the connection serves.
 * The platform's EventSource cannot send who is asking, so the stream is read with fetch.
 *
 * @param changed called for each change; with nothing after a gap, when anything may have changed
 * @returns a function that ends it
 */
export function listenToChanges(connection: Connection, changed: ChangeListener): () => void {
  const streams = (page[sharedStreams] ??= new Map());
  const key = connection.identity;
  const stream = streams.get(key) ?? new LiveStream(connection, () => streams.delete(key));
  streams.set(key, stream);
  return stream.add(changed);
}

class LiveStream implements SharedStream {
  readonly #connection: Connection;
  readonly #forget: () => void;
  readonly #listeners = new Set<ChangeListener>();
  #ended: AbortController | undefined;
  #lastEventId = "";

  constructor(connection: Connection, forget: () => void) {
    this.#connection = connection;
    this.#forget = forget;
  }

  add(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    if (!this.#ended) void this.#run((this.#ended = new AbortController()).signal);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#ended?.abort();
      this.#ended = undefined;
      this.#forget();
    };
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      await untilSeen(signal);
      const attempt = endedWhenHidden(signal);
      const begun = (): void => {
        if (failures > 0) this.#tell(undefined);
        failures = 0;
      };
      const fault = await this.#read(attempt.signal, begun).then(() => undefined, faultOf);
      const wentUnseen = attempt.signal.aborted;
      attempt.abort();
      // What is missed meanwhile is told as soon as somebody looks, from the last event on.
      if (wentUnseen) failures = -1;
      // Nobody signed in, or not allowed: asking again would be answered the same.
      else if (fault === "not-signed-in" || fault === "not-permitted" || fault === "not-found") return;
      else await pause(patience[Math.min(failures, patience.length - 1)] ?? 30_000, signal);
    }
  }

  async #read(signal: AbortSignal, begun: () => void): Promise<void> {
    const headers = { accept: "text/event-stream", ...(this.#lastEventId && { "last-event-id": this.#lastEventId }) };
    const response = await this.#connection.open("events", { headers, signal });
    begun();
    const parser = createParser({
      onEvent: ({ id, event, data }) => {
        if (id) this.#lastEventId = id;
        if (event === "case-changed") this.#tell(JSON.parse(data) as LiveChange);
      },
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    signal.addEventListener("abort", () => void reader?.cancel().catch(() => {}), { once: true });
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) parser.feed(chunk.value);
  }

  #tell(change: LiveChange | undefined): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Waits until the page is looked at. */
async function untilSeen(signal: AbortSignal): Promise<void> {
  while (document.hidden && !signal.aborted) {
    await new Promise<void>((resolve) => {
      document.addEventListener("visibilitychange", () => resolve(), { once: true, signal });
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }
}

/** Ends when the page is no longer looked at, or with `signal`. A window in the background gives its connection back. */
function endedWhenHidden(signal: AbortSignal): AbortController {
  const attempt = new AbortController();
  const end = (): void => {
    if (document.hidden) attempt.abort();
  };
  document.addEventListener("visibilitychange", end, { signal: attempt.signal });
  signal.addEventListener("abort", () => attempt.abort(), { once: true, signal: attempt.signal });
  return attempt;
}

/** Waits, unless told to stop before. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
