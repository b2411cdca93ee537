// Photos as files, made on the spot: no test needs one on disk.

/** A photo of so many pixels. */
export async function photoFile(name: string, width = 40, height = 30, type = "image/jpeg"): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d")!;
  pen.fillStyle = "#3a7d44";
  pen.fillRect(0, 0, width, height / 2);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  return new File([blob!], name, { type, lastModified: 1 });
}

/** A JPEG as a telephone held upright writes it: lying on its side, with a note to turn it and the position it was taken at. */
export async function phonePhoto(name: string, width: number, height: number): Promise<File> {
  const plain = new Uint8Array(await (await photoFile(name, width, height)).arrayBuffer());
  const segment = exifSegment();
  // Behind the two bytes every JPEG begins with.
  return new File([plain.slice(0, 2), segment, plain.slice(2)], name, { type: "image/jpeg", lastModified: 1 });
}

/** An APP1 segment (Exif 2.32): orientation 6, “turn a quarter to the right”, and a GPS directory with the latitude 31° north. */
function exifSegment(): Uint8Array<ArrayBuffer> {
  const entry = (tag: number, type: number, count: number, value: readonly number[]): number[] => [
    ...short(tag),
    ...short(type),
    ...long(count),
    ...value,
  ];
  const gpsAt = 8 + 2 + 2 * 12 + 4;
  const rationalsAt = gpsAt + 2 + 2 * 12 + 4;
  const tiff = [
    ...ascii("MM"),
    ...short(42),
    ...long(8),
    ...short(2),
    ...entry(0x0112, 3, 1, [...short(6), 0, 0]),
    ...entry(0x8825, 4, 1, long(gpsAt)),
    ...long(0),
    ...short(2),
    ...entry(0x0001, 2, 2, [...ascii("N"), 0, 0, 0]),
    ...entry(0x0002, 5, 3, long(rationalsAt)),
    ...long(0),
    ...[31, 1, 46, 1, 48, 1].flatMap(long),
  ];
  const body = [...ascii("Exif"), 0, 0, ...tiff];
  return new Uint8Array([0xff, 0xe1, ...short(body.length + 2), ...body]);
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const short = (value: number): number[] => [value >> 8, value & 255];
const long = (value: number): number[] => [...short(value >>> 16), ...short(value & 0xffff)];
