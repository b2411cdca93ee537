import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from "jose";
import type { Clock } from "../service/clock.js";
import { bearerToken, CredentialsRefused, type Authenticate } from "./authenticated.js";
import { readClaims, type ClaimMapping } from "./claim-mapping.js";

/**
 * Signatures that are taken unless the settings name others: the asymmetric ones OpenID providers use. Symmetric ones are
 * never taken against a key set, or a provider's public key could be used as a shared secret.
 */
const standardAlgorithms = ["RS256", "PS256", "ES256", "EdDSA"];

/** How tokens are verified. */
export interface JwtSettings {
  /** Must equal the token's `iss`. */
  issuer: string;
  /** Must be among the token's `aud`. */
  audience: string;
  /** The provider's keys: a set, an address of one, or by OpenID discovery at the issuer. */
  keys: { jwks: JSONWebKeySet } | { jwksUrl: string } | { discover: true };
  algorithms?: string[];
  /** How far the provider's clock may be off; default 30 s. */
  toleranceSeconds?: number;
  claims?: ClaimMapping;
}

/** Thrown where the identity provider cannot be reached: nobody's credentials are bad, but none can be verified. */
export class IdentityProviderUnavailable extends Error {
  override readonly name = "IdentityProviderUnavailable";
}

/** Authenticates by JSON Web Tokens of an OpenID provider. */
export function jwtAuthenticator(settings: JwtSettings, clock: Clock): Authenticate {
  const key = keySource(settings);
  const algorithms = settings.algorithms ?? standardAlgorithms;
  if (algorithms.some((name) => name.startsWith("HS") || name.toLowerCase() === "none"))
    throw new Error("auth: only asymmetric algorithms can be taken");
  return async (request) => {
    const token = bearerToken(request);
    if (token === undefined) return undefined;
    const claims = await verified(token, key, {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms,
      clockTolerance: settings.toleranceSeconds ?? 30,
      currentDate: new Date(clock.now()),
      requiredClaims: ["exp"],
    });
    return readClaims(claims, settings.claims ?? {});
  };
}

/** Verifies a token. Throws `CredentialsRefused` where the token is at fault, `IdentityProviderUnavailable` where the provider is. */
export async function verified(token: string, key: JWTVerifyGetKey | Uint8Array, options: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    // jose has one overload for keys and one for functions that find them.
    const { payload } = typeof key === "function" ? await jwtVerify(token, key, options) : await jwtVerify(token, key, options);
    return payload;
  } catch (error) {
    const provider = !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error.code === "ERR_JOSE_GENERIC";
    if (provider) throw new IdentityProviderUnavailable("the identity provider's keys cannot be read", { cause: error });
    throw new CredentialsRefused(error.code);
  }
}

function keySource({ keys, issuer }: JwtSettings): JWTVerifyGetKey {
  if ("jwks" in keys) return createLocalJWKSet(keys.jwks);
  if ("jwksUrl" in keys) return createRemoteJWKSet(new URL(keys.jwksUrl));
  return discoveredKeys(issuer);
}

/** Finds the provider's key set at first need, and again after a failure (OpenID Connect Discovery 1.0 §4). */
function discoveredKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const discover = async (): Promise<JWTVerifyGetKey> => {
    const response = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
    if (!response.ok) throw new Error(`discovery answered ${String(response.status)}`);
    const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (metadata.issuer !== issuer || typeof metadata.jwks_uri !== "string") throw new Error("discovery is of another issuer");
    return createRemoteJWKSet(new URL(metadata.jwks_uri));
  };
  return async (header, token) => {
    found ??= discover();
    try {
      return await (
        await found
      )(header, token);
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) found = undefined;
      throw error;
    }
  };
}
