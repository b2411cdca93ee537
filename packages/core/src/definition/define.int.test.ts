import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Compiles one file with the settings of the repository; `text` stands in for what lies on disk. */
function compile(file: string, text?: string): { errors: string[]; instantiations: number } {
  const { config } = ts.readConfigFile(here("../../../../tsconfig.base.json"), ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, composite: false, emitDeclarationOnly: false, declaration: false, declarationMap: false, noEmit: true },
    here("."),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  if (text !== undefined) {
    host.fileExists = (name) => name === file || fileExists(name);
    host.readFile = (name) => (name === file ? text : readFile(name));
    host.getSourceFile = (name, version, ...rest) =>
      name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest);
  }
  const program = ts.createProgram([file], options, host);
  const errors = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  return { errors, instantiations: program.getInstantiationCount() };
}

test("the compiler refuses every misspelt id that define.test.ts misspells, and nothing else", () => {
  expect(compile(here("define.test.ts")).errors).toEqual([]);
});

/** A workflow of so many stages, each leading to the next and back to the first. */
function workflowOf(stages: number): string {
  const entries = Array.from({ length: stages }, (_, stage) => {
    const actions = [`{ id: "on", to: "s${stage + 1}", by: [{ role: "handler" }] }`, `{ id: "back", to: "s0", by: [{ role: "handler" }] }`];
    return `{ id: "s${stage}", step: "file", actions: [${actions.join(", ")}] },`;
  });
  const last = `{ id: "s${stages}", step: "close", final: true }`;
  return `import { defineWorkflow } from "./define.js";
export const workflow = defineWorkflow({ id: "w", lifecycle: { initial: "s0", stages: [${entries.join("\n")}${last}] } });`;
}

test("thirty stages cost the compiler hardly more than three", () => {
  const [few, many] = [3, 30].map((stages) => compile(here("thirty-stages.ts"), workflowOf(stages)));
  expect([few?.errors, many?.errors]).toEqual([[], []]);
  expect((many?.instantiations ?? Infinity) / (few?.instantiations ?? 0)).toBeLessThan(1.5);
});
