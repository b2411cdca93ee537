import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";
import { root } from "../packages.mjs";

// The repository's own configuration, asked about files that do not exist; type-aware rules, which need
// a file that a tsconfig knows, are left out. That is what makes this a matter of milliseconds.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      "@typescript-eslint/await-thenable": "off",
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      "@typescript-eslint/only-throw-error": "off",
    },
  },
});

/** The names of the rules that object to a line of code in a file. */
async function objections(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId))].filter((rule) => !ignored.has(rule));
}

const ignored = new Set<string | null>(["@typescript-eslint/no-unused-vars", "@typescript-eslint/no-unused-expressions"]);

describe("core", () => {
  test.each([
    "export const now = Date.now();",
    "export const now = new Date();",
    "export const now = Date();",
    "export const now = Temporal.Now.instant();",
    "export const now = performance.now();",
    "export const chance = Math.random();",
    "export const id = crypto.randomUUID();",
  ])("reads neither clock nor chance: %s", async (code) => {
    expect(await objections("packages/core/src/case/step.ts", code)).toContain("no-restricted-syntax");
  });

  test.each(["document.title", "window.name", "process.env", "fetch('/')", "console.log(1)", "setTimeout(() => 1)"])(
    "knows neither browser nor Node: %s",
    async (code) => {
      expect(await objections("packages/core/src/case/step.ts", `export const x = ${code};`)).toContain("no-restricted-globals");
    },
  );

  test.each(["node:fs", "fs", "node:crypto"])("imports no Node built-in: %s", async (name) => {
    expect(await objections("packages/core/src/case/step.ts", `import * as x from "${name}";\nexport { x };`)).toContain(
      "@typescript-eslint/no-restricted-imports",
    );
  });

  test("may take an instant apart", async () => {
    expect(await objections("packages/core/src/case/step.ts", "export const at = (instant: string): Date => new Date(instant);")).toEqual(
      [],
    );
  });

  test("is free in its tests", async () => {
    expect(await objections("packages/core/src/case/step.test.ts", 'import "node:fs";\nexport const now = Date.now();')).toEqual([]);
  });
});

describe("the intake form's folders", () => {
  test.each(["form/value.ts", "form/fields/number/number.ts", "calendar/due.ts"])("core/%s loads neither zod nor XState", async (file) => {
    for (const name of ["zod", "zod/mini", "xstate"]) {
      expect(await objections(`packages/core/src/${file}`, `import { x } from "${name}";\nexport { x };`)).toContain(
        "@typescript-eslint/no-restricted-imports",
      );
    }
  });

  test("may use their types", async () => {
    expect(await objections("packages/core/src/form/value.ts", 'import type { z } from "zod";\nexport type X = z.ZodType;')).toEqual([]);
  });

  test("other folders may load them", async () => {
    expect(await objections("packages/core/src/machine/compile.ts", 'import { setup } from "xstate";\nexport { setup };')).toEqual([]);
  });
});

describe("server", () => {
  const readsClock = "export const now = (): number => Date.now();";

  test("reads the clock in its clock only", async () => {
    expect(await objections("packages/server/src/http/handler.ts", readsClock)).toEqual(["no-restricted-syntax"]);
    expect(await objections("packages/server/src/host/clock.ts", readsClock)).toEqual([]);
    expect(await objections("packages/server/src/host/system-time.ts", readsClock)).toEqual([]);
  });
});

describe("elements", () => {
  test("their templates are held to accessibility", async () => {
    const code = 'import { html } from "lit";\nexport const picture = html`<img src="/x.png" />`;';
    expect(await objections("packages/elements/src/map/map.ts", code)).toEqual(["lit-a11y/alt-text"]);
  });

  test("their templates are held to what Lit can bind", async () => {
    const code = 'import { html } from "lit";\nexport const field = html`<input value=${"a"} />`;';
    expect(await objections("packages/elements/src/form/field.ts", code)).toContain("lit/no-value-attribute");
  });
});
