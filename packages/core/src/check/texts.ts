import type { District, Locale, ProblemPath, Text } from "../definition/index.js";
import { locales } from "../definition/index.js";
import type { Report } from "./report.js";

/** More gaps than this of one kind are one problem with a count: nobody reads six thousand lines. */
const MOST_SINGLE = 20;

interface Gap {
  path: ProblemPath;
  languages: Locale[];
}

/** Every text people read is there in every language. What has no title at all is shown by its id, in all of them. */
export function checkTexts(district: District, report: Report): void {
  const gaps = new Map<string, Gap[]>();
  for (const gap of gapsOf(district)) {
    // Places that differ only in their positions in lists are of one kind.
    const kind = gap.path.filter((part) => typeof part === "string").join(".");
    const same = gaps.get(kind);
    if (same === undefined) gaps.set(kind, [gap]);
    else same.push(gap);
  }
  for (const same of gaps.values()) {
    if (same.length <= MOST_SINGLE) same.forEach((gap) => addGap(gap, report));
    else addMany(same, report);
  }
}

function addGap({ path, languages }: Gap, report: Report): void {
  report.add({ code: "text-missing", path, severity: "warning", details: { languages } });
}

function addMany(gaps: readonly Gap[], report: Report): void {
  const [first] = gaps;
  if (first === undefined) return;
  const list = first.path.slice(
    0,
    first.path.findIndex((part) => typeof part === "number"),
  );
  const languages = locales.filter((locale) => gaps.some((gap) => gap.languages.includes(locale)));
  const text = String(first.path.at(-1));
  report.add({ code: "text-missing", variant: "many", path: list, severity: "warning", details: { count: gaps.length, text, languages } });
}

/** Keys under which a text stands. */
const textKeys = ["title", "label", "hint", "filing", "closing", "notice", "text", "subject", "body"] as const;

/** Lists whose entries are shown by a title, and by the key it stands under. */
const titled: Record<string, (typeof textKeys)[number]> = {
  levels: "title",
  units: "title",
  roles: "title",
  channels: "title",
  classes: "title",
  catalogue: "title",
  workflows: "title",
  assessment: "title",
  fields: "label",
  steps: "title",
  stages: "title",
  deadlines: "title",
  actions: "title",
  emergencyPlans: "title",
  partners: "title",
  supervision: "title",
  rungs: "title",
};

function* gapsOf(district: District): Generator<Gap> {
  yield* gapsOfText(district.title, ["title"], true);
  for (const [key, value] of Object.entries(district)) if (key !== "title") yield* gapsBelow(value, [key], key);
}

/** Walks lists and objects; conditions and limits hold no texts, and walking past them costs little. */
function* gapsBelow(value: unknown, path: ProblemPath, list: string): Generator<Gap> {
  if (Array.isArray(value)) {
    for (const [position, entry] of value.entries()) yield* gapsBelow(entry, [...path, position], list);
  } else if (typeof value === "object" && value !== null) {
    const object = value as Record<string, unknown>;
    const isEntry = typeof path.at(-1) === "number" && typeof object["id"] === "string";
    for (const key of textKeys) {
      const wanted = isEntry && titled[list] === key;
      const given = object[key];
      if (wanted || (typeof given === "object" && given !== null)) yield* gapsOfText(given as Text | undefined, [...path, key], wanted);
    }
    for (const [key, child] of Object.entries(object)) {
      const isText = (textKeys as readonly string[]).includes(key);
      if (!isText && typeof child === "object" && child !== null) yield* gapsBelow(child, [...path, key], key);
    }
  }
}

function* gapsOfText(text: Text | undefined, path: ProblemPath, wanted: boolean): Generator<Gap> {
  if (text === undefined && !wanted) return;
  const languages = locales.filter((locale) => text?.[locale] === undefined);
  if (languages.length > 0) yield { path, languages };
}
