import { stat } from "node:fs/promises";
import type { Command } from "commander";
import { exportAll, importAll } from "../../host/backup.js";
import { linesOfBackup } from "../../host/backup-file.js";
import { CliFault } from "../cli-fault.js";
import { inDatabase, withDatabase, type DatabaseOptions } from "../open-database.js";
import type { Session } from "../session.js";
import { writePieces } from "../write-output.js";

/** `gridloop backup -o FILE`: everything of a database in one file, of one moment. */
export function addBackup(program: Command, session: Session): void {
  const { help } = session.say;
  withDatabase(
    program.command("backup").description(help.backup).requiredOption("-o, --output <FILE>", help["backup-output"]),
    session,
  ).action(async ({ output, ...options }: DatabaseOptions & { output: string }) => {
    const file = session.path(output);
    await inDatabase(session, options, (host) => writePieces(file, lineByLine(exportAll(host))));
    session.note(session.say.backedUp({ file: output, bytes: (await stat(file)).size }));
  });
}

/** `gridloop restore FILE`: fills an empty database, on PGlite or PostgreSQL whichever the backup came from. */
export function addRestore(program: Command, session: Session): void {
  const { help } = session.say;
  withDatabase(program.command("restore").description(help.restore).argument("<FILE>", help["backup-file"]), session).action(
    async (given: string, options: DatabaseOptions) => {
      const file = session.path(given);
      // Before anything is made: a folder for a backup that is not there would be in the way of the next try.
      await stat(file).catch((error: NodeJS.ErrnoException) => {
        throw new CliFault("file-unreadable", { file: given, reason: error.code ?? error.message });
      });
      const { rows } = await inDatabase(session, options, (host) => importAll(host, linesOfBackup(file)), true);
      session.note(session.say.restored({ rows }));
    },
  );
}

async function* lineByLine(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
