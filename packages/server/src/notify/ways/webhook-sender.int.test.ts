import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHttpSink, type HttpSink } from "../../testing/sinks/http-sink.js";
import { testSecret } from "../../testing/sinks/test-secret.js";
import { isPrivateAddress } from "./private-address.js";
import { sendWebhook } from "./webhook-sender.js";

let sink: HttpSink;
beforeAll(async () => {
  sink = await startHttpSink();
});
afterAll(() => sink.stop());

const message = { id: "m-1", body: JSON.stringify({ type: "gridloop.pressed", timestamp: "2026-03-02T09:00:00+08:00", data: {} }) };
const now = (): number => Date.now();
const patience = (): AbortSignal => AbortSignal.timeout(5_000);
const to = (url: string, more: object = {}) => sendWebhook({ id: "bus", url, secret: testSecret, ...more }, message, now(), patience());

describe("a webhook", () => {
  test("verifies with the specification's own library, and only as it was signed", async () => {
    expect(await to(sink.url)).toEqual({ ok: true });
    expect(sink.shown.has("m-1")).toBe(true);
    const stranger = `whsec_${Buffer.from("the key of somebody else entirely").toString("base64")}`;
    expect(await to(sink.url, { secret: stranger })).toMatchObject({ ok: false, permanent: false, reason: "http-401" });
    const stale = await sendWebhook({ id: "bus", url: sink.url, secret: testSecret }, message, now() - 3_600_000, patience());
    expect(stale).toMatchObject({ ok: false, reason: "http-401" });
    expect(sink.refused).toBe(2);
    expect([...sink.shown.keys()]).toEqual(["m-1"]);
  });

  test("whose body was changed on the way is refused", async () => {
    // A proxy that changes a letter of what it passes on.
    const proxy = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const body = Buffer.concat(parts).toString().replace("pressed", "praised");
        const headers = { ...request.headers } as Record<string, string>;
        void fetch(sink.url, { method: "POST", headers: pick(headers), body }).then(({ status }) => response.writeHead(status).end());
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const before = sink.refused;
    expect(await to(`http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}/`)).toMatchObject({ ok: false, reason: "http-401" });
    expect(sink.refused).toBe(before + 1);
    await new Promise((resolve) => proxy.close(resolve));
  });

  test("is not sent where it could be read or where nobody meant it to go", async () => {
    expect(await to("http://receiver.example/")).toEqual({ ok: false, permanent: true, reason: "url-not-secure" });
    expect(await to("https://user:word@receiver.example/")).toMatchObject({ reason: "url-not-secure" });
    expect(await to("file:///etc/passwd")).toMatchObject({ reason: "url-not-secure" });
    expect(await to("https://10.1.2.3/")).toMatchObject({ permanent: false, reason: "private-address" });
    expect(await to("https://[fd00::1]/")).toMatchObject({ reason: "private-address" });
    expect(await to("https://169.254.169.254/latest/meta-data")).toMatchObject({ reason: "private-address" });
    // A name of this machine that is not its loopback name leads to a private address all the same.
    expect(await to("https://ip6-localhost/")).toMatchObject({ ok: false });
  });

  test("follows no redirect", async () => {
    let followed = 0;
    const server = createServer((request, response) => {
      if (request.url === "/there") followed += 1;
      response.writeHead(307, { location: "/there" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    expect(await to(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)).toMatchObject({
      ok: false,
      reason: "http-307",
    });
    expect(followed).toBe(0);
    await new Promise((resolve) => server.close(resolve));
  });

  test("does not wait longer than its patience, and says how long a receiver asks it to", async () => {
    const server = createServer((request, response) => {
      if (request.url === "/busy") response.writeHead(429, { "retry-after": "17" }).end();
      if (request.url === "/later") response.writeHead(503, { "retry-after": new Date(Date.now() + 60_000).toUTCString() }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    expect(await sendWebhook({ id: "bus", url: base, secret: testSecret }, message, now(), AbortSignal.timeout(100))).toMatchObject({
      reason: "timeout",
    });
    expect(await to(`${base}/busy`)).toEqual({ ok: false, permanent: false, reason: "http-429", retryAfterMs: 17_000 });
    const later = await to(`${base}/later`);
    expect("retryAfterMs" in later && later.retryAfterMs).toBeGreaterThan(50_000);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

test.each([
  "10.0.0.1",
  "192.168.1.1",
  "172.31.0.1",
  "127.0.0.1",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "fe80::1",
  "fd12::1",
  "::ffff:10.0.0.1",
  "224.0.0.1",
])("%s is in no public network", (address) => expect(isPrivateAddress(address)).toBe(true));

test.each(["1.1.1.1", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])("%s is", (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);

const pick = ({ "webhook-id": id = "", "webhook-timestamp": at = "", "webhook-signature": signature = "" }: Record<string, string>) => ({
  "webhook-id": id,
  "webhook-timestamp": at,
  "webhook-signature": signature,
});
