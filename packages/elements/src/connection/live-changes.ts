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

/** Streams by connection, so that however many elements listen, a page holds one of the few connections a browser allows. */
const streams = new WeakMap<Connection, LiveStream>();

/**
 * Hears of changes to cases within the reader's sight, for as long as the connection serves.
 * The platform's EventSource cannot send who is asking, so the stream is read with fetch.
 *
 * @param changed called for each change; with nothing after a gap, when anything may have changed
 * @returns a function that ends it
 */
export function listenToChanges(connection: Connection, changed: (change: LiveChange | undefined) => void): () => void {
  const stream = streams.get(connection) ?? new LiveStream(connection);
  streams.set(connection, stream);
  return stream.add(changed);
}

class LiveStream {
  readonly #connection: Connection;
  readonly #listeners = new Set<(change: LiveChange | undefined) => void>();
  #ended: AbortController | undefined;
  #lastEventId = "";

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  add(listener: (change: LiveChange | undefined) => void): () => void {
    this.#listeners.add(listener);
    if (!this.#ended) void this.#run((this.#ended = new AbortController()).signal);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#ended?.abort();
      this.#ended = undefined;
    };
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        await this.#read(signal, () => {
          if (failures > 0) this.#tell(undefined);
          failures = 0;
        });
      } catch (error) {
        // Nobody signed in, or not allowed: asking again would be answered the same.
        if (["not-signed-in", "not-permitted", "not-found"].includes(faultOf(error))) return;
      }
      await pause(patience[Math.min(failures, patience.length - 1)] ?? 30_000, signal);
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
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) parser.feed(chunk.value);
  }

  #tell(change: LiveChange | undefined): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Waits, unless told to stop before. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
