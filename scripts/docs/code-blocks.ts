/** A fenced code block of a Markdown page. */
export interface CodeBlock {
  /** The word after the fence, such as `sh`; empty where there is none. */
  readonly language: string;
  /** What follows the word, such as `browser`. */
  readonly flags: readonly string[];
  readonly code: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
}

/**
 * The fenced code blocks of a page, in order. A fence may be indented (in a list) and closes with as many backticks
 * as it opened with, so that a page can show a fence inside a longer one (CommonMark 4.5).
 *
 * @param markdown the page's text
 * @throws Error where a fence is never closed: everything after it would silently go untested
 */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; indent: string; info: string[]; line: number; lines: string[] } | undefined;
  for (const [index, text] of markdown.split("\n").entries()) {
    const fence = /^(\s*)(`{3,})(.*)$/.exec(text);
    if (!open) {
      if (fence) open = { indent: fence[1]!, fence: fence[2]!, info: fence[3]!.trim().split(/\s+/), line: index + 1, lines: [] };
    } else if (fence && fence[2]!.length >= open.fence.length && fence[3]!.trim() === "") {
      const [language = "", ...flags] = open.info;
      blocks.push({ language, flags, code: open.lines.join("\n"), line: open.line });
      open = undefined;
    } else {
      open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
    }
  }
  if (open) throw new Error(`The code block opened in line ${open.line} is never closed`);
  return blocks;
}

/**
 * The targets of a page's links into the repository, without those of other hosts and of the page itself.
 *
 * @param markdown the page's text; links inside code blocks do not count
 */
export function repositoryLinks(markdown: string): string[] {
  const prose = markdown.replace(/^(\s*)(`{3,})[\s\S]*?^\s*\2`*\s*$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!.replace(/#.*$/, ""))
    .filter((target) => target && !/^[a-z]+:/i.test(target));
}
