import { afterAll, beforeAll, describe, test } from "vitest";
import { startPostgres, type TestPostgres } from "../testing/embedded-postgres.js";
import { describeCaseHost } from "./conformance.js";
import { createPostgresHost } from "./postgres.js";
import type { SqlHost } from "./sql/sql-host.js";

let server: TestPostgres;
let host: SqlHost;
let another: SqlHost;
beforeAll(async () => {
  server = await startPostgres();
  const connectionString = await server.database();
  // At once, as two processes of one installation start: one makes the schema, the other waits for it.
  [host, another] = await Promise.all([createPostgresHost({ connectionString }), createPostgresHost({ connectionString })]);
});
afterAll(async () => {
  await Promise.all([host.close(), another.close()]);
  await server.stop();
});

describeCaseHost("PostgreSQL", () => ({ host, another }), { describe, test });
