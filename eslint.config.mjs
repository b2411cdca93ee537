import { builtinModules } from "node:module";
import js from "@eslint/js";
import { importX } from "eslint-plugin-import-x";
import * as lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import * as wc from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { floors } from "./scripts/eslint/floors.mjs";
import { hostGlobals, noChance, noClock } from "./scripts/eslint/purity.mjs";

/** Never published; `src/testing/` holds what several tests of a package share. */
const tests = ["**/*.test.ts", "**/*.stories.ts", "packages/*/test/**", "packages/*/src/testing/**"];
const node = { group: [...builtinModules, "node:*"], message: "core runs everywhere: no Node built-ins." };

/** Two folders of core are loaded by the intake form on a cheap phone; what they import, it pays for. */
const heavy = ["zod", "zod/*", "xstate", "xstate/*"].map((name) => ({
  group: [name],
  allowTypeImports: true,
  message: "The intake form must load neither zod nor XState: import types only.",
}));

export default defineConfig(
  globalIgnores(["**/dist/", "**/node_modules/", "coverage/", "storybook-static/", ".cache/", ".gridloop/"]),

  {
    name: "gridloop/typescript",
    files: ["**/*.ts", "**/*.mjs", "examples/portal-html/*.js"],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    plugins: { "import-x": importX, gridloop: { rules: { floors } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "import-x/no-extraneous-dependencies": "error",
      // tsc knows which names exist, in .mjs too.
      "no-undef": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },

  {
    name: "gridloop/scripts-and-configuration",
    files: ["scripts/**", "packages/*/scripts/**", "*.mjs", "*.ts", ".storybook/**", "benchmarks/**", "examples/**", "docs/**"],
    rules: {
      // Plain .mjs says its types in JSDoc, which this rule does not read; tsc does.
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "no-console": "off",
    },
  },

  {
    name: "gridloop/type-aware",
    files: ["packages/*/src/**/*.ts"],
    // The few rules worth the cost of a type check on two cores.
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/only-throw-error": "error",
    },
  },

  {
    name: "gridloop/floors",
    files: ["packages/*/src/**/*.ts"],
    ignores: tests,
    rules: { "gridloop/floors": "error" },
  },

  {
    name: "gridloop/core-is-pure",
    files: ["packages/core/src/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-syntax": ["error", ...noClock, ...noChance],
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: [node] }],
    },
  },

  {
    name: "gridloop/form-and-calendar-are-light",
    files: ["packages/core/src/{form,calendar}/**/*.ts"],
    ignores: tests,
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [node, ...heavy] }] },
  },

  {
    name: "gridloop/server-reads-the-clock-in-one-place",
    files: ["packages/server/src/**/*.ts"],
    ignores: [...tests, "**/clock.ts", "**/system-*.ts"],
    rules: { "no-restricted-syntax": ["error", ...noClock] },
  },

  {
    name: "gridloop/elements",
    files: ["packages/{elements,designer}/**/*.ts"],
    extends: [lit.configs["flat/recommended"], wc.configs["flat/best-practice"]],
    plugins: { "lit-a11y": litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      "no-restricted-syntax": ["error", ...noChance],
      "lit/no-template-bind": "error",
      "lit/no-value-attribute": "error",
      // Lit's decorators declare what these two rules look for.
      "wc/guard-super-call": "off",
      "wc/no-constructor-params": "off",
    },
  },

  {
    name: "gridloop/elements-draw-keys-in-one-place",
    files: ["packages/elements/src/connection/system-key.ts"],
    rules: { "no-restricted-syntax": "off" },
  },

  {
    name: "gridloop/tests",
    files: tests,
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "off",
      // Test tools are dependencies of the repository, not of the packages.
      "import-x/no-extraneous-dependencies": "off",
      "no-console": "off",
    },
  },
);
