import type { CaseHost } from "../host/case-host.js";
import type { Chance } from "../service/chance.js";

const setting = "demo.token-secret";

/** The secret this installation's demonstration signs tokens with: made once, kept in its own database. */
export async function demoSecret(host: CaseHost, chance: Chance): Promise<Uint8Array> {
  const kept = await host.setting(setting);
  if (kept !== undefined) return new Uint8Array(Buffer.from(kept, "base64url"));
  const secret = chance.bytes(32);
  await host.setSetting(setting, Buffer.from(secret).toString("base64url"));
  return secret;
}
