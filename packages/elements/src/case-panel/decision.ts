import type { CaseChanged } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import type { Connection } from "../connection/connection.js";
import { ConnectionError } from "../connection/connection-error.js";
import type { ConnectionFault } from "../connection/connection-error.js";
import { LaterPart } from "../element/later-part.js";
import { FormFilling } from "../form/form-filling.js";
import type { FormFillingHost } from "../form/form-filling.js";
import { FormSending } from "../form/form-sending.js";
import type { CaseReading } from "../case-reading/case-reading.js";
import type { Offer } from "./offer.js";
import { offersOf } from "./offers.js";

/** Why a decision was not carried out, or what has changed under it. Wrong answers are not among it: the filling names them. */
export type DecisionTrouble =
  /** The server was not reached, or said no in its own words. */
  | { readonly kind: "fault"; readonly fault: ConnectionFault; readonly said: string | undefined }
  /** Somebody else was first. */
  | { readonly kind: "conflict" }
  /** The newest state was looked at; the answers still stand. */
  | { readonly kind: "looked" }
  /** As things stand now it can no longer be done. */
  | { readonly kind: "gone" };

/** What a decision needs of the element that shows it. */
export interface DecisionSettings {
  readonly reading: CaseReading;
  readonly caseId: () => string;
  readonly connection: () => Connection | undefined;
  readonly locale: () => Locale;
}

/**
 * Something the reader is about to do: which of the offers, its form as far as it is filled in, and what became of sending it.
 * Whatever goes wrong, the answers stay; they even outlast a change of mind, as long as the panel shows the case.
 */
export class Decision {
  /** The controls of fields: there by the time somebody has read what they can do. */
  readonly fields;
  readonly filling: FormFilling;
  readonly sending: FormSending;
  readonly #host: FormFillingHost;
  readonly #settings: DecisionSettings;
  readonly #drafts = new Map<string, Readonly<Record<string, unknown>>>();
  #offer: Offer | undefined;
  #standing: "conflict" | "looked" | "gone" | undefined;

  constructor(host: FormFillingHost, settings: DecisionSettings) {
    this.#host = host;
    this.#settings = settings;
    this.fields = new LaterPart(host, () => import("./decision-controls.js"));
    this.filling = new FormFilling(host, {
      controls: (_type, field) => this.fields.there!.controlFor(field, this.#offer),
      connection: settings.connection,
      timeZone: () => settings.reading.known?.view.at,
      changed: () => this.sending.changed(),
    });
    this.sending = new FormSending(host, this.filling);
  }

  /** What the reader is about to do; nothing while they look around. */
  get offer(): Offer | undefined {
    return this.#offer;
  }

  /** Whether the questions of the offer taken up are still on their way. */
  get isWaiting(): boolean {
    return this.#offer?.form !== undefined && this.fields.there === undefined;
  }

  /** What stands between the reader and the deed. */
  get trouble(): DecisionTrouble | undefined {
    if (this.#standing !== undefined) return { kind: this.#standing };
    const { fault } = this.sending;
    return fault && { kind: "fault", fault: fault.fault, said: fault.problem?.detail ?? fault.problem?.title };
  }

  /** Takes up an offer. */
  begin(offer: Offer): void {
    if (this.sending.isSending) return;
    if (offer.form) this.fields.load();
    this.#turnTo(offer);
    this.filling.begin(offer.form, this.#drafts.get(offer.key) ?? offer.begins ?? {});
  }

  /** Lets it be, for now: what was answered comes back when the same offer is taken up again. */
  cancel(): void {
    if (this.sending.isSending || !this.#offer) return;
    this.#drafts.set(this.#offer.key, this.filling.answers);
    this.#end();
  }

  /** Forgets everything, for another case. */
  forget(): void {
    this.#drafts.clear();
    this.#end();
  }

  /**
   * Carries it out. A second press while it is on its way does nothing.
   * @returns what the server made of the case; nothing where it was not carried out
   */
  async send(): Promise<CaseChanged | undefined> {
    const offer = this.#offer;
    if (!offer || this.#standing === "gone") return undefined;
    this.#standing = undefined;
    const changed = await this.sending.send(this.#settings.locale(), (values, key) => this.#post(offer, values, key));
    if (this.#offer !== offer) return undefined;
    if (changed) {
      this.#drafts.delete(offer.key);
      this.#end();
    } else if (this.sending.fault?.code === "version-conflict") {
      this.#standing = "conflict";
      // The next try says another version: it is another request.
      this.sending.changed();
    }
    this.#host.requestUpdate();
    return changed;
  }

  /** Shows how the case stands now, and keeps the answers. */
  async look(): Promise<void> {
    const { reading } = this.#settings;
    if (reading.hasNewer) reading.takeNewer();
    else await reading.reload();
    this.#compare();
  }

  /** Looks at the newest state and carries it out all the same, if that can still be done. */
  async sendAsThingsStand(): Promise<CaseChanged | undefined> {
    await this.#settings.reading.reload();
    this.#compare();
    return this.#standing === "looked" ? await this.send() : undefined;
  }

  /** Takes the same offer of the newest state in place of the one taken up, where there still is one. */
  #compare(): void {
    const { known, fault } = this.#settings.reading;
    if (!this.#offer || fault !== undefined || !known) return;
    const still = offersOf(known.view).find(({ key }) => key === this.#offer?.key);
    this.#standing = still ? "looked" : "gone";
    if (still) {
      this.#offer = still;
      if (still.form) this.filling.refresh(still.form);
    }
    this.#host.requestUpdate();
  }

  async #post(offer: Offer, values: Readonly<Record<string, unknown>>, key: string): Promise<CaseChanged> {
    const connection = this.#settings.connection();
    if (!connection) throw new ConnectionError("unavailable");
    const { path, body } = offer.request(values);
    const version = this.#settings.reading.known?.view.version;
    const whole = { ...body, ...(version === undefined ? {} : { expectedVersion: version }) };
    try {
      return await connection.post<CaseChanged>(`cases/${encodeURIComponent(this.#settings.caseId())}/${path}`, whole, { key });
    } catch (error) {
      throw error instanceof ConnectionError ? inFields(error, offer) : error;
    }
  }

  #turnTo(offer: Offer | undefined): void {
    this.#offer = offer;
    this.#standing = undefined;
    this.sending.reset();
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#turnTo(undefined);
    this.filling.begin(undefined);
  }
}

/** The refusal with each part told as the field it was asked by, where the request has parts that are no answers of a form. */
function inFields(error: ConnectionError, { fieldOf }: Offer): ConnectionError {
  const { problem } = error;
  if (!fieldOf || !problem?.problems) return error;
  const problems = problem.problems.map((part) => {
    const field = part.field ?? fieldOf[part.pointer];
    return field === undefined ? part : { ...part, field };
  });
  return new ConnectionError(error.fault, { ...problem, problems });
}
