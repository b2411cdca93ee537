import { createContext } from "@lit/context";
import type { Locale } from "@gridloop/core/definition";

/** What a provider tells the elements inside it. */
export interface ProviderSettings {
  /** Where the server's API lies, without a trailing slash, such as `https://host/api/v1/districts/changzhou`. */
  readonly apiBase?: string;
  /** The bearer token to send along; none for a citizen. */
  readonly token?: string;
  /** The language to speak in place of the page's own. */
  readonly locale?: Locale;
}

/** A registered symbol, so that elements of two copies of this package on one page still find each other. */
export const providerContext = createContext<ProviderSettings>(Symbol.for("gridloop.provider"));
