import { afterAll, beforeAll, describe, test } from "vitest";
import { describeOperations } from "../../test/operations/suite.js";
import { countingChance } from "../../test/town.js";
import { createPostgresHost } from "../host/postgres.js";
import type { CaseHost } from "../host/case-host.js";
import { startPostgres, type TestPostgres } from "../testing/embedded-postgres.js";

let server: TestPostgres;
let host: CaseHost;
const chance = countingChance();
beforeAll(async () => {
  server = await startPostgres();
  host = await createPostgresHost({ connectionString: await server.database() });
});
afterAll(async () => {
  await host.close();
  await server.stop();
});

describeOperations("PostgreSQL", () => ({ host, chance }), { describe, test });
