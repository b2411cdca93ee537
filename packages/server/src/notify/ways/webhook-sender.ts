import { lookup, type LookupAddress } from "node:dns";
import { request as requestPlain, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Instant } from "@gridloop/core";
import { isLoopback } from "../../serve/loopback.js";
import type { Sent } from "./message-adapter.js";
import { isPrivateAddress } from "./private-address.js";
import { signedHeaders, signingKey } from "./sign-webhook.js";
import type { WebhookEndpoint } from "./webhook-endpoint.js";

/** A message to a system: its stable id and its body, JSON. */
export interface WebhookMessage {
  id: string;
  body: string;
}

/** Posts to endpoints, one try at a time. */
export type SendWebhook = (endpoint: WebhookEndpoint, message: WebhookMessage, now: Instant, signal: AbortSignal) => Promise<Sent>;

/** What went wrong before there was an answer, as a code that names no address. */
class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/**
 * Posts a signed message. Any 2xx is taken; 410 is a refusal for good (Standard Webhooks: the receiver wants no more); every other
 * answer is tried again, as is none. Redirects are not followed: a signature is for who was meant.
 */
export const sendWebhook: SendWebhook = async (endpoint, { id, body }, now, signal) => {
  const url = new URL(endpoint.url);
  const key = signingKey(endpoint.secret);
  if (key === undefined) return { ok: false, permanent: true, reason: "secret-malformed" };
  if (!mayBeCalled(url)) return { ok: false, permanent: true, reason: "url-not-secure" };
  const headers = {
    ...signedHeaders(key, id, Math.floor(now / 1000), body),
    "content-type": "application/json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "gridloop-webhooks",
  };
  try {
    return verdictOn(await post(url, { headers, signal, lookup: lookupFor(endpoint, url) }, body), now);
  } catch (error) {
    return { ok: false, permanent: false, reason: reasonOf(error, signal) };
  }
};

/** Whether a URL is one to post to: https, or http on this machine; no credentials in it. */
export function mayBeCalled(url: URL): boolean {
  if (url.username !== "" || url.password !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}

function post(url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0) {
    // No name is looked up for a literal address.
    const refused = refusedAddress(literal, options);
    if (refused) return Promise.reject(refused);
  }
  return new Promise((resolve, reject) => {
    const begin = url.protocol === "https:" ? requestSecure : requestPlain;
    const request = begin(url, { ...options, method: "POST", agent: false }, (response) => {
      // What a receiver writes is nobody's business here.
      response.resume();
      resolve(response);
    });
    request.once("error", reject);
    request.end(body);
  });
}

const checksAddresses = new WeakSet<LookupFunction>();

function refusedAddress(address: string, { lookup: how }: RequestOptions): Unreachable | undefined {
  return how !== undefined && checksAddresses.has(how) && isPrivateAddress(address) ? new Unreachable("private-address") : undefined;
}

/** Looks names up and refuses addresses of private networks, so that a name that changes its address between check and call gains nothing. */
function lookupFor({ privateNetwork = false }: WebhookEndpoint, url: URL): LookupFunction {
  if (privateNetwork || isLoopback(url.hostname)) return lookup as LookupFunction;
  const checked: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error || first === undefined) return callback(error ?? new Unreachable("dns"), "", 0);
      if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(new Unreachable("private-address"), "", 0);
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
  checksAddresses.add(checked);
  return checked;
}

function verdictOn({ statusCode = 0, headers }: IncomingMessage, now: Instant): Sent {
  if (statusCode >= 200 && statusCode < 300) return { ok: true };
  const retryAfterMs = waitAsked(headers["retry-after"], now);
  return {
    ...{ ok: false, permanent: statusCode === 410, reason: `http-${String(statusCode)}` },
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function waitAsked(header: string | undefined, now: Instant): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return "timeout";
  if (error instanceof Unreachable) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^[A-Z][A-Z0-9_]{2,60}$/.test(code) ? code.toLowerCase().replaceAll("_", "-") : "connection-failed";
}
