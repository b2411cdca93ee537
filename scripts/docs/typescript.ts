import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import ts from "typescript";
import { root } from "../packages.mjs";

/** Inside the repository, so that a block's imports are resolved as those of any file in it. */
const folder = join(root, ".cache", "docs");

/**
 * Writes a block to a file of its own, as a reader would who tries it.
 *
 * @param name a name that is unique among all blocks, such as `README-12`
 * @param code the block's text
 * @returns the file's path
 */
export function writeBlock(name: string, code: string): string {
  const file = join(folder, `${name}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\nexport {};\n`);
  return file;
}

/**
 * What the compiler has to say against files of blocks, each as strictly as our own code.
 *
 * @param files paths written by `writeBlock`; all in one go, since most of the time goes into reading the packages
 * @returns by file, its complaints
 */
export function complaints(files: readonly string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.browser-tests.json"), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [...files], include: [], references: [] }, ts.sys, root);
  const program = ts.createProgram([...files], {
    ...options,
    composite: false,
    incremental: false,
    noEmit: true,
    emitDeclarationOnly: false,
  });
  const found = new Map<string, string[]>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const lines = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    found.set(file, lines);
  }
  return found;
}

/** Runs a block's file in Node against the built packages, as a reader who has installed them. */
export async function runInNode(file: string): Promise<string> {
  const outfile = file.replace(/\.ts$/, ".mjs");
  await build({ entryPoints: [file], outfile, format: "esm", target: "node20", logLevel: "error" });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile], { cwd: root, timeout: 60_000 });
  return stdout;
}

/** Bundles a block's file for a browser, from the built packages. */
export async function bundleForBrowser(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    conditions: ["production"],
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
