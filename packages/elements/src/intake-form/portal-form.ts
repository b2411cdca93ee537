/** What an element in somebody else's form has to say. */
export interface PortalFormEntry {
  /** What the form sends under the element's name; null sends nothing. */
  readonly value: string | null;
  /** What the browser may keep to bring back after a reload or a step back. */
  readonly state: string;
  /** Why the form cannot be sent yet, in words; empty where it can. */
  readonly obstacle: string;
}

/** An element's part in the form of the page around it (HTML, form-associated custom elements). */
export class PortalForm {
  readonly #internals: ElementInternals;
  #said = "";

  constructor(element: HTMLElement) {
    this.#internals = element.attachInternals();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  check(): boolean {
    return this.#internals.checkValidity();
  }

  report(): boolean {
    return this.#internals.reportValidity();
  }

  /** Tells the form where the element stands; nothing where that has not changed. */
  tell({ value, state, obstacle }: PortalFormEntry): void {
    const said = JSON.stringify([value, state, obstacle]);
    if (said === this.#said) return;
    this.#said = said;
    this.#internals.setFormValue(value, state);
    if (obstacle === "") this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, obstacle);
  }
}
