import { describe, expect, test } from "vitest";
import { ApiError, createClient } from "./client.js";

/** A server of one answer, which remembers what it was asked. */
function answering(status: number, body: unknown) {
  const asked: { url: string; method: string; headers: Record<string, string>; body?: unknown }[] = [];
  const fetch = async (url: string, init: { method: string; headers: Record<string, string>; body?: unknown }) => {
    asked.push({ url, ...init });
    return { status, ok: status < 400, headers: { get: () => null }, json: async () => body };
  };
  return { asked, fetch };
}

describe("the typed client", () => {
  test("puts path parameters into the path and the rest into the query", async () => {
    const { asked, fetch } = answering(200, { rows: [], cursor: null });
    const client = createClient({ baseUrl: "http://x", fetch, token: () => "t", locale: "en" });
    await client.readWorklist({ district: "changzhou", q: "垃圾 & more", late: "true" });
    expect(asked[0]?.url).toBe("http://x/api/v1/districts/changzhou/worklist?q=%E5%9E%83%E5%9C%BE%20%26%20more&late=true");
    expect(asked[0]?.headers).toMatchObject({ authorization: "Bearer t", "accept-language": "en" });
  });

  test("gives every POST an idempotency key of its own", async () => {
    const { asked, fetch } = answering(201, {});
    const client = createClient({ baseUrl: "", fetch, newKey: () => "fresh" });
    const body = { item: "exposed-rubbish", channel: "app", data: { description: "…" } };
    await client.openCase({ district: "changzhou", body });
    await client.openCase({ district: "changzhou", body }, { idempotencyKey: "mine" });
    expect(asked.map((call) => call.headers["idempotency-key"])).toEqual(["fresh", "mine"]);
    expect(JSON.parse(String(asked[0]?.body))).toEqual(body);
  });

  test("throws the server's problem, with its code", async () => {
    const { fetch } = answering(409, { type: "about:blank", title: "No", status: 409, code: "version-conflict" });
    const client = createClient({ baseUrl: "", fetch });
    await expect(client.resumeCase({ district: "d", id: "1", body: {} })).rejects.toSatisfy(
      (error) => error instanceof ApiError && error.code === "version-conflict" && error.status === 409,
    );
  });
});
