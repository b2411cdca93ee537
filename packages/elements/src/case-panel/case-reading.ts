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
  #asking: AbortController | undefined;
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
    await this.#read(() => false);
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
    if (this.#caseId !== "" && this.#settings.connection()) void this.#read(this.#settings.busy);
  }

  #listen(): void {
    const connection = this.#caseId === "" ? undefined : this.#settings.connection();
    if (connection === this.#listening?.to) return;
    this.#listening?.end();
    this.#listening = connection && {
      to: connection,
      end: listenToChanges(connection, (change) => {
        if (change === undefined || change.case === this.#caseId) void this.#read(this.#settings.busy);
      }),
    };
  }

  async #read(busy: () => boolean): Promise<void> {
    const connection = this.#settings.connection();
    if (!connection || this.#caseId === "") return;
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    try {
      const path = `cases/${encodeURIComponent(this.#caseId)}`;
      const [view, { timeline }] = await Promise.all([
        connection.get<CaseView>(path, { signal: asking.signal }),
        connection.get<{ timeline: TimelineEntryView[] }>(`${path}/timeline`, { signal: asking.signal }),
      ]);
      if (!asking.signal.aborted) this.#take({ view, timeline }, busy());
    } catch (error) {
      if (!asking.signal.aborted) this.#miss(faultOf(error), busy());
    }
    if (this.#asking === asking) this.#asking = undefined;
    this.#host.requestUpdate();
  }

  #take(read: KnownCase, busy: boolean): void {
    this.#settings.told(read.view.at);
    this.#fault = undefined;
    const isNews = this.#known !== undefined && read.view.version !== this.#known.view.version;
    if (busy && isNews) this.#newer = read;
    else [this.#known, this.#newer] = [read, undefined];
  }

  #miss(fault: ConnectionFault, busy: boolean): void {
    this.#fault = fault;
    if (outOfSight.has(fault) && !busy) [this.#known, this.#newer] = [undefined, undefined];
  }
}
