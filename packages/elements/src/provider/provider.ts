import { ContextProvider } from "@lit/context";
import { css, html, LitElement } from "lit";
import type { CSSResultGroup, PropertyValues, TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { matchLocale } from "../language/match-locale.js";
import { version } from "../version.js";
import { providerContext } from "./provider-context.js";

/**
 * @summary Tells every element inside it which server to talk to, as whom, and in which language.
 *
 * It takes no room of its own on the page, and may be nested: the nearest one counts.
 *
 * @tag gridloop-provider
 * @slot - the page's content, with elements anywhere in it
 */
export class GridloopProvider extends LitElement {
  static readonly version: string = version;

  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  /** Where the server's API lies, such as `https://host/api/v1/districts/changzhou`. */
  @property({ attribute: "api-base" }) apiBase = "";

  /** The bearer token elements send along. A property only: an attribute would show it to everything that reads the page. */
  @property({ attribute: false }) token = "";

  /** The language to speak (`zh-CN` or `en`); empty follows the page's nearest `lang`. */
  @property() locale = "";

  readonly #context = new ContextProvider(this, { context: providerContext, initialValue: {} });

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The same settings object as long as nothing changed: elements keep what they know of a connection by it.
    if (this.hasUpdated && changed.size === 0) return;
    this.#context.setValue({
      ...(this.apiBase && { apiBase: this.apiBase.replace(/\/+$/, "") }),
      ...(this.token && { token: this.token }),
      ...(this.locale && { locale: matchLocale(this.locale) }),
    });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "gridloop-provider": GridloopProvider;
  }
}
