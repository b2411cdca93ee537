import { afterAll, beforeAll, describe, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { describeOperations } from "../../test/operations/suite.js";
import { countingChance } from "../../test/town.js";
import type { CaseHost } from "../host/case-host.js";

let host: CaseHost;
const chance = countingChance();
beforeAll(async () => {
  host = await anyHost();
});
afterAll(() => host.close());

describeOperations("PGlite", () => ({ host, chance }), { describe, test });
