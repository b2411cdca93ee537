import type { CaseView, TimelineEntryView } from "@gridloop/core/api";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Connection } from "../connection/connection.js";
import { faultOf } from "../connection/connection-error.js";
import type { ConnectionFault } from "../connection/connection-error.js";
import { listenToChanges } from "../connection/live-changes.js";
import type { ProviderSettings } from "../provider/provider-context.js";

/** A case and its course, as the server told them at one moment. */
export interface KnownCase {
  readonly view: CaseView;
  readonly timeline: readonly TimelineEntryView[];
}

/** What a reading needs of the element that shows it. */
export interface CaseReadingSettings {
  readonly caseId: () => string;
  readonly provider: () => ProviderSettings;
  readonly connection: () => Connection | undefined;
  /** Whether the person is at something that must not be pulled away: then a newer state waits until it is asked for. */
  readonly busy: () => boolean;
  /** Hears the server's now with each answer. */
  readonly told: (at: string) => void;
}

/** Faults after which the case is not the reader's to see any longer. */
const outOfSight: ReadonlySet<ConnectionFault> = new Set(["not-found", "not-permitted", "not-signed-in"]);

/** A case as it stands, kept up to date as long as its element is on the page. */
export class CaseReading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settings: CaseReadingSettings;
  #known: KnownCase | undefined;
  #newer: KnownCase | undefined;
  #fault: ConnectionFault | undefined;
  #asking: { readonly abort: () => void; readonly ended: Promise<void> } | undefined;
  /** How many ask to see the newest state whatever the person is at. */
  #wishes = 0;
  #isConnected = false;
  #caseId = "";
  #provider: ProviderSettings | undefined;
  #listening: { readonly to: Connection; readonly end: () => void } | undefined;

  constructor(host: ReactiveControllerHost, settings: CaseReadingSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** The case as shown; nothing before it was read, and once it is out of sight. */
  get known(): KnownCase | undefined {
    return this.#known;
  }

  /** Whether a newer state than the one shown waits to be asked for. */
  get hasNewer(): boolean {
    return this.#newer !== undefined;
  }

  /** Why the newest state could not be had; an older one may still be there. */
  get fault(): ConnectionFault | undefined {
    return this.#fault;
  }

  /** Whether nothing is there yet and it is on its way. */
  get isLoading(): boolean {
    return this.#asking !== undefined && this.#known === undefined;
  }

  /** Shows the newer state that waits. */
  takeNewer(): void {
    this.#known = this.#newer ?? this.#known;
    this.#newer = undefined;
    this.#host.requestUpdate();
  }

  /** Reads the case again and shows it, whatever the person is at. Never fails: see `fault`. */
  async reload(): Promise<void> {
    this.#wishes += 1;
    this.#read();
    // A change heard of meanwhile begins another reading in place of this one.
    while (this.#asking) await this.#asking.ended;
    this.#wishes -= 1;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // An update may still be under way when the host is taken off the page.
    if (!this.#isConnected) return;
    const [caseId, provider] = [this.#settings.caseId(), this.#settings.provider()];
    // Another language makes another connection, but the case and the person stay the same; so what is shown stays.
    if (caseId !== this.#caseId || provider.apiBase !== this.#provider?.apiBase || provider.token !== this.#provider?.token) {
      this.#caseId = caseId;
      this.#provider = provider;
      this.#begin();
    }
    this.#listen();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#asking?.abort();
    this.#asking = undefined;
    this.#listening?.end();
    this.#listening = undefined;
    // Anything may have happened by the time it is attached again.
    this.#provider = undefined;
  }

  #begin(): void {
    this.#asking?.abort();
    this.#asking = undefined;
    this.#known = undefined;
    this.#newer = undefined;
    this.#fault = undefined;
    if (this.#caseId !== "" && this.#settings.connection()) this.#read();
  }

  #listen(): void {
    const connection = this.#caseId === "" ? undefined : this.#settings.connection();
    if (connection === this.#listening?.to) return;
    this.#listening?.end();
    this.#listening = connection && {
      to: connection,
      end: listenToChanges(connection, (change) => {
        if (change === undefined || change.case === this.#caseId) this.#read();
      }),
    };
  }

  #read(): void {
    const connection = this.#settings.connection();
    if (!connection || this.#caseId === "") return;
    this.#asking?.abort();
    const controller = new AbortController();
    const ended = this.#ask(connection, controller.signal).then(() => {
      if (this.#asking?.ended === ended) this.#asking = undefined;
      this.#host.requestUpdate();
    });
    this.#asking = { abort: () => controller.abort(), ended };
  }

  async #ask(connection: Connection, signal: AbortSignal): Promise<void> {
    try {
      const path = `cases/${encodeURIComponent(this.#caseId)}`;
      const [view, { timeline }] = await Promise.all([
        connection.get<CaseView>(path, { signal }),
        connection.get<{ timeline: TimelineEntryView[] }>(`${path}/timeline`, { signal }),
      ]);
      if (!signal.aborted) this.#take({ view, timeline });
    } catch (error) {
      if (!signal.aborted) this.#miss(faultOf(error));
    }
  }

  /** Whether what is shown must stay as it is. */
  get #isHeld(): boolean {
    return this.#wishes === 0 && this.#settings.busy();
  }

  #take(read: KnownCase): void {
    this.#settings.told(read.view.at);
    this.#fault = undefined;
    const isNews = this.#known !== undefined && read.view.version !== this.#known.view.version;
    if (this.#isHeld && isNews) this.#newer = read;
    else [this.#known, this.#newer] = [read, undefined];
  }

  #miss(fault: ConnectionFault): void {
    this.#fault = fault;
    if (outOfSight.has(fault) && !this.#isHeld) [this.#known, this.#newer] = [undefined, undefined];
  }
}
