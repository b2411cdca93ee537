import { join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { writeManifests } from "./manifests.mjs";
import { root } from "./packages.mjs";

// How elements are used in a React 19 portal, as its compiler sees it.

const portal = join(root, "packages/elements/test/portal.tsx");

beforeAll(() => writeManifests());

/** What TypeScript says of a portal that renders `jsx`; empty where it says nothing. */
function complaints(jsx: string): string[] {
  const source = `
    import { createRef } from "react";
    import type { GridloopIntakeForm } from "@gridloop/elements";
    import type { OpenedCase } from "@gridloop/core/api";
    import type {} from "@gridloop/elements/react";
    import type {} from "@gridloop/designer/react";
    export const form = createRef<GridloopIntakeForm>();
    export const opened = (event: CustomEvent<OpenedCase>): string => event.detail.receipt.number;
    export const page = () => ${jsx};
  `;
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const settings: ts.CompilerOptions = {
    ...options,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    experimentalDecorators: true,
    skipLibCheck: false,
    composite: false,
  };
  const host = ts.createCompilerHost(settings);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => (path === portal ? source : readFile(path));
  host.fileExists = (path) => path === portal || fileExists(path);
  host.getSourceFile = (path, ...more) => (path === portal ? ts.createSourceFile(path, source, more[0]) : getSourceFile(path, ...more));
  const program = ts.createProgram([portal], settings, host);
  const looked = [portal, ...["elements", "designer"].map((name) => join(root, "packages", name, "react.d.ts"))];
  return looked
    .flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("a page gives an element properties, attributes, what all elements share, a ref, and hears its events", () => {
  const jsx = `
    <gridloop-provider apiBase="/api/v1/districts/changzhou" token="secret" className="wide">
      <gridloop-intake-form item="exposed-rubbish" trackHref="/track" ref={form} aria-label="Report" onClick={() => {}}
        ongridloop-case-opened={opened} />
      <gridloop-intake-form track-href="/track" disabled />
      <gridloop-case-tracker fromFragment ongridloop-citizen-acted={(event) => event.detail.action.toUpperCase()} />
      <gridloop-case-tracker from-fragment number="CZ2026030200001" code="LUFS-SJWF-39SQ" />
      <gridloop-workflow-viewer words hidden />
    </gridloop-provider>`;
  expect(complaints(jsx)).toEqual([]);
});

test.each([
  [`<gridloop-intake-form item={5} />`, "Type 'number' is not assignable to type 'string'"],
  [`<gridloop-case-tracker number="1" nubmer="1" />`, "Property 'nubmer' does not exist"],
  [`<gridloop-case-tracker ongridloop-case-tracked={(event: CustomEvent<Date>) => event} />`, "is not assignable"],
  [`<gridloop-case-trakcer />`, "Property 'gridloop-case-trakcer' does not exist on type 'JSX.IntrinsicElements'"],
])("what is mistaken is said: %s", (jsx, said) => {
  expect(complaints(jsx).join("\n")).toContain(said);
});
