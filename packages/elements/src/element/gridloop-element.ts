import { ContextConsumer } from "@lit/context";
import type { Locale } from "@gridloop/core/definition";
import { LitElement } from "lit";
import { Connection } from "../connection/connection.js";
import { LanguageController } from "../language/language-controller.js";
import { providerContext } from "../provider/provider-context.js";
import type { ProviderSettings } from "../provider/provider-context.js";
import { version } from "../version.js";

/** Connections by what their provider says and by language, so that all elements inside one provider share one. */
const connections = new WeakMap<ProviderSettings, Partial<Record<Locale, Connection>>>();

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

  /** The way to the server, in the element's language; nothing without a provider that names one. */
  protected get connection(): Connection | undefined {
    const settings = this.provider;
    if (settings.apiBase === undefined) return undefined;
    const known = connections.get(settings) ?? {};
    connections.set(settings, known);
    return (known[this.locale] ??= new Connection({ ...settings, apiBase: settings.apiBase }, this.locale));
  }
}
