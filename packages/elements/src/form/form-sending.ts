import type { Locale } from "@gridloop/core/definition";
import { ConnectionError } from "../connection/connection-error.js";
import { newKey } from "../connection/system-key.js";
import type { FormFilling, FormFillingHost, SpokenProblem } from "./form-filling.js";

/**
 * A filled-in form on its way to the server.
 *
 * Nothing is sent before every answer is right and what is under way, such as uploads, has ended. A try that failed
 * leaves all answers as they are, and the next one of the same answers carries the same key, so that it counts once.
 */
export class FormSending {
  readonly #host: FormFillingHost;
  readonly #filling: FormFilling;
  #key: string | undefined;
  #isSending = false;
  #wasTried = false;
  #fault: ConnectionError | undefined;

  constructor(host: FormFillingHost, filling: FormFilling) {
    this.#host = host;
    this.#filling = filling;
  }

  /** Whether an answer of the server is awaited. */
  get isSending(): boolean {
    return this.#isSending;
  }

  /** Why the last try failed, unless for single answers, which `problems` names. */
  get fault(): ConnectionError | undefined {
    return this.#fault;
  }

  /** What the list of everything that is wrong shows: nothing before the first try. */
  problems(locale: Locale): readonly SpokenProblem[] {
    return this.#wasTried ? this.#filling.problems(locale) : [];
  }

  /** Other answers are another decision. To be called whenever the person changes one. */
  changed(): void {
    this.#key = undefined;
    this.#fault = undefined;
  }

  /** Forgets all tries, for another form. */
  reset(): void {
    this.changed();
    this.#wasTried = false;
  }

  /**
   * Tries to send the form.
   *
   * @param post sends the values under a key
   * @returns the server's answer; nothing where something is wrong, which then is said, or where a try is under way
   */
  async send<Answer>(locale: Locale, post: (values: Record<string, unknown>, key: string) => Promise<Answer>): Promise<Answer | undefined> {
    if (this.#isSending || this.#filling.isComposing) return undefined;
    this.#show({ isSending: true });
    try {
      await this.#filling.settled();
      this.#wasTried = true;
      if (this.#filling.judge(locale).length > 0) return await this.#leadToProblems();
      this.#key ??= newKey();
      return await post(this.#filling.values(), this.#key);
    } catch (error) {
      return await this.#fail(error);
    } finally {
      this.#show({ isSending: false });
    }
  }

  async #fail(error: unknown): Promise<undefined> {
    const fault = error instanceof ConnectionError ? error : new ConnectionError("unavailable");
    const refused = fault.problem?.problems?.filter(({ field }) => this.#filling.fields().some(({ id }) => id === field)) ?? [];
    if (refused.length === 0) {
      this.#fault = fault;
      return;
    }
    // A refused request is used up: the server would answer the same key the same way.
    this.#key = undefined;
    this.#filling.refuse(refused);
    await this.#leadToProblems();
  }

  async #leadToProblems(): Promise<undefined> {
    this.#show({ isSending: false });
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>("[data-summary]")?.focus();
  }

  #show({ isSending }: { readonly isSending: boolean }): void {
    this.#isSending = isSending;
    if (isSending) this.#fault = undefined;
    this.#host.requestUpdate();
  }
}
