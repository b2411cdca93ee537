import type { FormOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { ConnectionError } from "../connection/connection-error.js";
import { renderErrorSummary } from "../form/error-summary.js";
import { FormFilling } from "../form/form-filling.js";
import type { FormFillingHost } from "../form/form-filling.js";
import { renderField } from "../form/render-field.js";
import { lineControl } from "../intake-form/fields/line/line.js";
import { faultNotice } from "../notice/notice.js";
import type { CaseKey } from "./address-fragment.js";
import { readCode, readNumber } from "./as-typed.js";
import { refusedLookUp } from "./refused-look-up.js";
import { en } from "./locales/en.js";
import type { TrackerMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

/** Both languages at once, as a form has them. */
const text = (of: (say: TrackerMessages["lookUp"]) => string): Record<Locale, string> => ({ "zh-CN": of(zhCN.lookUp), en: of(en.lookUp) });

/** What is asked of somebody who comes without number and code. */
const question: FormOnWire = {
  id: "look-up",
  fields: [
    { id: "number", type: "text", label: text((say) => say.number), hint: text((say) => say.numberHint), required: true, personal: "none" },
    { id: "code", type: "text", label: text((say) => say.code), hint: text((say) => say.codeHint), required: true, personal: "none" },
  ],
};

/** Asks for a case's number and tracking code, and understands both however they are typed. */
export class LookUp {
  readonly #host: FormFillingHost;
  readonly #filling: FormFilling;
  readonly #found: (key: CaseKey) => void;
  #wasTried = false;

  /** @param found called with number and code once the person asks for a case */
  constructor(host: FormFillingHost, found: (key: CaseKey) => void) {
    this.#host = host;
    this.#found = found;
    const line = lineControl(() => ({ width: "medium", isCode: true }));
    this.#filling = new FormFilling(host, { controls: () => line, connection: () => undefined });
    this.begin();
  }

  /** Begins anew, with a number where it is known. A code is never kept. */
  begin(number = ""): void {
    this.#wasTried = false;
    this.#filling.begin(question, number ? { number } : {});
  }

  /**
   * @param isBusy whether an answer is awaited
   * @param fault why the last try failed
   */
  render(say: TrackerMessages, locale: Locale, isBusy: boolean, fault: ConnectionError | undefined): TemplateResult {
    const problems = this.#wasTried ? this.#filling.problems(locale) : [];
    return html`
      <form class="look-up" part="look-up" novalidate autocomplete="off" aria-labelledby="look-up-title" @submit=${this.#submit(locale)}>
        <h2 id="look-up-title" part="title" tabindex="-1">${say.lookUp.title}</h2>
        <p class="lead">${say.lookUp.lead}</p>
        ${problems.length > 0 ? renderErrorSummary(problems, locale) : nothing}
        ${fault && !isBusy ? faultNotice(fault.fault, locale, undefined, refusedLookUp(fault, say)) : nothing}
        ${this.#filling.fields().map((field) => renderField(this.#filling, field, locale))}
        <div class="form-buttons">
          <button class="primary large" part="button" aria-disabled=${isBusy ? "true" : nothing}>
            ${isBusy ? say.lookUp.searching : say.lookUp.submit}
          </button>
        </div>
        <div class="for-screen-readers" role="status">${isBusy ? say.lookUp.searching : nothing}</div>
      </form>
    `;
  }

  readonly #submit =
    (locale: Locale) =>
    (event: Event): void => {
      event.preventDefault();
      if (this.#filling.isComposing) return;
      this.#wasTried = true;
      if (this.#filling.judge(locale).length > 0) {
        void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>("[data-summary]")?.focus());
        return;
      }
      const { number, code } = this.#filling.values();
      this.#found({ number: readNumber(String(number)), code: readCode(String(code)) });
    };
}
