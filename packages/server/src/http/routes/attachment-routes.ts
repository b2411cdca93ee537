import { sightOf, type Actor, type CompiledDistrict, type FieldValue, type Instant } from "@gridloop/core";
import { mostBytes, takeIn } from "../../attachment/intake.js";
import type { Attachment } from "../../host/case-host.js";
import { digest, keyed } from "../../service/digest.js";
import type { Responders } from "../exchange.js";
import { remember } from "../idempotency.js";
import { readBytes } from "../json-body.js";
import { refuse } from "../refused.js";
import { readPersonal } from "./personal-data.js";
import type { RouteParts } from "./parts.js";

/** A multipart body is a little larger than the file in it. */
const envelopeBytes = 64 * 1024;

/** Taking in photos and handing them out. */
export const attachmentRoutes = (parts: RouteParts): Responders<"uploadAttachment" | "readAttachment"> => ({
  uploadAttachment: async ({ request, district, actor, at, address, idempotencyKey }) => {
    if (actor.kind === "citizen") parts.limits.report(address);
    const taken = await takeIn(await readMultipart(request));
    if (!taken.ok) throw refuse(taken.code, taken.details ? { facts: taken.details } : {});
    const { name, mediaType, bytes } = taken;
    const contentDigest = digest(bytes);
    const districtId = district.definition.id;
    // The id follows from the key, so that a repeat finds what the first one left, however close together they come.
    const remembered = remember(request, contentDigest, districtId, actor, idempotencyKey);
    const id = remembered ? await idFor(parts, remembered.key) : parts.chance.id();
    const before = remembered ? await parts.host.attachments.get(districtId, id) : undefined;
    if (before && before.digest !== contentDigest) throw refuse("idempotency-key-reused");
    // What a photo shows is not known here: taken for personal until a form's field says it is not.
    if (!before)
      await parts.host.attachments.put({
        id,
        district: districtId,
        name,
        mediaType,
        bytes,
        uploadedAt: at,
        digest: contentDigest,
        personal: "ordinary",
      });
    const body = { id, name: before?.name ?? name, mediaType, size: bytes.byteLength, digest: contentDigest };
    return before ? { replayed: { status: 201, body } } : { body };
  },

  readAttachment: async ({ district, actor, at, params }) => {
    const found = await readable(parts, district, actor, at, params.id);
    const headers = {
      "content-type": found.mediaType,
      "content-length": String(found.bytes.byteLength),
      "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      etag: `"${found.digest}"`,
    };
    return { response: new Response(found.bytes as Uint8Array<ArrayBuffer>, { status: 200, headers }) };
  },
});

/** An attachment its reader may see. Refuses `attachment-not-found` whether there is none or it is not theirs to see. */
async function readable(parts: RouteParts, district: CompiledDistrict, actor: Actor, at: Instant, id: string): Promise<Attachment> {
  const districtId = district.definition.id;
  const found = await parts.host.attachments.get(districtId, id);
  const state = found?.case === undefined ? undefined : await parts.host.load(districtId, found.case);
  const sight = state ? sightOf(district, state, actor, at) : "none";
  if (!found || !state || sight === "none") throw refuse("attachment-not-found");
  const holds = (value: FieldValue): boolean => Array.isArray(value) && value.includes(id);
  // A photo in a field without a personal mark stands among the case's plain values.
  if (Object.values(state.values).some(holds)) return found;
  const shown = await readPersonal(parts, district, state, actor, at, holds);
  // Whoever handles a case sees photos given before the newest, too, unless somebody gave them anonymously.
  const mayRead = shown.length > 0 || (sight === "personal" && !state.anonymous);
  if (!mayRead) throw refuse("attachment-not-found");
  return found;
}

async function readMultipart(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) throw refuse("media-type-unsupported", { facts: { expected: "multipart/form-data" } });
  const bytes = await readBytes(request, mostBytes + envelopeBytes).catch((error: unknown) => {
    if (error instanceof Error && error.message === "body-too-large")
      throw refuse("attachment-too-large", { facts: { mostMegabytes: mostBytes / 1_000_000 }, headers: { connection: "close" } });
    throw error;
  });
  try {
    return await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } }).formData();
  } catch {
    throw refuse("body-malformed");
  }
}

/** An id nobody can guess who does not know both the key and the installation's secret. */
async function idFor({ host, chance }: RouteParts, key: string): Promise<string> {
  let secret = await host.setting("attachment-id-secret");
  if (secret === undefined) {
    await host.setSetting("attachment-id-secret", Buffer.from(chance.bytes(32)).toString("hex"));
    secret = await host.setting("attachment-id-secret");
  }
  return Buffer.from(keyed(secret ?? "", key).subarray(0, 20)).toString("hex");
}
