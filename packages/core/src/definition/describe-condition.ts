import type { Comparison, Condition, Scalar } from "./condition.js";
import { conditionWordsEn } from "./locales/conditions.en.js";
import { conditionWordsZhCn } from "./locales/conditions.zh-cn.js";
import type { FieldDefinition } from "./form.js";
import type { Locale, Text } from "./text.js";

/** Kinds of thing a condition's value may name. */
export type NamedThing = "unit" | "member" | "role" | "level" | "channel" | "class" | "item" | "stage" | "step";

/** Where the titles in a sentence come from; what is not found is called by its id. */
export interface ConditionTitles {
  field?(id: string): Pick<FieldDefinition, "type" | "label" | "options"> | undefined;
  title?(kind: NamedThing, id: string): Text | undefined;
}

/** The words of one language a sentence is made of; `{subject}` and `{value}` are filled in. */
export interface ConditionWords {
  quote: readonly [string, string];
  group: readonly [string, string];
  and: string;
  or: string;
  list: string;
  not: string;
  yes: string;
  no: string;
  case: Record<NonNullable<Comparison["case"]>, string>;
  item: Record<NonNullable<Comparison["item"]>, string>;
  actor: Record<NonNullable<Comparison["actor"]>, string>;
  /** Facts that are true or false, as a sentence each way. */
  flags: Record<string, { yes: string; no: string }>;
  /** Values of closed lists, by fact. */
  values: Record<string, Record<string, string>>;
  operators: Record<Operation, string>;
}

type Operation = "is" | "isNot" | "oneOf" | "noneOf" | "atLeast" | "atMost" | "moreThan" | "lessThan" | "includes" | "filled" | "empty";

const words: Record<Locale, ConditionWords> = { "zh-CN": conditionWordsZhCn, en: conditionWordsEn };

/**
 * A condition as a sentence a person can check: `紧急程度为“紧急”`, `Urgency is “Urgent”`.
 *
 * @param titles where labels of fields and titles of units, roles … come from; without them ids are shown.
 */
export function describeCondition(condition: Condition, locale: Locale, titles: ConditionTitles = {}): string {
  return sentence(condition, { words: words[locale], locale, titles });
}

interface Speech {
  words: ConditionWords;
  locale: Locale;
  titles: ConditionTitles;
}

function sentence(condition: Condition, speech: Speech): string {
  if ("all" in condition) return joined(condition.all, speech.words.and, speech);
  if ("any" in condition) return joined(condition.any, speech.words.or, speech);
  if ("not" in condition) return negated(condition.not, speech);
  return comparisonSentence(condition, speech);
}

function joined(parts: Condition[], conjunction: string, speech: Speech): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return sentence(only, speech);
  return parts.map((part) => grouped(part, speech)).join(conjunction);
}

/** Brackets around what is itself joined, so that "and" and "or" cannot be misread. */
function grouped(part: Condition, speech: Speech): string {
  const inner = sentence(part, speech);
  const isJoined = ("all" in part && part.all.length > 1) || ("any" in part && part.any.length > 1);
  return isJoined ? bracketed(inner, speech) : inner;
}

const bracketed = (inner: string, { words: { group } }: Speech): string => `${group[0]}${inner}${group[1]}`;

/** "not (A is B)" reads worse than "A is not B", which means the same for a missing value too. */
function negated(inner: Condition, speech: Speech): string {
  if ("not" in inner) return sentence(inner.not, speech);
  if (!("all" in inner) && !("any" in inner)) {
    const opposite = oppositeOf(inner);
    if (opposite !== undefined) return comparisonSentence(opposite, speech);
  }
  return fill(speech.words.not, { value: bracketed(sentence(inner, speech), speech) });
}

function oppositeOf(comparison: Comparison): Comparison | undefined {
  const { is, isNot, oneOf, noneOf, filled, ...subject } = comparison;
  if (is !== undefined) return { ...subject, isNot: is };
  if (isNot !== undefined) return { ...subject, is: isNot };
  if (oneOf !== undefined) return { ...subject, noneOf: oneOf };
  if (noneOf !== undefined) return { ...subject, oneOf: noneOf };
  if (filled !== undefined) return { ...subject, filled: !filled };
  return undefined;
}

function comparisonSentence(comparison: Comparison, speech: Speech): string {
  const flag = flagSentence(comparison, speech);
  if (flag !== undefined) return flag;
  const [operation, operands] = operationOf(comparison);
  const shown = operands.map((operand) => valueTitle(comparison, operand, speech)).join(speech.words.list);
  return fill(speech.words.operators[operation], { subject: subjectTitle(comparison, speech), value: shown });
}

function flagSentence(comparison: Comparison, { words: { flags } }: Speech): string | undefined {
  const flag = comparison.case === undefined ? flags[`item.${comparison.item}`] : flags[`case.${comparison.case}`];
  const truth = comparison.is ?? (typeof comparison.isNot === "boolean" ? !comparison.isNot : undefined);
  if (flag === undefined || typeof truth !== "boolean") return undefined;
  return truth ? flag.yes : flag.no;
}

function operationOf(comparison: Comparison): [Operation, Scalar[]] {
  const { oneOf, noneOf, filled } = comparison;
  if (filled !== undefined) return [filled ? "filled" : "empty", []];
  if (oneOf !== undefined) return ["oneOf", oneOf];
  if (noneOf !== undefined) return ["noneOf", noneOf];
  for (const name of ["is", "isNot", "atLeast", "atMost", "moreThan", "lessThan", "includes"] as const) {
    const operand = comparison[name];
    if (operand !== undefined) return [name, [operand]];
  }
  return ["filled", []];
}

function subjectTitle(comparison: Comparison, speech: Speech): string {
  const { words: table, titles, locale } = speech;
  if (comparison.field !== undefined) return inLocale(titles.field?.(comparison.field)?.label, locale) ?? comparison.field;
  if (comparison.case !== undefined) return table.case[comparison.case];
  if (comparison.item !== undefined) return table.item[comparison.item];
  return comparison.actor === undefined ? "" : table.actor[comparison.actor];
}

/** What the value of a fact names. */
const named: Record<string, NamedThing> = {
  "case.channel": "channel",
  "case.class": "class",
  "case.item": "item",
  "case.stage": "stage",
  "case.step": "step",
  "item.id": "item",
  "item.class": "class",
  "actor.role": "role",
  "actor.unit": "unit",
  "actor.level": "level",
};

function valueTitle(comparison: Comparison, value: Scalar, speech: Speech): string {
  const { words: table, titles, locale } = speech;
  if (typeof value === "boolean") return quoted(value ? table.yes : table.no, table);
  if (typeof value === "number") return String(value);
  const title =
    comparison.field === undefined ? factValueTitle(comparison, value, speech) : fieldValueTitle(comparison.field, value, titles);
  return quoted((typeof title === "string" ? title : inLocale(title, locale)) ?? value, table);
}

function fieldValueTitle(id: string, value: string, titles: ConditionTitles): Text | undefined {
  const field = titles.field?.(id);
  if (field?.type === "unit" || field?.type === "member") return titles.title?.(field.type, value);
  return field?.options?.find((option) => option.id === value)?.title;
}

function factValueTitle(comparison: Comparison, value: string, { words: table, titles }: Speech): Text | string | undefined {
  const [subject, fact] =
    comparison.case !== undefined
      ? ["case", comparison.case]
      : comparison.item !== undefined
        ? ["item", comparison.item]
        : ["actor", comparison.actor];
  const key = `${subject}.${fact}`;
  const kind = named[key];
  return kind === undefined ? table.values[key]?.[value] : titles.title?.(kind, value);
}

const quoted = (value: string, { quote }: ConditionWords): string => `${quote[0]}${value}${quote[1]}`;

/** The text in the language asked for, else in the other. */
function inLocale(text: Text | undefined, locale: Locale): string | undefined {
  return text?.[locale] ?? text?.[locale === "en" ? "zh-CN" : "en"];
}

function fill(template: string, values: Record<string, string>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
