import { GridloopElement } from "../element/gridloop-element.js";

/** What an element in somebody else's form has to say. */
export interface PortalFormEntry {
  /** What the form sends under the element's name; null sends nothing. */
  readonly value: string | null;
  /** What the browser may keep to bring back after a reload or a step back. */
  readonly state: string;
  /** Why the form cannot be sent yet, in words; empty where it can. */
  readonly obstacle: string;
}

/** An element that takes part in the form of the page around it as a native control does (HTML, form-associated custom elements). */
export abstract class PortalFormElement extends GridloopElement {
  static readonly formAssociated = true;

  readonly #internals = this.attachInternals();
  #said = "";
  #isOnlyChecked = false;

  constructor() {
    super();
    this.addEventListener("invalid", (event) => {
      if (this.#isOnlyChecked) return;
      // In place of the browser's bubble, which could not point into the element.
      event.preventDefault();
      this.leadToObstacle();
    });
  }

  /** The portal's form the element stands in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What the browser knows of the element's validity. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Why the portal's form cannot be sent yet; empty where it can. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the portal's form can be sent; shows nothing. */
  checkValidity(): boolean {
    this.#isOnlyChecked = true;
    const isValid = this.#internals.checkValidity();
    this.#isOnlyChecked = false;
    return isValid;
  }

  /** Whether the portal's form can be sent; where not, leads the person to what is open. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  protected override updated(): void {
    const { value, state, obstacle } = this.portalFormEntry();
    const said = JSON.stringify([value, state, obstacle]);
    if (said === this.#said) return;
    this.#said = said;
    this.#internals.setFormValue(value, state);
    if (obstacle === "") this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, obstacle);
  }

  /** What to tell the form, asked after each drawing. */
  protected abstract portalFormEntry(): PortalFormEntry;

  /** Shows what keeps the form from being sent. */
  protected abstract leadToObstacle(): void;
}
