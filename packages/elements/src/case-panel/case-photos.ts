import type { ReactiveController } from "lit";
import type { Connection } from "../connection/connection.js";
import type { FormFillingHost } from "../form/form-filling.js";

/** Whether a photo is there yet. */
export type PhotoState = "loading" | "ready" | "failed";

/** The longest side a photo is kept at for its thumbnail, in device pixels. */
const thumbnailSide = 320;

/**
 * Photos of a case, read from the server and drawn on the canvases that name them: a strict policy shows no image from bytes
 * in any other way. A canvas says which photo it wants with `data-photo`, and `data-whole` where it wants all of it.
 */
export class CasePhotos implements ReactiveController {
  readonly #host: FormFillingHost;
  readonly #connection: () => Connection | undefined;
  readonly #photos = new Map<string, { state: PhotoState; blob?: Blob }>();
  readonly #drawn = new WeakMap<HTMLCanvasElement, string>();

  constructor(host: FormFillingHost, connection: () => Connection | undefined) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  /** How far a photo has come; asking for it begins to read it. */
  state(id: string): PhotoState {
    const known = this.#photos.get(id);
    if (known) return known.state;
    this.#photos.set(id, { state: "loading" });
    void this.#read(id);
    return "loading";
  }

  /** Reads a photo again that could not be had. */
  retry(id: string): void {
    this.#photos.delete(id);
    this.#host.requestUpdate();
  }

  /** Forgets all photos, for another case. */
  forget(): void {
    this.#photos.clear();
  }

  hostUpdated(): void {
    for (const canvas of this.#host.renderRoot.querySelectorAll<HTMLCanvasElement>("canvas[data-photo]")) {
      const id = canvas.dataset["photo"] ?? "";
      const blob = this.#photos.get(id)?.blob;
      if (!blob || this.#drawn.get(canvas) === id) continue;
      this.#drawn.set(canvas, id);
      void this.#draw(canvas, id, blob);
    }
  }

  async #read(id: string): Promise<void> {
    try {
      const blob = await this.#connection()?.photo(id);
      this.#photos.set(id, blob ? { state: "ready", blob } : { state: "failed" });
    } catch {
      this.#photos.set(id, { state: "failed" });
    }
    this.#host.requestUpdate();
  }

  async #draw(canvas: HTMLCanvasElement, id: string, blob: Blob): Promise<void> {
    let bitmap: ImageBitmap;
    try {
      bitmap = await createImageBitmap(blob);
    } catch {
      this.#photos.set(id, { state: "failed" });
      this.#host.requestUpdate();
      return;
    }
    // The canvas may have been given another photo in the meantime.
    if (this.#drawn.get(canvas) !== id) return bitmap.close();
    const { width, height } = bitmap;
    const scale = canvas.dataset["whole"] === undefined ? Math.min(1, thumbnailSide / Math.min(width, height)) : 1;
    // The canvas keeps the photo's shape; how much of it is seen is a matter of style (object-fit).
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
  }
}
