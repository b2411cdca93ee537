import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { localised } from "../language/localised.js";
import type { Said } from "./timeline-entry.js";

/** What was written for whoever reported, each under what was asked. A person's own words are in a language nobody knows. */
export function renderSaid(said: readonly Said[] | undefined, locale: Locale): TemplateResult | typeof nothing {
  if (!Array.isArray(said) || said.length === 0) return nothing;
  return html`<dl class="said ${said.length === 1 ? "single" : ""}" part="said">
    ${(said as readonly Said[]).map(
      ({ label, text }) =>
        html`<div>
          <dt>${localised(label, locale)}</dt>
          ${typeof text === "string" ? html`<dd lang="">${text.trim()}</dd>` : html`<dd>${localised(text, locale)}</dd>`}
        </div>`,
    )}
  </dl>`;
}
