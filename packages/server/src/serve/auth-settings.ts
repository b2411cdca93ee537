import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { JSONWebKeySet } from "jose";
import type { ClaimMapping } from "../auth/claim-mapping.js";
import type { JwtSettings } from "../auth/jwt-authenticator.js";

/** Thrown where settings cannot be read; the message says which part is wrong. */
export class AuthSettingsInvalid extends Error {
  override readonly name = "AuthSettingsInvalid";
}

/**
 * Reads how members sign in from a JSON file:
 * `{ "issuer", "audience", "jwksUrl" | "jwksFile" | "jwks", "algorithms"?, "toleranceSeconds"?, "claims"? }`. Without keys they are
 * found by OpenID discovery at the issuer. Throws `AuthSettingsInvalid`: a misspelt setting is no setting, and must not open a door.
 */
export async function readAuthSettings(file: string): Promise<JwtSettings> {
  const settings = record(await readJson(file), file);
  const known = ["issuer", "audience", "jwksUrl", "jwksFile", "jwks", "algorithms", "toleranceSeconds", "claims"];
  const unknown = Object.keys(settings).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new AuthSettingsInvalid(`${file}: ${unknown}`);
  const { algorithms, toleranceSeconds, claims } = settings;
  if (algorithms !== undefined && !isTexts(algorithms)) throw new AuthSettingsInvalid(`${file}: algorithms`);
  if (toleranceSeconds !== undefined && typeof toleranceSeconds !== "number") throw new AuthSettingsInvalid(`${file}: toleranceSeconds`);
  return {
    issuer: text(settings, "issuer", file),
    audience: text(settings, "audience", file),
    keys: await keysOf(settings, file),
    ...(algorithms === undefined ? {} : { algorithms }),
    ...(toleranceSeconds === undefined ? {} : { toleranceSeconds }),
    ...(claims === undefined ? {} : { claims: claimsOf(claims, file) }),
  };
}

async function keysOf(settings: Record<string, unknown>, file: string): Promise<JwtSettings["keys"]> {
  if (settings["jwks"] !== undefined) return { jwks: keySet(settings["jwks"], file) };
  if (settings["jwksFile"] !== undefined) {
    const beside = resolve(dirname(file), text(settings, "jwksFile", file));
    return { jwks: keySet(await readJson(beside), beside) };
  }
  if (settings["jwksUrl"] !== undefined) return { jwksUrl: text(settings, "jwksUrl", file) };
  return { discover: true };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new AuthSettingsInvalid(`${file}: ${error instanceof Error && "code" in error ? String(error.code) : "JSON"}`);
  }
}

function claimsOf(value: unknown, file: string): ClaimMapping {
  const claims = record(value, `${file}: claims`);
  const unknown = Object.keys(claims).find((key) => !["id", "posts", "district"].includes(key));
  if (unknown !== undefined) throw new AuthSettingsInvalid(`${file}: claims.${unknown}`);
  const posts = claims["posts"] === undefined ? undefined : record(claims["posts"], `${file}: claims.posts`);
  if (
    posts &&
    !Object.entries(posts).every(([key, each]) => ["claim", "role", "unit", "separator"].includes(key) && typeof each === "string")
  )
    throw new AuthSettingsInvalid(`${file}: claims.posts`);
  return {
    ...(claims["id"] === undefined ? {} : { id: text(claims, "id", file) }),
    ...(claims["district"] === undefined ? {} : { district: text(claims, "district", file) }),
    ...(posts ? { posts: { ...(posts as Record<string, string>), claim: text(posts, "claim", file) } } : {}),
  };
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new AuthSettingsInvalid(where);
  return value as Record<string, unknown>;
}

function text(settings: Record<string, unknown>, key: string, file: string): string {
  const value = settings[key];
  if (typeof value !== "string" || value === "") throw new AuthSettingsInvalid(`${file}: ${key}`);
  return value;
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === "string");

function keySet(value: unknown, where: string): JSONWebKeySet {
  const set = record(value, where);
  if (!Array.isArray(set["keys"])) throw new AuthSettingsInvalid(`${where}: keys`);
  return set as unknown as JSONWebKeySet;
}
