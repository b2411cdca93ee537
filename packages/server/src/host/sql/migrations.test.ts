import { expect, test } from "vitest";
import { migrationDigest } from "./migrate.js";
import { migrations } from "./statements.js";

/** A landed migration never changes: somebody's database has run it. Add a new one instead. */
const landed: Record<string, string> = {
  "0001-base": "5T0dSfcFle7uDySdTz6OCDechAxbOKUypJZr38_Jrqw",
  "0002-feed": "_Eto2aMK3sCVDNb2rTs6Z8QTYRdLgbX78Kuadmz6yig",
  "0003-worklist-place": "TL3nSppIV8BwnflBoip6YcxQ-aqrlBbF7SQegij3PN0",
  "0004-worklist-desk": "YDLYPkaGfR_AsaDE-N84TKWfCd190yh2EcBSnKY4PYc",
  "0005-movers": "mu3hoT8lARi_L5SeDr7OpSh9FeEWoqPUiIwPScutR4o",
  "0006-notifications": "emJ6WKwY3SVN7w1w0XlPHo3QiVbK2NocK1BENBO27Tk",
  "0007-register": "49C-P_be68GaIIo8MFQuq2JakJyBAKmxdw3dSX4QZq0",
  "0008-worklist-marks": "GQtONSQ1D-4qKXkgHxBHCVM4gYH00tw8VZKGCIQD0nY",
  "0009-timer-vacuum": "44peNfYI9PBoJ62hOvCCUu44vTwrOl8GSrUwT4T0rM4",
};

test("landed migrations are what they were, numbered without gaps", () => {
  expect(Object.fromEntries(migrations().map((migration) => [migration.name, migrationDigest(migration)]))).toEqual(landed);
  expect(migrations().map(({ number }) => number)).toEqual(migrations().map((_, index) => index + 1));
});
