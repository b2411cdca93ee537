import type { Locale } from "./text.js";

/** Where in a definition document something is: keys of objects and positions in lists, from the root. */
export type ProblemPath = (string | number)[];

/** A fact a problem's message is made from. */
export type ProblemDetail = string | number | boolean | readonly string[];

/**
 * Something wrong with a definition. Programs go by `code`, `path` and `details`; people read `message`, which says
 * what is wrong and where, and `remedy`, which says what would be right, each in both languages.
 */
export interface Problem {
  code: string;
  path: ProblemPath;
  /** An error keeps the definition from being published; a warning does not. */
  severity: "error" | "warning";
  message: Record<Locale, string>;
  remedy: Record<Locale, string>;
  details: Record<string, ProblemDetail>;
  /** For problems of structure: the stages (or units) that prove it, in their order. */
  trace?: string[];
}

/** How one language puts one problem. `{name}` stands for a detail, `{where}` for the path. */
export interface ProblemWords {
  message: string;
  remedy: string;
  /** The remedy where the detail `nearest` names something that was probably meant. */
  nearest?: string;
}

/** The problems of one language by code, or by `code.variant` where one code needs several wordings. */
export interface ProblemTable {
  problems: Record<string, ProblemWords>;
  /** Words for details that are terms rather than ids: kinds of value, kinds of thing. */
  terms: Record<string, string>;
  /** What stands between the parts of a list. */
  list: string;
  /** What the empty path is called. */
  document: string;
}

/** One table for each language. */
export type ProblemTables = Record<Locale, ProblemTable>;

/** What a problem is made of, beside the tables. */
export interface ProblemSource {
  code: string;
  path: ProblemPath;
  severity?: Problem["severity"];
  details?: Record<string, ProblemDetail | undefined>;
  /** Chooses the wording `code.variant`. */
  variant?: string;
  trace?: string[];
}

/** Details that are terms of the tables and not the district's own words. */
const termDetails = new Set(["expected", "received", "kind", "languages"]);

/** Puts a problem into words. Severity is "error" unless given. */
export function makeProblem(tables: ProblemTables, source: ProblemSource): Problem {
  const { code, path, severity = "error", variant, trace } = source;
  const details = Object.fromEntries(Object.entries(source.details ?? {}).filter(([, value]) => value !== undefined)) as Problem["details"];
  const say = (locale: Locale): { message: string; remedy: string } => {
    const table = tables[locale];
    const words = table.problems[`${code}.${variant}`] ?? table.problems[code];
    const remedy = (details["nearest"] === undefined ? undefined : words?.nearest) ?? words?.remedy ?? "";
    return { message: fill(words?.message ?? code, details, path, table), remedy: fill(remedy, details, path, table) };
  };
  const [zhCn, en] = [say("zh-CN"), say("en")];
  return {
    code,
    path,
    severity,
    message: { "zh-CN": zhCn.message, en: en.message },
    remedy: { "zh-CN": zhCn.remedy, en: en.remedy },
    details,
    ...(trace === undefined ? {} : { trace }),
  };
}

function fill(template: string, details: Problem["details"], path: ProblemPath, table: ProblemTable): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "where") return formatPath(path) || table.document;
    const value = details[name];
    const parts = (Array.isArray(value) ? value : [value]).map((part: ProblemDetail | undefined) => String(part ?? ""));
    return (termDetails.has(name) ? parts.map((part) => table.terms[part] ?? part) : parts).join(table.list);
  });
}

/** A path as one string: `workflows[0].lifecycle.stages[2].actions[0].to`. Keys that are no words are quoted. */
export function formatPath(path: ProblemPath): string {
  return path.reduce<string>((written, part) => {
    if (typeof part === "number") return `${written}[${part}]`;
    if (!/^[\p{L}\p{N}_$-]+$/u.test(part)) return `${written}[${JSON.stringify(part)}]`;
    return written === "" ? part : `${written}.${part}`;
  }, "");
}
