import type { Post } from "@gridloop/core/case";

/** Who a request comes from, as its credentials say. */
export interface Authenticated {
  /** The member's id in the district's directory. */
  id: string;
  /** The posts the identity provider vouches for; absent: those of the district's directory. */
  roles?: Post[];
  /** The districts the credentials are for; absent: any district whose directory knows the id or whose units the posts name. */
  districts?: string[];
  /** When the credentials end, in milliseconds since 1970: streams end with them. */
  expiresAt?: number;
}

/** The credentials of a request are there and not good: expired, forged, of another issuer. */
export class CredentialsRefused extends Error {
  override readonly name = "CredentialsRefused";
}

/**
 * Says who a request comes from: nothing for a citizen without credentials. Throws `CredentialsRefused` where there are
 * credentials that do not hold; nobody is silently taken for a citizen who meant to be somebody.
 */
export type Authenticate = (request: Request) => Promise<Authenticated | undefined>;

/** The bearer token of a request (RFC 6750 §2.1). Throws `CredentialsRefused` for another scheme. */
export function bearerToken(request: Request): string | undefined {
  const header = request.headers.get("authorization");
  if (header === null) return undefined;
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(header)?.[1];
  if (token === undefined) throw new CredentialsRefused("not a bearer token");
  return token;
}
