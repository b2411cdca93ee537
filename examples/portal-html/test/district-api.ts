import type { OpenedCase } from "@gridloop/core/api";

/** What brings a case to where a walk begins, by the interface: everything of this a person does in the browser in the walk of the whole loop. */
export class DistrictApi {
  readonly #url: string;
  readonly #tokens: ReadonlyMap<string, string>;
  #requests = 0;

  private constructor(url: string, tokens: ReadonlyMap<string, string>) {
    this.#url = url;
    this.#tokens = tokens;
  }

  static async open(url: string): Promise<DistrictApi> {
    const answer = await fetch(`${url}/api/v1/demo/personas?district=changzhou`);
    const personas = (await answer.json()) as readonly { readonly id: string; readonly token: string }[];
    return new DistrictApi(url, new Map(personas.map(({ id, token }) => [id, token])));
  }

  /** A resident reports rubbish at a market. */
  async report(description: string): Promise<OpenedCase> {
    const data = { description, location: { text: "小东门桥社区菜市场东门", unit: "320402005001-01" } };
    return await this.#post<OpenedCase>(undefined, "cases", { item: "market-surroundings-exposed-rubbish", channel: "mini-program", data });
  }

  /** A case that the urban management bureau of Tianning handles. */
  async handledCase(description: string): Promise<OpenedCase> {
    const opened = await this.report(description);
    await this.act("320402005001-01-full-time", opened.id, "verify", { "verified-by": "on-site" });
    await this.act("tianning-tianning-dispatcher-1", opened.id, "file", { duty: "functional" });
    await this.act("tianning-tianning-dispatcher-1", opened.id, "dispatch", { "handling-unit": "tianning-urban-management" });
    return opened;
  }

  /** Disposed of, reported back, checked and closed. */
  async close(id: string): Promise<void> {
    await this.act("tianning-urban-management-handler-1", id, "dispose", { "disposal-text": "垃圾已清运", "disposal-result": "solved" });
    await this.act("tianning-tianning-dispatcher-1", id, "report-back", { answer: "垃圾已清运，感谢您的反映" });
    await this.act("tianning-checker-1", id, "close", { "checked-by": "on-site" });
  }

  async act(persona: string, id: string, action: string, data: object): Promise<void> {
    await this.#post(persona, `cases/${id}/actions/${action}`, { data });
  }

  /** Moves the demonstration's clock on, by an ISO 8601 duration. */
  async advance(duration: string): Promise<void> {
    await this.#send(undefined, `${this.#url}/api/v1/demo/clock`, { advance: duration });
  }

  async #post<Answer>(persona: string | undefined, path: string, body: object): Promise<Answer> {
    return (await this.#send(persona, `${this.#url}/api/v1/districts/changzhou/${path}`, body)) as Answer;
  }

  async #send(persona: string | undefined, address: string, body: object): Promise<unknown> {
    const token = persona === undefined ? undefined : this.#tokens.get(persona);
    if (persona !== undefined && token === undefined) throw new Error(`nobody is called ${persona}`);
    const answer = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": `walk-${String((this.#requests += 1)).padStart(12, "0")}`,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}: ${JSON.stringify(said)}`);
    return said;
  }
}
