import { SignJWT } from "jose";
import type { Clock } from "../service/clock.js";
import { bearerToken, type Authenticate } from "./authenticated.js";
import { verified } from "./jwt-authenticator.js";

const issuer = "gridloop-demo";

/** A persona of the demonstration. */
export interface DemoIdentity {
  district: string;
  member: string;
}

/** Signs and reads the demonstration's tokens, with a secret of the installation's own. They end never and open nothing but the demonstration. */
export interface DemoTokens {
  issue(identity: DemoIdentity): Promise<string>;
  authenticate: Authenticate;
}

/**
 * Tokens of the demonstration.
 *
 * @param secret At least 32 random bytes, kept in the demonstration's own database.
 */
export function demoTokens(secret: Uint8Array, clock: Clock): DemoTokens {
  return {
    issue: async ({ district, member }) =>
      await new SignJWT({ district }).setProtectedHeader({ alg: "HS256" }).setIssuer(issuer).setSubject(member).sign(secret),
    authenticate: async (request) => {
      const token = bearerToken(request);
      if (token === undefined) return undefined;
      const claims = await verified(token, secret, { issuer, algorithms: ["HS256"], currentDate: new Date(clock.now()) });
      return { id: claims.sub ?? "", districts: [String(claims["district"])] };
    },
  };
}
