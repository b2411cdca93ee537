import { createWriteStream } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { CliFault } from "./cli-fault.js";

/** Writes pieces to a file as they come; compressed where its name ends with `.gz`. */
export async function writePieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const file: Writable = createWriteStream(path);
  const source = Readable.from(pieces);
  try {
    await (path.endsWith(".gz") ? pipeline(source, createGzip(), file) : pipeline(source, file));
  } catch (error) {
    const { code, path: failed } = error as NodeJS.ErrnoException;
    if (failed === path) throw new CliFault("file-unwritable", { file: path, reason: code ?? "" });
    throw error;
  }
}
