import type { ReactiveController, ReactiveControllerHost } from "lit";

/** What keeping the focus needs of the element. */
interface RowFocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
}

/**
 * Keeps the focus on the case it was on when the list is drawn anew: a row that moves, or is gone, would drop it and send
 * whoever works by keyboard back to the top of the page. Where the case is gone, the one now in its place gets it.
 */
export class RowFocus implements ReactiveController {
  readonly #host: RowFocusHost;
  #kept: { readonly id: string; readonly index: number } | undefined;

  constructor(host: RowFocusHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const row = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>("[data-id]");
    const id = row?.dataset["id"];
    this.#kept = row && id !== undefined ? { id, index: this.#rows.indexOf(row) } : undefined;
  }

  hostUpdated(): void {
    const kept = this.#kept;
    this.#kept = undefined;
    if (!kept || this.#host.shadowRoot?.activeElement?.closest<HTMLElement>("[data-id]")?.dataset["id"] === kept.id) return;
    const rows = this.#rows;
    const row = rows.find(({ dataset }) => dataset["id"] === kept.id) ?? rows[Math.min(kept.index, rows.length - 1)];
    if (row) this.#focus(row);
    else this.#host.renderRoot.querySelector<HTMLElement>("#results")?.focus({ preventScroll: true });
  }

  /** Puts the focus on a case's link. */
  focusCase(id: string): void {
    const row = this.#rows.find(({ dataset }) => dataset["id"] === id);
    if (row) this.#focus(row, {});
  }

  #focus(row: HTMLElement, options: FocusOptions = { preventScroll: true }): void {
    row.querySelector<HTMLElement>(".row-link")?.focus(options);
  }

  get #rows(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>("[data-id]")];
  }
}
