import { readFile } from "node:fs/promises";
import type { FieldDefinition, Instant } from "@gridloop/core";
import type { Attachment } from "../host/case-host.js";
import { digest } from "../service/digest.js";

/** A photo of a made-up case. */
export type TakenPhoto = Omit<Attachment, "district" | "case">;

/** The made-up photos there are. */
export interface PhotoAlbum {
  /** One that suits a matter and a field of a form, as an attachment of a case; nothing where none does. */
  take(matter: string, field: FieldDefinition, photo: { case: string; index: number; at: Instant }): TakenPhoto | undefined;
}

/** What is seen, by what a matter's id says it is about; other matters have no photo. */
const scenes: readonly (readonly [RegExp, string])[] = [
  [/cover/, "manhole"],
  [/rubbish|waste|litter|dumping/, "rubbish"],
  [/tree/, "tree"],
  [/river|pond|ditch|lake|reservoir/, "river"],
  [/escape-route|emergency-exit|fire-lane|corridor|charging|exit-blocked/, "corridor"],
  [/^market-|stall/, "shop"],
];

/** What is seen once the matter was handled. */
const handled = "handled";

/** Opens the album: small drawings that say of themselves that they are samples. */
export async function openAlbum(): Promise<PhotoAlbum> {
  const names = [...scenes.map(([, name]) => name), handled];
  const photos = new Map<string, { bytes: Uint8Array; digest: string }>();
  for (const name of names) {
    const bytes = new Uint8Array(await readFile(new URL(`./photos/${name}.png`, import.meta.url)));
    photos.set(name, { bytes, digest: digest(bytes) });
  }
  return {
    take: (matter, field, { case: caseId, index, at }) => {
      const scene = scenes.find(([about]) => about.test(matter))?.[1];
      // Photos of a disposal or a check show the matter handled, all others the matter itself.
      const name = scene !== undefined && /after|check|evidence/.test(field.id) ? handled : scene;
      const photo = name === undefined ? undefined : photos.get(name);
      if (!photo || name === undefined) return undefined;
      const file = { name: `${name}.png`, mediaType: "image/png", ...photo, uploadedAt: at };
      return { id: `${caseId}-photo-${String(index + 1)}`, ...file, personal: field.personal ?? "none" };
    },
  };
}

/** An album without photos. */
export const emptyAlbum: PhotoAlbum = { take: () => undefined };
