import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { HostError } from "./host-error.js";

/**
 * The lines of a backup's file, unpacked if its name ends with .gz. Nothing is read before the first is asked for, so none is lost to
 * whoever has something else to do first. Throws `HostError` `backup-damaged` where it cannot be unpacked.
 */
export async function* linesOfBackup(file: string): AsyncGenerator<string> {
  // Lines hold whole photos and definitions: their pieces are joined once.
  let pieces: string[] = [];
  for await (const chunk of textOf(file)) {
    const [first = "", ...others] = chunk.split("\n");
    pieces.push(first);
    for (const next of others) {
      yield pieces.join("");
      pieces = [next];
    }
  }
  if (pieces.some((piece) => piece !== "")) yield pieces.join("");
}

async function* textOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const packed = file.endsWith(".gz");
  // Errors come out of the loop below as well; the callback only keeps them from being nobody's.
  const text = packed ? pipeline(bytes, createGunzip(), () => {}) : bytes;
  text.setEncoding("utf8");
  try {
    for await (const chunk of text) yield String(chunk);
  } catch (error) {
    if (!packed || !String((error as NodeJS.ErrnoException).code).startsWith("Z_")) throw error;
    throw new HostError("backup-damaged", "this backup cannot be restored: it cannot be unpacked", {}, error);
  }
}
