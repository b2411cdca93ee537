import type { Post } from "@gridloop/core/case";
import { CredentialsRefused, type Authenticated } from "./authenticated.js";

/**
 * Which claims of a token say what. A path leads into nested claims with dots: `realm_access.roles`; a claim whose own
 * name holds dots (`https://gridloop.example/posts`) is found by its whole name first.
 */
export interface ClaimMapping {
  /** The member's id; default `sub`. */
  id?: string;
  /**
   * A list of posts; absent: the district's directory decides. Each entry is an object (`role` and `unit` name its keys), or a
   * text that `separator` cuts in two, the role first.
   */
  posts?: { claim: string; role?: string; unit?: string; separator?: string };
  /** One district or a list of them; must be given where a server has several districts. */
  district?: string;
}

/** Reads who somebody is out of a verified token's claims. Throws `CredentialsRefused` where a mapped claim is missing or not of its shape. */
export function readClaims(claims: Readonly<Record<string, unknown>>, mapping: ClaimMapping): Authenticated {
  const id = claimAt(claims, mapping.id ?? "sub");
  if (typeof id !== "string" || id === "") throw new CredentialsRefused("no member id");
  return {
    id,
    ...(mapping.posts ? { roles: readPosts(claimAt(claims, mapping.posts.claim), mapping.posts) } : {}),
    ...(mapping.district ? { districts: readDistricts(claimAt(claims, mapping.district)) } : {}),
    ...(typeof claims["exp"] === "number" ? { expiresAt: claims["exp"] * 1000 } : {}),
  };
}

function claimAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
      claims,
    );
}

function readPosts(value: unknown, shape: NonNullable<ClaimMapping["posts"]>): Post[] {
  // No such claim: nobody has vouched for any post, so there is none.
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new CredentialsRefused("posts are no list");
  return value.slice(0, 200).map((entry: unknown) => {
    const [role, unit] = typeof entry === "string" ? entry.split(shape.separator ?? "@", 2) : fields(entry, shape);
    if (typeof role !== "string" || typeof unit !== "string") throw new CredentialsRefused("a post without role or unit");
    return { role, unit };
  });
}

const fields = (entry: unknown, shape: NonNullable<ClaimMapping["posts"]>): [unknown, unknown] => {
  if (typeof entry !== "object" || entry === null) return [undefined, undefined];
  const record = entry as Record<string, unknown>;
  return [record[shape.role ?? "role"], record[shape.unit ?? "unit"]];
};

function readDistricts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.filter((each) => typeof each === "string");
}
