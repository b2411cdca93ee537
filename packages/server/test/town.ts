import { districtSchema, toInstant, type DistrictInput, type Instant } from "@gridloop/core";
import { smallDistrict } from "../../core/src/testing/small-district.js";
import { honour } from "./contract.js";
import { demoTokens } from "../src/auth/demo-tokens.js";
import type { CaseHost } from "../src/host/case-host.js";
import { createGridloop, type Gridloop, type GridloopOptions } from "../src/serve/gridloop.js";

/** A clock a test moves. */
export interface HandClock {
  now(): Instant;
  set(rfc3339: string): void;
  advance(ms: number): void;
}

export function handClock(start: string): HandClock {
  let now = toInstant(start);
  return { now: () => now, set: (at) => void (now = toInstant(at)), advance: (ms) => void (now += ms) };
}

/** What came back: status, headers and the body, read. */
export interface Reply {
  status: number;
  headers: Headers;
  // A test looks into it as it expects it to be.
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** Somebody at a client. */
export interface Person {
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  upload(path: string, file: File, headers?: Record<string, string>): Promise<Reply>;
  raw(path: string, init: RequestInit): Promise<Response>;
}

/** A server with its people, for tests over HTTP. */
export interface Town {
  server: Gridloop;
  host: CaseHost;
  clock: HandClock;
  /** A member of a district by id; without one a citizen. Paths are below the district unless they begin with a slash. */
  as(member?: string, district?: string): Promise<Person>;
  /** Moves the clock and answers what comes due, each at its own time. */
  goTo(at: string): Promise<void>;
  stop(): Promise<void>;
}

/** The same bytes in every run: tests of codes and salts repeat themselves. */
export function countingChance() {
  let count = 0;
  return {
    bytes: (length: number) => Uint8Array.from({ length }, (_, index) => (count++ * 31 + index * 7) % 256),
    id: () => `id-${String(++count).padStart(6, "0")}`,
  };
}

export async function openTown(host: CaseHost, options: Partial<GridloopOptions> & { start?: string } = {}): Promise<Town> {
  const clock = handClock(options.start ?? "2026-03-02T09:00:00+08:00");
  const tokens = demoTokens(new Uint8Array(32).fill(9), clock);
  const { start: _start, ...rest } = options;
  const server = await createGridloop({
    host,
    clock,
    chance: countingChance(),
    authenticate: tokens.authenticate,
    districts: [smallDistrict()],
    ...rest,
  });
  const first = districtSchema.parse(rest.districts?.[0] ?? smallDistrict()).id;

  const as = async (member?: string, district = first): Promise<Person> => {
    const authorization = member === undefined ? {} : { authorization: `Bearer ${await tokens.issue({ district, member })}` };
    const url = (path: string) => `http://town.example${path.startsWith("/") ? path : `/api/v1/districts/${district}/${path}`}`;
    const send = async (path: string, init: RequestInit): Promise<Reply> => {
      const response = await raw(path, init);
      const text = await response.text();
      const json = response.headers.get("content-type")?.includes("json");
      if (json) honour(init.method ?? "GET", url(path), response.status, JSON.parse(text));
      return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
    };
    const raw = (path: string, init: RequestInit) =>
      server.handle(
        new Request(url(path), {
          ...init,
          headers: { ...authorization, "accept-language": "en", ...(init.headers as Record<string, string>) },
        }),
      );
    return {
      raw,
      get: (path, headers = {}) => send(path, { headers }),
      post: (path, body = {}, headers = {}) =>
        send(path, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      upload: (path, file, headers = {}) => {
        const form = new FormData();
        form.set("file", file);
        return send(path, { method: "POST", body: form, headers });
      },
    };
  };
  return {
    server,
    host,
    clock,
    as,
    async goTo(at) {
      for (let next = await host.nextDue(); next !== undefined && next <= toInstant(at); next = await host.nextDue()) {
        clock.advance(Math.max(0, next - clock.now()));
        if ((await server.timekeeper.runDue()) === 0) break;
      }
      clock.set(at);
      await server.timekeeper.runDue();
    },
    stop: () => server.stop(),
  };
}

/** A real photo's first bytes. */
export const photo = (name = "pile.jpg", type = "image/jpeg", first = "\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01"): File =>
  new File([Uint8Array.from(first.padEnd(64, "\0"), (letter) => letter.charCodeAt(0))], name, { type });

/** A second small district beside the first. */
export function otherDistrict(): DistrictInput {
  return { ...smallDistrict(), id: "fenghuang", title: { "zh-CN": "凤凰市", en: "Fenghuang City" }, caseNumber: "FH{date}{sequence:4}" };
}
