import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { loadDistrictFile } from "../packages/server/src/district-file/index.js";
import { packageFolders, root } from "./packages.mjs";

// Chinese is written with Chinese punctuation (GB/T 15834): a comma of ASCII between characters is a typing or copying
// mistake that no reader of English sees. Checked are texts, not comments, and not English sentences that quote a term.

const HAN = String.raw`[\u3001\u3002\u300A-\u3011\u3400-\u4DBF\u4E00-\u9FFF]`;
const NARROW = String.raw`[,;:?!()]`;
const mistake = new RegExp(`${HAN}${NARROW}|${NARROW}${HAN}`);
const [OPEN, CLOSE] = ["\uFF08", "\uFF09"];

/** What is wrong with a text, if it is Chinese: narrow punctuation beside a character, or a parenthesis of each width. */
function isMistaken(text: string): boolean {
  return mistake.test(text) || text.split(OPEN).length !== text.split(CLOSE).length;
}

/** Three words and more of English in a row. */
const isEnglish = (text: string): boolean => /(?:\b[A-Za-z]{2,}[,;.]? ){3,}/.test(text);

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The texts a source file holds: strings, and templates with `{}` for each expression. */
function textsOf(path: string, source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join("{}"));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return texts;
}

/** Source files under a folder that hold Chinese; tests may quote what is wrong. */
function chineseSources(folder: string): { path: string; source: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name) && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, source: readFileSync(path, "utf8") }))
    .filter(({ source }) => hasHan(source));
}

/** All texts a document has in Chinese, wherever they are. */
function chineseTexts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "zh-CN" && typeof part === "string" ? [part] : chineseTexts(part)));
}

const districts = join(root, "examples/districts");

describe("Chinese punctuation", () => {
  test("is told from ASCII", () => {
    expect(["区(市)", "已结案,不能办理", "{name}(张三)", `未写入${OPEN}见上)`].filter((text) => !isMistaken(text))).toEqual([]);
    expect(["09:00 起", `文件${OPEN}CSV${CLOSE}`, "如 2026-02-25T09:00:00", "案号 {id}, {at}"].filter(isMistaken)).toEqual([]);
  });

  test.each(packageFolders.map((folder) => relative(root, folder)))("stands in every Chinese text of %s", (folder) => {
    const sources = chineseSources(join(root, folder, "src"));
    expect(sources.length).toBeGreaterThan(0);
    const found = sources.flatMap(({ path, source }) =>
      textsOf(path, source)
        .filter((text) => hasHan(text) && !isEnglish(text) && isMistaken(text))
        .map((text) => `${relative(root, path)}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.each(readdirSync(districts).filter((name) => existsSync(join(districts, name, "district.json"))))(
    "stands in every Chinese text of %s",
    async (name) => {
      const loaded = await loadDistrictFile(join(districts, name));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
      const texts = chineseTexts(loaded.document);
      expect(texts.length).toBeGreaterThan(20);
      expect([...new Set(texts)].filter(isMistaken)).toEqual([]);
    },
  );
});
