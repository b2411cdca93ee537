import { photoLimit } from "@gridloop/core/form";
import type { Uploaded } from "@gridloop/core/api";
import { ConnectionError, faultOf } from "../../../connection/connection-error.js";
import { newKey } from "../../../connection/system-key.js";
import type { FieldSetting } from "../../../form/field-control.js";
import type { Declined, PhotoItem, UploadFault } from "./photo-item.js";
import { plainFault, preparePhoto } from "./prepare-photo.js";
import type { FileFault } from "./prepare-photo.js";

/** The most the server takes in: `mostBytes` of its intake. */
const mostBytes = 10_000_000;
/** Milliseconds after which an upload counts as lost: at 100 kbit/s a photo of a megabyte and a half takes as long. */
const patience = 120_000;

/** What happened last, for whoever cannot see it. */
export type Happening =
  { readonly kind: "added" | "removed" | "failed"; readonly name: string } | { readonly kind: "uploaded" } | undefined;

/**
 * The photos of one question: made ready and sent one after the other in the background, in the order they were chosen.
 * A photo that could not be sent stays, and can be sent again; it is sent again by itself when the network comes back.
 */
export class PhotoTray {
  readonly #setting: FieldSetting;
  /** Files are opened one at a time, because each takes its pixels' worth of memory, and sent one at a time, so that the first arrive soon. */
  #preparing: Promise<void> = Promise.resolve();
  #uploading: Promise<void> = Promise.resolve();
  #isListening = false;
  /** Files as chosen, to tell one chosen twice. */
  readonly #files = new Map<string, string>();
  items: readonly PhotoItem[] = [];
  declined: readonly Declined[] = [];
  happening: Happening = undefined;

  constructor(setting: FieldSetting) {
    this.#setting = setting;
  }

  get most(): number {
    return photoLimit(this.#setting.field);
  }

  get mostBytes(): number {
    return Math.min(this.#setting.field.maxBytes ?? mostBytes, mostBytes);
  }

  /** What is under way; undefined where nothing is. */
  pending(): Promise<void> | undefined {
    return this.items.some(({ state }) => state !== "uploaded" && state !== "failed") ? this.#untilQuiet() : undefined;
  }

  /** Makes room for photos of an earlier visit: nothing is known of them but their ids. */
  adopt(value: unknown): void {
    const known = new Set(this.items.map(({ id }) => id));
    const ids = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
      (id): id is string => typeof id === "string" && !known.has(id),
    );
    if (ids.length === 0) return;
    const adopted = ids.map((id): PhotoItem => ({ key: newKey(), name: "", state: "uploaded", id, abort: new AbortController() }));
    this.items = [...adopted, ...this.items];
  }

  /** Takes files, as many as the field wants; one more than a single photo replaces it. */
  add(files: readonly File[]): void {
    if (files.length === 0) return;
    const declined: Declined[] = [];
    const replaces = this.most === 1 && this.items.length === 1;
    for (const file of files) {
      const isKnown = [...this.#files.values()].includes(sameness(file));
      const fault = plainFault(file);
      if (fault) declined.push({ name: file.name, fault });
      else if (isKnown) declined.push({ name: file.name, fault: "chosen-before" });
      else if (this.items.length >= this.most + (replaces ? 1 : 0)) declined.push({ name: file.name, fault: "too-many" });
      else this.#take(file);
    }
    this.declined = declined;
    this.#setting.redraw();
  }

  remove(item: PhotoItem): void {
    this.#drop(item);
    this.happening = { kind: "removed", name: item.name };
    this.#answer();
  }

  /** Whether asking again can help: what the server refused, it would refuse again. */
  canRetry({ state, photo, fault }: PhotoItem): boolean {
    return state === "failed" && photo !== undefined && fault !== "refused" && fault !== "not-connected";
  }

  /** Sends a photo again: with its key, because an earlier try may have arrived after all. */
  retry(item: PhotoItem): void {
    if (!this.canRetry(item)) return;
    item.state = "waiting";
    delete item.fault;
    this.#enqueue(item);
    this.#setting.redraw();
  }

  /** The server no longer has the photos: those still at hand are sent anew, as new ones. */
  expire(): void {
    for (const item of this.items.filter(({ state }) => state === "uploaded")) {
      delete item.id;
      item.key = newKey();
      item.state = "failed";
      item.fault = "expired";
      this.retry(item);
    }
    this.#answer();
  }

  disconnect(): void {
    window.removeEventListener("online", this.#retryLost);
    this.#isListening = false;
  }

  /** The network may come back at any time from the moment it was missed. */
  listen(): void {
    const isWaiting = this.items.some(({ fault }) => fault === "offline");
    if (isWaiting === this.#isListening) return;
    if (isWaiting) window.addEventListener("online", this.#retryLost);
    else window.removeEventListener("online", this.#retryLost);
    this.#isListening = isWaiting;
  }

  readonly #retryLost = (): void => {
    this.items.filter(({ fault }) => fault === "offline").forEach((item) => this.retry(item));
  };

  #take(file: File): void {
    const item: PhotoItem = { key: newKey(), name: file.name, size: file.size, state: "preparing", abort: new AbortController() };
    this.items = [...this.items, item];
    this.#files.set(item.key, sameness(file));
    this.happening = { kind: "added", name: item.name };
    this.#preparing = this.#preparing.then(() => this.#prepare(item, file)).catch(() => this.#decline(item, "unreadable"));
  }

  async #prepare(item: PhotoItem, file: File): Promise<void> {
    if (item.abort.signal.aborted) return;
    const prepared = await preparePhoto(file, this.mostBytes);
    if (item.abort.signal.aborted) return;
    if (prepared.ok) {
      Object.assign(item, {
        photo: prepared.photo,
        name: prepared.name,
        size: prepared.photo.size,
        thumbnail: prepared.thumbnail,
        state: "waiting",
      });
      if (this.items.length > this.most) this.#replaceWith(item);
      this.#enqueue(item);
      this.#setting.redraw();
    } else {
      this.#decline(item, prepared.fault);
    }
  }

  /** Only now that the new photo is known to be one does the old one go. */
  #replaceWith(item: PhotoItem): void {
    for (const other of this.items) if (other !== item) this.#drop(other);
    this.#answer();
  }

  #decline(item: PhotoItem, fault: FileFault): void {
    this.#drop(item);
    this.declined = [...this.declined, { name: item.name, fault }];
    this.happening = undefined;
    this.#setting.redraw();
  }

  #enqueue(item: PhotoItem): void {
    this.#uploading = this.#uploading.then(() => this.#upload(item));
  }

  async #upload(item: PhotoItem): Promise<void> {
    if (item.abort.signal.aborted || item.state !== "waiting" || !item.photo) return;
    item.state = "uploading";
    this.#setting.redraw();
    try {
      const { id } = await this.#send(item, item.photo);
      item.state = "uploaded";
      item.id = id;
      const isLast = this.items.every(({ state }) => state === "uploaded");
      if (isLast) this.happening = { kind: "uploaded" };
      this.#answer();
    } catch (error) {
      if (item.abort.signal.aborted) return;
      item.state = "failed";
      item.fault = uploadFaultOf(error);
      item.said = error instanceof ConnectionError ? error.problem?.detail : undefined;
      this.happening = { kind: "failed", name: item.name };
      this.#setting.redraw();
    }
  }

  async #send(item: PhotoItem, photo: Blob): Promise<Uploaded> {
    const connection = this.#setting.connection();
    if (!connection) throw new NotConnected();
    const attempt = new AbortController();
    const giveUp = (): void => attempt.abort();
    const timer = setTimeout(giveUp, patience);
    item.abort.signal.addEventListener("abort", giveUp, { once: true });
    try {
      return await connection.upload(photo, item.name, { key: item.key, signal: attempt.signal });
    } catch (error) {
      throw attempt.signal.aborted ? new ConnectionError("offline") : error;
    } finally {
      clearTimeout(timer);
      item.abort.signal.removeEventListener("abort", giveUp);
    }
  }

  #drop(item: PhotoItem): void {
    item.abort.abort();
    this.#files.delete(item.key);
    this.items = this.items.filter((each) => each !== item);
  }

  /** The answer is what arrived, in the order it was chosen. */
  #answer(): void {
    const ids = this.items.flatMap(({ id }) => id ?? []);
    this.#setting.answer(ids.length === 0 ? undefined : ids);
  }

  async #untilQuiet(): Promise<void> {
    while (this.items.some(({ state }) => state !== "uploaded" && state !== "failed")) {
      await this.#preparing;
      await this.#uploading;
    }
  }
}

/** There is no server to send to. */
class NotConnected extends Error {}

/** Names alone repeat: some telephones call every photo they take the same. */
const sameness = ({ name, size }: File): string => `${name} ${size}`;

function uploadFaultOf(error: unknown): UploadFault {
  if (error instanceof NotConnected) return "not-connected";
  if (error instanceof ConnectionError && error.code === "rate-limited") return "rate-limited";
  const fault = faultOf(error);
  switch (fault) {
    case "offline":
    case "unavailable":
    case "not-signed-in":
      return fault;
    case "not-permitted":
      return "not-signed-in";
    default:
      return "refused";
  }
}
