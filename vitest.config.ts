import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { chromiumArguments, findChromium } from "./scripts/find-chromium.mjs";

/**
 * Four kinds of test, told apart by the file's name:
 *
 *   *.test.ts           unit     Node, no I/O worth waiting for
 *   *.int.test.ts       int      Node with databases, sockets, child processes; two files at a time
 *   *.browser.test.ts   browser  Chromium, under a strict content security policy
 *   *.long.test.ts      long     minutes rather than seconds; `npm run test:long` only
 *
 * Packages see each other's sources, not their dist folders, through the export condition `@gridloop/source`.
 */
const source = "@gridloop/source";

const everywhere = ["packages/*/src/**/*", "packages/*/test/**/*", "scripts/**/*", "docs/**/*", "examples/**/*", "benchmarks/**/*"];
const named = (suffix: string): string[] => everywhere.map((place) => `${place}.${suffix}.ts`);
const never = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Property tests take seconds on two busy cores; a test that hangs still ends.
          testTimeout: 60_000,
          include: named("test"),
          exclude: [...never, "**/*.{int,browser,long}.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "int",
          include: named("int.test"),
          globalSetup: "scripts/build-before-tests.mjs",
          exclude: never,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Groups run one after another, so that databases and Chromium never fight for the same two cores.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "long",
          include: process.env["GRIDLOOP_LONG"] ? named("long.test") : [],
          globalSetup: "scripts/build-before-tests.mjs",
          exclude: never,
          testTimeout: 30 * 60_000,
          hookTimeout: 5 * 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["packages/{elements,designer}/src/**/*.browser.test.ts"],
          exclude: never,
          setupFiles: ["packages/elements/test/strict-csp.ts"],
          testTimeout: 20_000,
          sequence: { groupOrder: 2 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});

/** Looks for Chromium only; `scripts/test.mjs` is what installs one. */
function launchOptions(): { args: string[]; executablePath?: string } {
  const found = findChromium();
  return { args: chromiumArguments(), ...(found ? { executablePath: found.path } : {}) };
}
