import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { CaseHost } from "../host/case-host.js";
import { isHostError, type HostError } from "../host/host-error.js";
import { createPGliteHost } from "../host/pglite.js";
import { createPostgresHost } from "../host/postgres.js";
import type { SqlHost } from "../host/sql/sql-host.js";
import { PublishedDistricts } from "../service/published-districts.js";
import { CliFault } from "./cli-fault.js";
import type { Session } from "./session.js";

/** Where a command finds the cases. */
export interface DatabaseOptions {
  data?: string;
  database?: string;
}

/** Adds `--data` and `--database` to a command. */
export function withDatabase(command: Command, { say }: Session): Command {
  return command.option("--data <DIR>", say.help.data).option("--database <URL>", say.help.database);
}

/** Where the server keeps cases unless told otherwise. */
const standardFolder = join(".gridloop", "data");

/**
 * Opens the database for one piece of work and closes it again.
 *
 * @param make whether a data folder that is not there is made; else it is a fault, not an empty database.
 */
export async function inDatabase<Result>(
  session: Session,
  given: DatabaseOptions,
  work: (host: SqlHost) => Promise<Result>,
  make = false,
): Promise<Result> {
  const folder = session.path(given.data ?? standardFolder);
  if (given.database === undefined && !make && !existsSync(join(folder, "database"))) throw new CliFault("data-folder-missing", { folder });
  try {
    const host =
      given.database === undefined
        ? await createPGliteHost({ dataDir: folder })
        : await createPostgresHost({ connectionString: given.database });
    try {
      return await work(host);
    } finally {
      await host.close();
    }
  } catch (error) {
    if (isHostError(error)) throw faultOf(error, folder);
    throw error;
  }
}

function faultOf({ code, message }: HostError, folder: string): CliFault {
  if (code === "data-folder-in-use") return new CliFault("data-folder-in-use", { folder });
  if (code === "restore-not-empty") return new CliFault("data-folder-not-empty", { folder });
  return new CliFault("database-wrong", { reason: `${code}: ${message}` });
}

/** The published districts of a database, and the one a command is about: the one named, or the only one. */
export async function publishedDistrict(
  host: CaseHost,
  named: string | undefined,
): Promise<{ districts: PublishedDistricts; district: string }> {
  const districts = new PublishedDistricts(host);
  await districts.refresh();
  const known = districts.ids();
  if (named !== undefined) {
    if (!known.includes(named)) throw new CliFault("district-unknown", { district: named, known });
    return { districts, district: named };
  }
  const [only] = known;
  if (only === undefined || known.length > 1) throw new CliFault("district-ambiguous", { known });
  return { districts, district: only };
}
