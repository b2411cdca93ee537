import { afterAll, beforeAll, describe, test } from "vitest";
import { describeCaseHost } from "./conformance.js";
import { createPGliteHost } from "./pglite.js";
import type { SqlHost } from "./sql/sql-host.js";

let host: SqlHost;
beforeAll(async () => {
  host = await createPGliteHost();
});
afterAll(() => host.close());

describeCaseHost("PGlite", () => ({ host, another: host }), { describe, test });
