import { describe } from "vitest";
import { describeCrashes } from "./crash-tests.js";

const hour = 3_600_000;

describe("two hundred crashes of the host", () => describeCrashes("host", 200, hour));
describe("two hundred crashes of the case service", () => describeCrashes("case service", 200, hour));
