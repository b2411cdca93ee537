import { setTimeout as sleep } from "node:timers/promises";
import type { CaseHost } from "../host/case-host.js";
import { HostError } from "../host/host-error.js";
import { createPGliteHost } from "../host/pglite.js";
import { createPostgresHost } from "../host/postgres.js";
import type { ServeMessages } from "./locales/serve-message.js";
import { ServeFault, type ServeIo } from "./serve-options.js";

/** Where cases are kept. */
export type Place = { folder: string } | { database: string };

/** Doubled after each try up to this: a database that restarts is back within seconds, one that is being mended is not hammered. */
const longestWaitSeconds = 30;

/**
 * Opens the database. While a PostgreSQL server is away it waits and says so; whatever no waiting can mend is a `ServeFault`.
 * Gives nothing where the server was stopped meanwhile.
 */
export async function openHost(place: Place, messages: ServeMessages, io: ServeIo): Promise<CaseHost | undefined> {
  // Any other address is looked up as a host's name, and waited for in vain.
  if ("database" in place && !/^postgres(ql)?:\/\//.test(place.database))
    throw new ServeFault("database-wrong", messages.faults["database-wrong"]({ reason: "--database postgres://…" }));
  for (let seconds = 1; !io.stop.aborted; seconds = Math.min(seconds * 2, longestWaitSeconds)) {
    try {
      const host =
        "folder" in place
          ? await createPGliteHost({ dataDir: place.folder })
          : await createPostgresHost({ connectionString: place.database });
      if (seconds > 1) io.out(messages.databaseBack());
      return host;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (!error.retryable) throw faultOf(error, place, messages);
      io.err(messages.databaseAway({ reason: reasonOf(error), seconds }));
      await sleep(seconds * 1000, undefined, { signal: io.stop }).catch(() => {});
    }
  }
  return undefined;
}

function faultOf(error: HostError, place: Place, messages: ServeMessages): ServeFault {
  const folder = "folder" in place ? place.folder : "";
  if (error.code === "data-folder-in-use" || error.code === "data-folder-unwritable")
    return new ServeFault(error.code, messages.faults[error.code]({ folder }));
  return new ServeFault("database-wrong", messages.faults["database-wrong"]({ reason: `${error.code}: ${error.message}` }));
}

/** Why a database is away, without the connection string, which may hold a password. */
function reasonOf(error: HostError): string {
  const cause: unknown = error.cause;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : error.code;
}
