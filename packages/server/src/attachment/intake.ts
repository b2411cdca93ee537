import type { ServerProblemCode } from "@gridloop/core/api";
import { claimedType, imageTypeOf, type ImageType } from "./image-type.js";

/** 10 MB: a photo of today's phones at full size; larger ones are scaled by the form before they are sent. */
export const mostBytes = 10 * 1000 * 1000;

/** What was taken in, or which of the distinct things is wrong with it. */
export type Intake =
  | { ok: true; name: string; mediaType: ImageType; bytes: Uint8Array }
  | { ok: false; code: Extract<ServerProblemCode, `attachment-${string}`>; details?: Record<string, string | number> };

/** Checks the files of an upload: exactly one, not empty, not too large, a photo, and the kind of photo it says it is. */
export async function takeIn(form: FormData): Promise<Intake> {
  const files = [...form.values()].filter((value) => typeof value !== "string");
  const [file] = files;
  if (file === undefined) return { ok: false, code: "attachment-missing" };
  if (files.length > 1) return { ok: false, code: "attachment-too-many", details: { most: 1 } };
  if (file.size === 0) return { ok: false, code: "attachment-empty" };
  if (file.size > mostBytes) return { ok: false, code: "attachment-too-large", details: { mostMegabytes: mostBytes / 1_000_000 } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = imageTypeOf(bytes);
  const claimed = claimedType(file.type);
  if (mediaType === undefined) return { ok: false, code: claimed ? "attachment-type-mismatch" : "attachment-type-unsupported" };
  if (file.type !== "" && file.type !== "application/octet-stream" && claimed !== mediaType)
    return { ok: false, code: "attachment-type-mismatch" };
  return { ok: true, name: safeName(file.name), mediaType, bytes };
}

// eslint-disable-next-line no-control-regex -- control characters are what is to go
const unwanted = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069"]|\p{Surrogate}/gu;

/** A file's name without path, control or direction characters, short enough to show. */
export function safeName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  return [...last.replace(unwanted, "")].slice(0, 120).join("") || "photo";
}
