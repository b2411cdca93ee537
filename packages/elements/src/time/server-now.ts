import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Lamps and phrases name minutes at the finest. */
const tickMs = 60_000;

/**
 * The server's clock, as far as an element can tell: what the server last said, and what has passed since by a clock nobody can
 * set. The browser's own time of day is not asked: it may be wrong, and a demonstration's clock may be days ahead of it.
 *
 * While connected, the host is drawn anew each minute, so that lamps age by themselves.
 */
export class ServerNow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said: number | undefined;
  #offset = "Z";
  #heardAt = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The server's now as RFC 3339, in the offset the server wrote; nothing before it said anything. */
  get now(): string | undefined {
    if (this.#said === undefined) return undefined;
    return written(this.#said + performance.now() - this.#heardAt, this.#offset);
  }

  /** Takes the `at` of an answer that has just come. What is no instant is passed over. */
  tell(at: string): void {
    const said = Date.parse(at);
    if (Number.isNaN(said)) return;
    this.#said = said;
    this.#offset = /[+-]\d{2}:\d{2}$/.exec(at)?.[0] ?? "Z";
    this.#heardAt = performance.now();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#ticking = setInterval(() => this.#host.requestUpdate(), tickMs);
    document.addEventListener("visibilitychange", this.#onVisible);
  }

  hostDisconnected(): void {
    clearInterval(this.#ticking);
    document.removeEventListener("visibilitychange", this.#onVisible);
  }

  /** A page in the background hardly ticks; whoever comes back to it sees the lamps as they are. */
  readonly #onVisible = (): void => {
    if (!document.hidden) this.#host.requestUpdate();
  };
}

/** An instant in a given offset. */
function written(instant: number, offset: string): string {
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(instant + ahead).toISOString().slice(0, 19) + offset;
}
