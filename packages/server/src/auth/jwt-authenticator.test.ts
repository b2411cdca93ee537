import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JSONWebKeySet, type JWTPayload } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { CredentialsRefused } from "./authenticated.js";
import { jwtAuthenticator } from "./jwt-authenticator.js";

const now = Date.parse("2026-03-02T09:00:00+08:00");
const clock = { now: () => now };
const seconds = Math.floor(now / 1000);

let jwks: JSONWebKeySet;
let sign: (claims: JWTPayload, alg?: string) => Promise<string>;

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256" };
  jwks = { keys: [jwk] };
  sign = async (claims) =>
    await new SignJWT({ iss: "https://id.example", aud: "gridloop", sub: "qian", exp: seconds + 600, ...claims })
      .setProtectedHeader({ alg: "ES256", kid: "k1" })
      .sign(privateKey);
});

const ask = async (token: string | undefined, claims = {}) => {
  const authenticate = jwtAuthenticator({ issuer: "https://id.example", audience: "gridloop", keys: { jwks }, claims }, clock);
  return await authenticate(new Request("http://x/", token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }));
};

describe("a token", () => {
  test("says who somebody is", async () => {
    expect(await ask(await sign({}))).toEqual({ id: "qian", expiresAt: (seconds + 600) * 1000 });
  });

  test("is not needed by a citizen", async () => {
    expect(await ask(undefined)).toBeUndefined();
  });

  test("may bring posts and a district, wherever the mapping finds them", async () => {
    const token = await sign({
      realm: { posts: ["dispatcher@east-centre"] },
      "https://x.example/district": "lianhu",
      preferred_username: "m-1",
    });
    const claims = { id: "preferred_username", posts: { claim: "realm.posts" }, district: "https://x.example/district" };
    expect(await ask(token, claims)).toMatchObject({
      id: "m-1",
      roles: [{ role: "dispatcher", unit: "east-centre" }],
      districts: ["lianhu"],
    });
  });

  test("without the mapped posts brings none, instead of those of the directory", async () => {
    expect(await ask(await sign({}), { posts: { claim: "posts" } })).toMatchObject({ roles: [] });
  });

  test.each<[string, () => Promise<string>]>([
    ["of another issuer", () => sign({ iss: "https://evil.example" })],
    ["for somebody else", () => sign({ aud: "payroll" })],
    ["expired an hour ago", () => sign({ exp: seconds - 3600 })],
    ["not valid yet", () => sign({ nbf: seconds + 3600 })],
    ["without an end", () => sign({ exp: undefined as unknown as number })],
    [
      "with no signature",
      async () => new UnsecuredJWT({ sub: "qian", iss: "https://id.example", aud: "gridloop", exp: seconds + 600 }).encode(),
    ],
    [
      "signed with the public key as a shared secret",
      async () =>
        await new SignJWT({ iss: "https://id.example", aud: "gridloop", sub: "qian", exp: seconds + 600 })
          .setProtectedHeader({ alg: "HS256", kid: "k1" })
          .sign(new TextEncoder().encode(JSON.stringify(jwks.keys[0]))),
    ],
    [
      "that was tampered with",
      async () =>
        (await sign({})).replace(
          /\.[^.]+\./,
          `.${btoa(JSON.stringify({ sub: "wu", iss: "https://id.example", aud: "gridloop", exp: seconds + 600 })).replaceAll("=", "")}.`,
        ),
    ],
    ["that is none", async () => "abc"],
    ["without a member", () => sign({ sub: "" })],
  ])("%s is refused", async (_what, make) => {
    await expect(ask(await make())).rejects.toBeInstanceOf(CredentialsRefused);
  });
});

test("another scheme than bearer is refused, not taken for a citizen", async () => {
  const authenticate = jwtAuthenticator({ issuer: "i", audience: "a", keys: { jwks } }, clock);
  await expect(authenticate(new Request("http://x/", { headers: { authorization: "Basic eDp5" } }))).rejects.toBeInstanceOf(
    CredentialsRefused,
  );
});

test("shared secrets cannot be allowed against a key set", () => {
  expect(() => jwtAuthenticator({ issuer: "i", audience: "a", keys: { jwks }, algorithms: ["HS256"] }, clock)).toThrow();
});
