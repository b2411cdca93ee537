import type { Locale } from "@gridloop/core/definition";
import type { Problem, Uploaded } from "@gridloop/core/api";
import type { ProviderSettings } from "../provider/provider-context.js";
import { ConnectionError, faultOfStatus } from "./connection-error.js";

/** What a call may say besides its address. */
export interface CallSettings {
  /** Query parameters; those without a value are left out. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/** What sending something may say. */
export interface SendSettings {
  /**
   * Makes a repeat of the same request harmless: the server answers it as it did the first time. Make one with
   * `newKey()` when the person decides, and keep it for every try of that decision.
   */
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Talks to one district's interface as one person, in one language. Throws `ConnectionError`.
 *
 * It does without the typed client of `@gridloop/core/api`, which brings zod along: what the server answers is typed by
 * that package's types, and trusted.
 */
export class Connection {
  readonly #base: string;
  readonly #token: string | undefined;
  readonly #locale: Locale;

  constructor(settings: ProviderSettings & { readonly apiBase: string }, locale: Locale) {
    this.#base = settings.apiBase;
    this.#token = settings.token;
    this.#locale = locale;
  }

  /** The same for two connections to one server as one person, in whatever language. */
  get identity(): string {
    return `${this.#base} ${this.#token ?? ""}`;
  }

  /** Reads something; `path` is below the district, such as `worklist`. */
  async get<Answer>(path: string, { query = {}, signal }: CallSettings = {}): Promise<Answer> {
    const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
    const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
    const response = await this.open(search ? `${path}?${search}` : path, { signal });
    return (await response.json()) as Answer;
  }

  /** Sends a command as JSON. */
  async post<Answer>(path: string, body: object, { key, signal }: SendSettings): Promise<Answer> {
    const headers = { "content-type": "application/json", "idempotency-key": key };
    const response = await this.open(path, { method: "POST", headers, body: JSON.stringify(body), signal });
    return (await response.json()) as Answer;
  }

  /** Sends a photo and answers with the id that stands for it in a form. */
  async upload(photo: Blob, name: string, { key, signal }: SendSettings): Promise<Uploaded> {
    const body = new FormData();
    body.append("file", photo, name);
    const response = await this.open("attachments", { method: "POST", headers: { "idempotency-key": key }, body, signal });
    return (await response.json()) as Uploaded;
  }

  /** Reads a photo's bytes. */
  async photo(id: string, signal?: AbortSignal): Promise<Blob> {
    return await (await this.open(`attachments/${encodeURIComponent(id)}`, { signal })).blob();
  }

  /** A request whose answer is read by the caller, such as a stream. Throws `ConnectionError` unless it succeeded. */
  async open(path: string, init: Omit<RequestInit, "signal"> & { signal?: AbortSignal | undefined }): Promise<Response> {
    const { signal, ...rest } = init;
    const headers = {
      "accept-language": this.#locale,
      ...(this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` }),
      ...(rest.headers as Record<string, string> | undefined),
    };
    const response = await fetch(`${this.#base}${path === "" ? "" : `/${path}`}`, {
      ...rest,
      headers,
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      // An answer nobody waits for any longer is no failure of the network.
      if (signal?.aborted) throw error;
      throw new ConnectionError("offline");
    });
    if (!response.ok) throw await refusalOf(response);
    return response;
  }
}

/** A proxy in between may answer with no problem document at all. */
async function refusalOf(response: Response): Promise<ConnectionError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = typeof body === "object" && body !== null && "code" in body ? (body as Problem) : undefined;
  const wait = Number(response.headers.get("retry-after"));
  return new ConnectionError(faultOfStatus(response.status, problem?.code), problem, wait > 0 ? wait : undefined);
}
