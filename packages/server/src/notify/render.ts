import {
  measureTitles,
  placeholderPattern,
  rungTitleOf,
  toRfc3339,
  writtenDate,
  type CompiledDistrict,
  type EffectTopic,
  type Locale,
  type Measure,
  type NotificationTemplate,
  type Placeholder,
  type Text,
} from "@gridloop/core";
import type { Delivery } from "../host/delivery-store.js";
import type { Words } from "./locales/notification-message.js";
import { notificationMessages } from "./notification-words.js";

/** What a message is made from: a delivery, or one that is about to be. */
export type Told = Pick<Delivery, "case" | "topic" | "role" | "unit" | "way" | "recipient" | "facts">;

/** Where readers are led for more; `{case}` and `{number}` are filled in. Without an address messages have no link. */
export interface Links {
  /** The staff's desk. */
  desk?: string;
  /** Where whoever reported follows a matter. */
  track?: string;
}

/** The longest subject, code points: mail programs show less, and gateways refuse more. */
const longestSubject = 200;

/** A message in one language: a subject of one line, and a body of plain text. */
export function wordsOf(district: CompiledDistrict, told: Told, locale: Locale, links: Links = {}): Words {
  const words = templateFor(district, told, locale) ?? builtIn(told, locale);
  const value = valuesOf(district, told, locale, links);
  return { subject: cut(fillLine(words.subject, value)), body: fillBody(words.body, value) };
}

/** What a placeholder stands for in a message; undefined where the message has nothing of the kind. */
type Values = (name: Placeholder) => string | undefined;

/** The words of the district for a message, where it wrote any: those that say most. */
function templateFor({ definition }: CompiledDistrict, { topic, way, recipient, facts }: Told, locale: Locale): Words | undefined {
  if (facts["item"] === undefined) return undefined;
  const fitting = (definition.notifications?.templates ?? []).filter(
    (each) =>
      each.topic === topic &&
      (each.to === "reporter") === (recipient === "reporter") &&
      (each.measure === undefined || each.measure === facts["measure"]) &&
      (each.via === undefined || each.via === way),
  );
  const weight = (each: NotificationTemplate): number => (each.via === undefined ? 0 : 2) + (each.measure === undefined ? 0 : 1);
  const [best] = fitting.toSorted((one, other) => weight(other) - weight(one));
  return best && { subject: said(best.subject, locale), body: said(best.body, locale) };
}

/** The product's own words for a message. */
function builtIn({ topic, recipient, facts }: Told, locale: Locale): Words {
  const messages = notificationMessages[locale];
  const about = topic as EffectTopic;
  if (recipient === "reporter") return messages.reporter[about] ?? messages.reporterNews;
  if (facts["item"] === undefined) return messages.bare;
  const measure = facts["measure"] as Measure | undefined;
  const pressed = about === "pressed" && measure !== undefined ? messages.pressed[measure] : undefined;
  // A newer release may have planned a message this one has no words for.
  return pressed ?? (messages.topics[about] as Words | undefined) ?? messages.bare;
}

function valuesOf(district: CompiledDistrict, told: Told, locale: Locale, links: Links): Values {
  const { facts, role, unit } = told;
  const { definition, organisation } = district;
  const text = (name: string): string | undefined => (typeof facts[name] === "string" ? facts[name] : undefined);
  const instant = (name: string): string | undefined => {
    const at = facts[name];
    return typeof at === "number" ? writtenDate(toRfc3339(at, definition.timeZone))[locale] : undefined;
  };
  const unitName = (id: string | undefined): string | undefined => id && titled(organisation.unit(id)?.title, id, locale);
  const roleName = role && titled(definition.roles.find(({ id }) => id === role)?.title, role, locale);
  const measure = text("measure") as Measure | undefined;
  const values: Record<Placeholder, () => string | undefined> = {
    "case.number": () => text("number"),
    item: () => nameOfItem(district, facts, locale),
    stage: () => nameOfStage(district, facts, locale),
    unit: () => unitName(text("unit")),
    post: () => unit && notificationMessages[locale].post({ unit: unitName(unit) ?? unit, role: roleName || undefined }),
    measure: () => measure && said(measureTitles[measure], locale),
    rung: () => nameOfRung(district, facts, locale),
    degree: () => (typeof facts["degree"] === "number" ? String(facts["degree"]) : undefined),
    due: () => instant("due"),
    "reply.due": () => instant("replyDue"),
    meeting: () => instant("meetingAt"),
    partner: () => nameOfPartner(district, facts, locale),
    link: () => linkOf(told, links),
    district: () => titled(definition.title, definition.id, locale),
  };
  return (name) => values[name]?.() || undefined;
}

type Facts = Told["facts"];

const titled = (title: Text | undefined, id: string, locale: Locale): string => (title === undefined ? id : said(title, locale) || id);

/** A text in a language, else in the other. */
const said = (text: Text, locale: Locale): string => text[locale] ?? text["zh-CN"] ?? text.en ?? "";

const pinned = (id: Facts[string] | undefined, version: Facts[string] | undefined) =>
  typeof id === "string" && typeof version === "number" ? { id, version } : undefined;

function workflowOf(district: CompiledDistrict, facts: Facts) {
  const at = pinned(facts["workflow"], facts["workflowVersion"]);
  return at && district.pinnedWorkflow(at);
}

function nameOfItem(district: CompiledDistrict, facts: Facts, locale: Locale): string | undefined {
  const at = pinned(facts["item"], facts["itemVersion"]);
  return at && titled(district.pinnedItem(at)?.title, at.id, locale);
}

function nameOfStage(district: CompiledDistrict, facts: Facts, locale: Locale): string | undefined {
  const { stage } = facts;
  return typeof stage === "string" ? titled(workflowOf(district, facts)?.stages.get(stage)?.definition.title, stage, locale) : undefined;
}

function nameOfRung(district: CompiledDistrict, { measure, chain, rung, ...facts }: Facts, locale: Locale): string | undefined {
  if (typeof measure !== "string" || !Object.hasOwn(measureTitles, measure)) return undefined;
  const workflow = workflowOf(district, facts);
  if (workflow === undefined || typeof chain !== "string" || typeof rung !== "string")
    return said(measureTitles[measure as Measure], locale);
  return said(rungTitleOf(workflow, { chain, rung, measure: measure as Measure }), locale);
}

function nameOfPartner(district: CompiledDistrict, facts: Facts, locale: Locale): string | undefined {
  const { partner } = facts;
  if (typeof partner !== "string") return undefined;
  const plans = workflowOf(district, facts)?.definition.emergencyPlans ?? [];
  const found = plans.flatMap(({ partners }) => partners).find(({ id }) => id === partner);
  return titled(found?.title, partner, locale);
}

/** The address of the case at the desk, or of where to follow it. */
function linkOf({ case: id, recipient, facts }: Told, { desk, track }: Links): string | undefined {
  const address = recipient === "reporter" ? track : desk;
  const number = String(facts["number"] ?? "");
  return address?.replaceAll("{case}", encodeURIComponent(id)).replaceAll("{number}", encodeURIComponent(number));
}

/** Values stand in one line whatever somebody wrote into a title: a message's structure is the template's alone. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();

/** One line with its placeholders filled; what is missing leaves no gap. */
function fillLine(line: string, value: Values): string {
  const filled = line.replace(placeholderPattern, (_, name: string) => value(name as Placeholder) ?? "");
  return onOneLine(filled).replace(/ {2,}/g, " ");
}

/** The body with its placeholders filled; a line that names something the message does not have is left out. */
function fillBody(body: string, value: Values): string {
  const isComplete = (line: string): boolean =>
    [...line.matchAll(placeholderPattern)].every(([, name]) => value(name as Placeholder) !== undefined);
  return body
    .split(/\r\n|\r|\n/)
    .filter(isComplete)
    .map((line) => fillLine(line, value))
    .join("\n")
    .trim();
}

const cut = (subject: string): string => {
  const points = [...subject];
  return points.length > longestSubject ? `${points.slice(0, longestSubject - 1).join("")}…` : subject;
};
