import { createHash } from "node:crypto";
import { HostError } from "../host-error.js";
import type { SqlDriver } from "./driver.js";
import { migrations as landed, preparedStatement, type Migration } from "./statements.js";

const waitForOthers = preparedStatement("wait-for-migrations");
const schemaState = preparedStatement("schema-state");
const recordMigration = preparedStatement("record-migration");

/** SHA-256 of a migration's text, base64url: a landed one must never change. */
export const migrationDigest = (migration: Migration): string => createHash("sha256").update(migration.text).digest("base64url");

/** The schema version this release works on. */
export const schemaVersion = (): number => landed().length;

/**
 * Brings the schema up to this release's, in one transaction under an advisory lock, so that processes starting together do it once.
 * Throws `HostError`: `schema-newer` where a newer release was here, `schema-altered` where a migration ran that is not ours.
 */
export async function migrate(driver: SqlDriver, wanted: readonly Migration[] = landed()): Promise<void> {
  await driver.transaction(
    async (session) => {
      await session.query(waitForOthers);
      await session.script(
        "create table if not exists gridloop_migration (number integer primary key, name text not null, digest text not null, applied_at timestamptz not null default now())",
      );
      const done = await session.query<{ number: number; name: string; digest: string }>(schemaState);
      const newest = done.at(-1)?.number ?? 0;
      if (newest > wanted.length)
        throw new HostError(
          "schema-newer",
          `this database has schema ${String(newest)}, and this release knows schemas up to ${String(wanted.length)}: use the newer release`,
          { found: newest, known: wanted.length },
        );
      for (const migration of wanted) {
        const digest = migrationDigest(migration);
        const there = done.find(({ number }) => number === migration.number);
        if (there === undefined) {
          await session.script(migration.text);
          await session.query(recordMigration, [migration.number, migration.name, digest]);
        } else if (there.digest !== digest)
          throw new HostError("schema-altered", `migration ${migration.name} of this database is not this release's`, {
            migration: there.name,
          });
      }
    },
    { unhurried: true },
  );
}
