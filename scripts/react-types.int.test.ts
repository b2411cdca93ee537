import { join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { writeManifests } from "./manifests.mjs";
import { root } from "./packages.mjs";

// How elements are used in a React 19 portal, as its compiler sees it.

const right = `
  <gridloop-provider apiBase="/api/v1/districts/changzhou" token="secret" className="wide">
    <gridloop-intake-form item="exposed-rubbish" trackHref="/track" ref={form} aria-label="Report" onClick={() => {}}
      ongridloop-case-opened={opened} />
    <gridloop-intake-form track-href="/track" disabled />
    <gridloop-case-tracker fromFragment ongridloop-citizen-acted={(event) => event.detail.action.toUpperCase()} />
    <gridloop-case-tracker from-fragment number="CZ2026030200001" code="LUFS-SJWF-39SQ" />
    <gridloop-workflow-viewer words hidden />
  </gridloop-provider>`;

const wrong: readonly (readonly [jsx: string, said: string])[] = [
  [`<gridloop-intake-form item={5} />`, "Type 'number' is not assignable to type 'string'"],
  [`<gridloop-case-tracker number="1" nubmer="1" />`, "Property 'nubmer' does not exist"],
  [`<gridloop-case-tracker ongridloop-case-tracked={(event: CustomEvent<Date>) => event} />`, "is not assignable"],
  [`<gridloop-case-trakcer />`, "Property 'gridloop-case-trakcer' does not exist on type 'JSX.IntrinsicElements'"],
];

/** Pages of the portal by path; they are nowhere but here. */
const pages = new Map([right, ...wrong.map(([jsx]) => jsx)].map((jsx, index) => [pathOf(index), pageOf(jsx)]));

let program: ts.Program;

beforeAll(() => {
  writeManifests();
  program = compile();
});

test("a page gives an element properties, attributes, what all elements share, a ref, and hears its events", () => {
  expect(complaints(pathOf(0))).toEqual([]);
});

test.each(["elements", "designer"])("the types of %s are sound themselves", (name) => {
  expect(complaints(join(root, "packages", name, "react.d.ts"))).toEqual([]);
});

test.each(wrong.map(([jsx, said], index) => [jsx, said, index + 1] as const))("what is mistaken is said: %s", (_jsx, said, index) => {
  expect(complaints(pathOf(index)).join("\n")).toContain(said);
});

function pathOf(index: number): string {
  return join(root, "packages/designer/test", `page-${index}.tsx`);
}

function pageOf(jsx: string): string {
  return `
    import { createRef } from "react";
    import type { GridloopIntakeForm } from "@gridloop/elements";
    import type { OpenedCase } from "@gridloop/core/api";
    import type {} from "@gridloop/elements/react";
    import type {} from "@gridloop/designer/react";
    export const form = createRef<GridloopIntakeForm>();
    export const opened = (event: CustomEvent<OpenedCase>): string => event.detail.receipt.number;
    export const page = () => ${jsx};
  `;
}

/** All pages at once: most of the time goes into reading the packages. */
function compile(): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path)) as { config: object };
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent(config, ts.sys, root).options,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    experimentalDecorators: true,
    skipLibCheck: false,
    composite: false,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => pages.get(path) ?? readFile(path);
  host.fileExists = (path) => pages.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...more) => {
    const page = pages.get(path);
    return page === undefined ? getSourceFile(path, version, ...more) : ts.createSourceFile(path, page, version);
  };
  return ts.createProgram([...pages.keys()], options, host);
}

/** What TypeScript says of a file; empty where it says nothing. */
function complaints(path: string): string[] {
  const file = program.getSourceFile(path);
  if (!file) return [`${path} was not read`];
  return ts.getPreEmitDiagnostics(program, file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
