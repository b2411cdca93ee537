import type { Locale } from "@gridloop/core/definition";
import { html, nothing, svg } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FieldControl, FieldFrame, FieldSetting, MakeFieldControl } from "../../../form/field-control.js";
import { en } from "./locales/en.js";
import type { PhotoMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";
import type { PhotoItem } from "./photo-item.js";
import { PhotoTray } from "./photo-tray.js";

const messages: Readonly<Record<Locale, PhotoMessages>> = { "zh-CN": zhCN, en };

/** Photos: taken, chosen, dropped or pasted; sent at once, and never lost because something else is wrong. */
export const photoControl: MakeFieldControl = (setting) => new PhotoControl(setting);

class PhotoControl implements FieldControl {
  readonly #setting: FieldSetting;
  readonly #tray: PhotoTray;
  #isOver = false;

  constructor(setting: FieldSetting) {
    this.#setting = setting;
    this.#tray = new PhotoTray(setting);
  }

  pending(): Promise<void> | undefined {
    return this.#tray.pending();
  }

  obstacle(locale: Locale): string | undefined {
    const failed = this.#tray.items.filter(({ state }) => state === "failed").length;
    return failed === 0 ? undefined : messages[locale].obstacle(failed);
  }

  refused(code: string): void {
    if (code === "attachment-unknown" || code === "attachment-taken") this.#tray.expire();
  }

  readBack(_value: unknown, locale: Locale): TemplateResult | undefined {
    const pictures = this.#tray.items.flatMap(({ id, thumbnail }, index) =>
      id && thumbnail ? described(copyOf(thumbnail), messages[locale].nth(index + 1)) : [],
    );
    return pictures.length === 0 ? undefined : html`<span class="photo-pictures">${pictures}</span>`;
  }

  disconnect(): void {
    this.#tray.disconnect();
  }

  render(frame: FieldFrame): TemplateResult {
    const tray = this.#tray;
    const say = messages[frame.locale];
    tray.adopt(frame.value);
    tray.listen();
    return html`<div
      class="photos ${this.#isOver ? "over" : ""}"
      part="photos"
      @dragover=${this.#onDragOver}
      @dragleave=${this.#onDragLeave}
      @drop=${this.#onDrop}
      @paste=${this.#onPaste}
    >
      ${
        tray.items.length === 0
          ? nothing
          : html`<ul class="photo-list" part="photo-list">
              ${repeat(
                tray.items,
                ({ key }) => key,
                (item, index) => this.#renderItem(item, index, say),
              )}
            </ul>`
      }
      ${this.#renderAdding(frame, say)} ${this.#renderDeclined(say)}
      <p class="for-screen-readers" role="status">${this.#happening(say)}</p>
    </div>`;
  }

  #renderItem(item: PhotoItem, index: number, say: PhotoMessages): TemplateResult {
    const name = item.name || say.nth(index + 1);
    const picture = item.thumbnail && described(item.thumbnail, say.nth(index + 1));
    const isUnderWay = item.state !== "uploaded" && item.state !== "failed";
    return html`<li class="photo ${item.state}" part="photo" data-photo=${item.key}>
      <span class="photo-picture">${picture ?? mark(frameAndHill)}</span>
      <span class="photo-words">
        <span class="photo-name">${name}</span>
        <span class="photo-state">
          ${item.state === "uploaded" ? mark(tick) : nothing}<span>${stateInWords(item, say)}</span>${
            item.size === undefined || item.state !== "uploaded" ? nothing : html`<span>${say.size(item.size)}</span>`
          }
        </span>
        ${isUnderWay ? html`<span class="photo-progress" aria-hidden="true"></span>` : nothing}
      </span>
      <span class="photo-buttons">
        ${
          this.#tray.canRetry(item)
            ? html`<button type="button" part="button" aria-label=${say.retryOf(name)} @click=${() => this.#tray.retry(item)}>
                ${say.retry}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="quiet"
          part="button"
          aria-label=${say.removeOf(name)}
          @click=${(event: Event) => this.#remove(event, item)}
        >
          ${say.remove}
        </button>
      </span>
    </li>`;
  }

  /** The native control covers the whole area, so that a click, a tap, a drop and a key do what they do on any other page. */
  #renderAdding({ id, required, wrong, describedBy }: FieldFrame, say: PhotoMessages): TemplateResult {
    const { most, items } = this.#tray;
    const words = items.length === 0 ? say.add : most === 1 ? say.replace : say.addMore;
    return html`<label class="photo-adding" part="photo-adding">
      ${mark(camera)}
      <span class="photo-add">${words}</span>
      <span class="photo-limit"
        >${most > 1 ? html`<span>${say.limit(most, items.length)}</span>` : nothing}<span class="for-mice">${say.dropHere}</span></span
      >
      <input
        type="file"
        id=${id}
        accept="image/*"
        ?multiple=${most > 1}
        aria-required=${required ? "true" : nothing}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${describedBy || nothing}
        @change=${this.#onChoose}
      />
    </label>`;
  }

  #renderDeclined(say: PhotoMessages): TemplateResult {
    const most = { megabytes: String(Math.round(this.#tray.mostBytes / 100_000) / 10), count: this.#tray.most };
    return html`<div class="photo-declined" role="alert">
      ${this.#tray.declined.map(({ name, fault }) => html`<p class="problem">${say.declined[fault](name, most)}</p>`)}
    </div>`;
  }

  #happening(say: PhotoMessages): string {
    const { happening, items } = this.#tray;
    if (happening === undefined) return "";
    return happening.kind === "uploaded" ? say.allUploaded(items.length) : say[happening.kind](happening.name);
  }

  /** The button goes with the photo; the focus goes to the next one, or to where photos are added. */
  #remove({ currentTarget }: Event, item: PhotoItem): void {
    const row = (currentTarget as Element).closest("li");
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    const area = row?.closest(".photos");
    const next = neighbour?.querySelector<HTMLElement>(".photo-buttons button:last-of-type") ?? area?.querySelector<HTMLElement>("input");
    next?.focus();
    this.#tray.remove(item);
  }

  readonly #onChoose = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    this.#tray.add([...(input.files ?? [])]);
    // So that choosing the same file again, after it was removed, is a change.
    input.value = "";
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#show(true);
  };

  readonly #onDragLeave = (event: DragEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.#show(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#show(false);
    this.#tray.add([...(event.dataTransfer?.files ?? [])]);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#tray.add(files);
  };

  #show(isOver: boolean): void {
    if (this.#isOver === isOver) return;
    this.#isOver = isOver;
    this.#setting.redraw();
  }
}

function stateInWords({ state, fault, said }: PhotoItem, say: PhotoMessages): string {
  if (state === "failed") return say.faults[fault ?? "unavailable"](said);
  return state === "waiting" ? say.uploading : say[state];
}

/** An element stands in one place of a page only; elsewhere stands a copy, the same one each time. */
const copies = new WeakMap<HTMLCanvasElement, HTMLCanvasElement>();

function copyOf(picture: HTMLCanvasElement): HTMLCanvasElement {
  const known = copies.get(picture);
  if (known) return known;
  const copy = document.createElement("canvas");
  copy.width = picture.width;
  copy.height = picture.height;
  copy.getContext("2d")?.drawImage(picture, 0, 0);
  copies.set(picture, copy);
  return copy;
}

function described(picture: HTMLCanvasElement, words: string): HTMLCanvasElement {
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", words);
  return picture;
}

const mark = (path: string): TemplateResult =>
  html`<svg class="photo-mark" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;

const camera =
  "M4 7h3.5L9 4.5h6L16.5 7H20a1.5 1.5 0 0 1 1.5 1.5v10A1.5 1.5 0 0 1 20 20H4a1.5 1.5 0 0 1-1.5-1.5v-10A1.5 1.5 0 0 1 4 7zM12 9.5a3.75 3.75 0 1 1 0 7.5 3.75 3.75 0 0 1 0-7.5z";
const frameAndHill = "M4 5h16v14H4zM4 16l4.5-4.5 4 4L15 13l5 5M15.5 9.2a.8.8 0 1 1 0-1.6.8.8 0 0 1 0 1.6z";
const tick = "M5 12.5l4.5 4.5L19 7.5";
