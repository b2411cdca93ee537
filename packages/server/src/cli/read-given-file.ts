import { readFile } from "node:fs/promises";
import { CliFault } from "./cli-fault.js";
import type { Session } from "./session.js";

/** The bytes of a file given on the command line. Throws `CliFault`: `file-unreadable`. */
export async function readGivenFile(session: Session, file: string): Promise<Buffer> {
  return await readFile(session.path(file)).catch((error: NodeJS.ErrnoException) => {
    throw new CliFault("file-unreadable", { file, reason: error.code ?? error.message });
  });
}

/** The same as text, in UTF-8. */
export const readGivenText = async (session: Session, file: string): Promise<string> =>
  (await readGivenFile(session, file)).toString("utf8");
