import { html } from "lit";
import type { TemplateResult } from "lit";

/** Something chosen, with a button that takes it back. */
export function chip(words: string, removeName: string, remove: (event: Event) => void): TemplateResult {
  return html`<li class="chip" part="chip">
    <span>${words}</span>
    <button type="button" class="chip-remove" part="chip-remove" aria-label=${removeName} @click=${remove}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"></path></svg>
    </button>
  </li>`;
}

/**
 * Leads the focus away from a chip that is about to go: to its neighbour's button, or else to the text of the question.
 * @param event the click on the chip's button
 */
export function focusBeside(event: Event): void {
  const chosen = (event.currentTarget as Element).closest("li");
  const beside = chosen?.nextElementSibling ?? chosen?.previousElementSibling;
  const text = chosen?.closest("[data-asks]")?.querySelector<HTMLElement>("input");
  (beside?.querySelector<HTMLElement>("button") ?? text)?.focus();
}
