/** What may be wrong with a file before it is sent. */
export type FileFault = "not-a-photo" | "empty" | "unreadable" | "heic" | "too-large";

/** A photo made ready to be sent, or what is wrong with the file. */
export type Prepared =
  | { readonly ok: true; readonly photo: Blob; readonly name: string; readonly thumbnail: HTMLCanvasElement }
  | { readonly ok: false; readonly fault: FileFault };

/** Pixels of the longest side that is sent: enough to read a number plate, and a tenth of what a telephone's camera writes. */
const longestSide = 2560;
/** Pixels of a thumbnail's sides: 4 rem on a screen of three pixels to the point. */
const thumbnailSide = 192;
/** A PNG of up to so many bytes, such as a picture of a screen, stays one; a larger one is a photo in the wrong format. */
const largestPng = 1_000_000;
/** Files beyond this are not even opened: decoding them takes more memory than a cheap phone has. */
const largestFile = 100_000_000;
/** What is tried, in this order, until the photo is small enough. */
const attempts = [
  { side: longestSide, quality: 0.85 },
  { side: longestSide, quality: 0.7 },
  { side: 1600, quality: 0.7 },
  { side: 1024, quality: 0.6 },
] as const;

const isHeic = ({ type, name }: File): boolean => /^image\/hei[cf]/i.test(type) || /\.hei[cf]$/i.test(name);

/** What is wrong with a file that can be seen without opening it. */
export function plainFault(file: File): FileFault | undefined {
  if (file.size === 0) return "empty";
  if (file.type !== "" && !file.type.startsWith("image/") && !isHeic(file)) return "not-a-photo";
  return file.size > largestFile ? "too-large" : undefined;
}

/**
 * Makes a photo ready to be sent: decoded, turned upright, scaled, and encoded anew. So nothing but its picture leaves the
 * device: no position, no time, no camera, which people do not know their photos carry (EXIF).
 *
 * @param mostBytes the largest photo that may be sent
 */
export async function preparePhoto(file: File, mostBytes: number): Promise<Prepared> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return { ok: false, fault: isHeic(file) ? "heic" : file.type === "" ? "not-a-photo" : "unreadable" };
  }
  try {
    const photo = await encode(picture, file.type === "image/png" || file.type === "image/gif", mostBytes);
    if (!photo) return { ok: false, fault: "too-large" };
    return { ok: true, photo, name: renamed(file.name, photo.type), thumbnail: thumbnailOf(picture) };
  } finally {
    picture.close();
  }
}

/** The picture as a file of at most so many bytes; nothing where even the smallest is larger, or the browser cannot write one. */
async function encode(picture: ImageBitmap, isDrawing: boolean, mostBytes: number): Promise<Blob | undefined> {
  if (isDrawing) {
    const png = await written(drawn(picture, longestSide), "image/png");
    if (png && png.size <= Math.min(largestPng, mostBytes)) return png;
  }
  for (const { side, quality } of attempts) {
    const jpeg = await written(drawn(picture, side, "#fff"), "image/jpeg", quality);
    if (jpeg && jpeg.size <= mostBytes) return jpeg;
  }
  return undefined;
}

/** @param ground what shows through where the picture does: a JPEG would show black */
function drawn(picture: ImageBitmap, side: number, ground?: string): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) return canvas;
  if (ground !== undefined) {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The middle of the picture, square. */
function thumbnailOf(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = thumbnailSide;
  canvas.height = thumbnailSide;
  const side = Math.min(picture.width, picture.height);
  const pen = canvas.getContext("2d");
  if (!pen) return canvas;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, (picture.width - side) / 2, (picture.height - side) / 2, side, side, 0, 0, thumbnailSide, thumbnailSide);
  return canvas;
}

const written = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, quality));

const renamed = (name: string, type: string): string =>
  `${name.replace(/\.[^.]*$/, "") || "photo"}.${type === "image/png" ? "png" : "jpg"}`;
