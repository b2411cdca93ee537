/** The kinds of photo taken in, and what their files begin with. */
export const imageTypes = ["image/jpeg", "image/png", "image/webp", "image/heic"] as const;

/** A kind of photo. */
export type ImageType = (typeof imageTypes)[number];

/** Brands of the ISO base media container that are HEIC still pictures (ISO/IEC 23008-12 annex B). */
const heicBrands = ["heic", "heix", "mif1", "heim", "heis", "msf1"];

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** What kind of photo the bytes are, whatever a file's name or the client claims; undefined if none of ours. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  if (bytes.length < 12) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "image/jpeg";
  if (bytes[0] === 0x89 && ascii(bytes, 1, 4) === "PNG" && bytes[4] === 0x0d && bytes[5] === 0x0a && bytes[6] === 0x1a && bytes[7] === 0x0a)
    return "image/png";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "image/webp";
  if (ascii(bytes, 4, 8) === "ftyp" && heicBrands.includes(ascii(bytes, 8, 12))) return "image/heic";
  return undefined;
}

/** What a client may call each kind. */
const aliases: Record<string, ImageType> = { "image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "image/heif": "image/heic" };

/** The kind a client claims a file to be. */
export function claimedType(mediaType: string): ImageType | undefined {
  const name = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  return aliases[name] ?? imageTypes.find((each) => each === name);
}
