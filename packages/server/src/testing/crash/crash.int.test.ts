import { describe } from "vitest";
import { describeCrashes } from "./crash-tests.js";

// A few rounds of what `crash.long.test.ts` does two hundred times.
describe("a few crashes of the host", () => describeCrashes("host", 4, 240_000));
describe("a few crashes of the case service", () => describeCrashes("case service", 6, 240_000));
