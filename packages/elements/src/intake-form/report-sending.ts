import type { OpenedCase } from "@gridloop/core/api";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ConnectionError } from "../connection/connection-error.js";
import type { Connection } from "../connection/connection.js";
import { newKey } from "../connection/system-key.js";

/** A report as the server takes it. */
export interface ReportBody {
  readonly item: string;
  readonly channel: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly anonymous?: boolean;
}

/**
 * Sends one report, once, however often it has to be tried. Every try of the same report carries the same idempotency
 * key, so one that arrived although its answer got lost is not filed twice; a report that was changed meanwhile is another.
 */
export class ReportSending implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key = "";
  #sent = "";
  #busy = false;
  #failure: ConnectionError | undefined;
  #isBackOnline = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether a try is under way. */
  get isBusy(): boolean {
    return this.#busy;
  }

  /** Why the last try failed; nothing once it is being tried again. */
  get failure(): ConnectionError | undefined {
    return this.#failure;
  }

  /** Whether the network went and came back since the last try. */
  get isBackOnline(): boolean {
    return this.#isBackOnline;
  }

  /** Waits for what is pending, then sends. Answers nothing where it failed, or was under way already. */
  async send(connection: Connection, path: string, make: () => Promise<ReportBody | undefined>): Promise<OpenedCase | undefined> {
    if (this.#busy) return undefined;
    this.forgive();
    this.#turn(true);
    try {
      const body = await make();
      if (!body) return undefined;
      const written = JSON.stringify(body);
      if (written !== this.#sent) [this.#sent, this.#key] = [written, newKey()];
      const opened = await connection.post<OpenedCase>(path, body, { key: this.#key });
      // A report in the same words later on is another one.
      this.#sent = "";
      return opened;
    } catch (error) {
      this.#failure = error instanceof ConnectionError ? error : new ConnectionError("unavailable");
      // What was refused was not filed: the key is used up, and a fresh one cannot file it twice.
      if (this.#failure.problem && this.#failure.fault !== "unavailable") this.#sent = "";
      return undefined;
    } finally {
      this.#turn(false);
    }
  }

  /** Forgets the failure, since the person does something about it. */
  forgive(): void {
    this.#failure = undefined;
    this.#isBackOnline = false;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener("online", this.#onOnline);
  }

  hostDisconnected(): void {
    window.removeEventListener("online", this.#onOnline);
  }

  readonly #onOnline = (): void => {
    if (this.#failure?.fault !== "offline") return;
    this.#isBackOnline = true;
    this.#host.requestUpdate();
  };

  #turn(busy: boolean): void {
    this.#busy = busy;
    this.#host.requestUpdate();
  }
}
