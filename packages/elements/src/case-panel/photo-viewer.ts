import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { FormFillingHost } from "../form/form-filling.js";
import type { CasePhotos } from "./case-photos.js";
import type { Speech } from "./speech.js";

/** The photos of one answer. */
export interface PhotoSeries {
  /** The question they answer. */
  readonly label: string;
  readonly ids: readonly string[];
}

/** Photos as thumbnails, and one of them large in a dialog: the platform's own, which keeps the focus and gives it back. */
export class PhotoViewer {
  readonly #host: FormFillingHost;
  readonly #photos: CasePhotos;
  #series: PhotoSeries | undefined;
  #index = 0;

  constructor(host: FormFillingHost, photos: CasePhotos) {
    this.#host = host;
    this.#photos = photos;
  }

  /** Forgets what is open, for another case. */
  forget(): void {
    this.#dialog?.close();
    this.#series = undefined;
  }

  /** The thumbnails of a series, each a button. */
  renderThumbnails({ say: { photos: say } }: Speech, series: PhotoSeries): TemplateResult {
    return html`
      <ul class="thumbnails">
        ${series.ids.map((id, index) => {
          const state = this.#photos.state(id);
          const name = say.open(series.label, index + 1, series.ids.length);
          const act = state === "failed" ? () => this.#photos.retry(id) : () => void this.#open(series, index);
          return html`<li>
            <button type="button" class="thumbnail ${state}" part="photo" @click=${act}>
              <span class="for-screen-readers">${state === "failed" ? `${name}: ${say.failed}` : name}</span>
              ${state === "failed" ? html`<span aria-hidden="true">${say.failed}</span>` : html`<canvas data-photo=${id} aria-hidden="true"></canvas>`}
            </button>
          </li>`;
        })}
      </ul>
    `;
  }

  /** The dialog; it stands in the page, closed, so that it can be opened at once. */
  renderDialog({ say: { photos: say } }: Speech): TemplateResult {
    const { ids, label } = this.#series ?? { ids: [], label: "" };
    const id = ids[this.#index];
    const isOneOfSeveral = ids.length > 1;
    return html`
      <dialog part="photo-dialog" aria-label=${say.viewer(label)} @close=${this.#closed} @keydown=${this.#turn} @click=${this.#besides}>
        <div class="photo-bar">
          <p>${label} <span class="quiet-text" role="status">${isOneOfSeveral ? say.place(this.#index + 1, ids.length) : nothing}</span></p>
          <button type="button" class="quiet" data-close @click=${() => this.#dialog?.close()}>${say.close}</button>
        </div>
        ${id === undefined ? nothing : this.#renderPhoto(say.failed, id)}
        ${
          isOneOfSeveral
            ? html`<div class="photo-bar">
                <button type="button" @click=${() => this.#go(-1)}>${say.previous}</button>
                <button type="button" @click=${() => this.#go(1)}>${say.next}</button>
              </div>`
            : nothing
        }
      </dialog>
    `;
  }

  #renderPhoto(failed: string, id: string): TemplateResult {
    if (this.#photos.state(id) === "failed") return html`<p class="photo-failed">${failed}</p>`;
    return html`<canvas class="whole-photo" data-photo=${id} data-whole role="img" aria-label=${this.#series?.label ?? nothing}></canvas>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector("dialog");
  }

  async #open(series: PhotoSeries, index: number): Promise<void> {
    this.#series = series;
    this.#index = index;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog?.showModal();
  }

  readonly #closed = (): void => {
    this.#series = undefined;
    this.#host.requestUpdate();
  };

  /** The arrow keys leaf; where there is nothing more they begin again at the other end. */
  readonly #turn = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") this.#go(-1);
    if (event.key === "ArrowRight") this.#go(1);
  };

  /** A press beside the photo closes, as people expect of a picture on top of a page. */
  readonly #besides = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.#dialog?.close();
  };

  #go(by: number): void {
    const count = this.#series?.ids.length ?? 1;
    this.#index = (this.#index + by + count) % count;
    this.#host.requestUpdate();
  }
}
