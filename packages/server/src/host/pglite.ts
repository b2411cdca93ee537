import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { lockDataFolder, type FolderLock } from "./data-folder-lock.js";
import { pgliteDriver, type PGliteLike } from "./sql/pglite-driver.js";
import { openSqlHost, type SqlHost } from "./sql/sql-host.js";

/** Settings of a host on PGlite. */
export interface PGliteHostOptions {
  /** The folder the database lives in, made where it is missing; without one it lives in memory. */
  dataDir?: string;
}

/** A case host on PGlite. */
export interface PGliteHost extends SqlHost {
  /**
   * Clears away dead rows and counts what is there, as PostgreSQL does by itself in the background and PGlite never. Without it each
   * look for due timers walks past every timer that ever fired. Everything else waits meanwhile: a second with 20,000 dead rows.
   */
  tidy(): Promise<void>;
}

/**
 * A case host on PGlite: PostgreSQL inside this process, for trying out, demonstrations and small installations. It runs with fsync
 * off: what was committed survives a killed process, not a power cut. For real service use `createPostgresHost`.
 *
 * Throws `HostError`: `data-folder-in-use`, `data-folder-unwritable`, `schema-newer`, `schema-altered`.
 */
export async function createPGliteHost({ dataDir }: PGliteHostOptions = {}): Promise<PGliteHost> {
  const lock = dataDir === undefined ? undefined : await lockDataFolder(dataDir);
  try {
    // Beside the lock, not around it: PGlite makes a database in an empty folder only.
    const database = await PGlite.create(dataDir === undefined ? {} : { dataDir: join(dataDir, "database") });
    return await openOn(database, lock);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function openOn(database: PGlite, lock: FolderLock | undefined): Promise<PGliteHost> {
  const driver = pgliteDriver(database as unknown as PGliteLike);
  const close = async (): Promise<void> => {
    try {
      await database.close();
    } finally {
      await lock?.release();
    }
  };
  try {
    const host = await openSqlHost({ ...driver, close });
    return { ...host, tidy: () => driver.script("vacuum (analyze)") };
  } catch (error) {
    await database.close();
    throw error;
  }
}
