import { ContextConsumer } from "@lit/context";
import type { Locale } from "@gridloop/core/definition";
import { LitElement } from "lit";
import { LanguageController } from "../language/language-controller.js";
import { providerContext } from "../provider/provider-context.js";
import type { ProviderSettings } from "../provider/provider-context.js";
import { version } from "../version.js";

/** What every element of this package and of the designer has: a version, a language and the provider's settings. */
export class GridloopElement extends LitElement {
  /** The version of the package the class came with. */
  static readonly version: string = version;

  readonly #language = new LanguageController(this);
  readonly #provider = new ContextConsumer(this, { context: providerContext, subscribe: true });

  /** The nearest provider's settings; empty without a provider. */
  protected get provider(): ProviderSettings {
    return this.#provider.value ?? {};
  }

  /** The language to speak: the provider's if it names one, else the one the page says at this place. */
  protected get locale(): Locale {
    return this.provider.locale ?? this.#language.locale;
  }
}
