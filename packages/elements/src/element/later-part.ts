import type { Locale } from "@gridloop/core/definition";
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { faultNotice, loadingNotice } from "../notice/notice.js";

/**
 * Code that an element can do without until the person has chosen something: loaded when it is about to be needed, so that
 * a page is there sooner. What did not come, for want of a network, is asked for again once there is one.
 */
export class LaterPart<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Promise<Part>;
  readonly #arrived: (part: Part) => void;
  #there: Part | undefined;
  #fault: "offline" | "unavailable" | undefined;
  #loading: Promise<void> | undefined;

  /**
   * @param ask loads it: an `import()`
   * @param arrived called once, before the host is drawn with it
   */
  constructor(host: ReactiveControllerHost, ask: () => Promise<Part>, arrived: (part: Part) => void = () => {}) {
    this.#host = host;
    this.#ask = ask;
    this.#arrived = arrived;
    host.addController(this);
  }

  /** Whether it is on its way. */
  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** What was loaded; nothing as long as it is not there. */
  get there(): Part | undefined {
    return this.#there;
  }

  /** Begins to load what is likely to be needed soon. What failed is left alone: nobody waits for it yet. */
  readonly prefetch = (): void => {
    if (this.#fault === undefined) this.load();
  };

  /** Loads what is needed now, unless it is there or on its way. */
  readonly load = (): void => {
    if (this.#there !== undefined || this.#loading) return;
    this.#fault = undefined;
    this.#loading = this.#load();
    this.#host.requestUpdate();
  };

  /** Loads it and waits until it is there, or did not come. */
  async wanted(): Promise<void> {
    this.load();
    await this.#loading;
  }

  /** What stands in its place meanwhile: that it is on its way, or did not come, with a way to try again. */
  renderWaiting(locale: Locale, lines?: number): TemplateResult {
    return this.#fault === undefined ? loadingNotice(locale, lines) : faultNotice(this.#fault, locale, this.load);
  }

  hostConnected(): void {
    window.addEventListener("online", this.#onOnline);
  }

  hostDisconnected(): void {
    window.removeEventListener("online", this.#onOnline);
  }

  readonly #onOnline = (): void => {
    if (this.#fault !== undefined) this.load();
  };

  async #load(): Promise<void> {
    const part = await this.#ask().catch(() => undefined);
    if (part === undefined) this.#fault = navigator.onLine ? "unavailable" : "offline";
    else this.#arrived(part);
    this.#there = part;
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
