import {
  compileDistrict,
  locales,
  measures,
  notificationTopics,
  parseDistrict,
  placeholderPattern,
  placeholders,
  toInstant,
} from "@gridloop/core";
import type { DistrictInput } from "@gridloop/core";
import { describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { notificationMessages } from "./notification-words.js";
import { wordsOf, type Told } from "./render.js";

function districtWith(notifications?: DistrictInput["notifications"]) {
  const parsed = parseDistrict({ ...smallDistrict(), ...(notifications === undefined ? {} : { notifications }) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileDistrict(parsed.district);
}

const told = (more: Partial<Told> = {}): Told => ({
  ...{ case: "c-1", topic: "pressed", role: "handler", unit: "east-urban-management", way: "email", recipient: "member:sun" },
  facts: {
    ...{ number: "LH1", item: "exposed-rubbish", itemVersion: 1, workflow: "six-step", workflowVersion: 1, stage: "handling" },
    ...{ unit: "east-urban-management", measure: "yellow-card", chain: "overdue", rung: "yellow-card" },
    due: toInstant("2026-03-03T17:00:00+08:00"),
  },
  ...more,
});

describe("the product's own words", () => {
  test("name nothing a message cannot hold, in either language", () => {
    for (const locale of locales) {
      const { topics, pressed, reporter, reporterNews, bare } = notificationMessages[locale];
      const all = [...Object.values(topics), ...Object.values(pressed), ...Object.values(reporter), reporterNews, bare];
      for (const { subject, body } of all)
        for (const [, name] of `${subject}\n${body}`.matchAll(placeholderPattern))
          expect(placeholders as readonly string[]).toContain(name);
    }
  });

  test("say something of every topic and measure, leaving nothing unfilled", () => {
    const district = districtWith();
    for (const locale of locales)
      for (const topic of notificationTopics)
        for (const measure of measures) {
          const words = wordsOf(district, told({ topic, facts: { ...told().facts, measure } }), locale);
          expect(words.subject).toContain("LH1");
          expect(words.subject + words.body).not.toMatch(/[{}]|undefined|null/);
        }
  });

  test("tell whoever reported number and place to look, and nothing of the case", () => {
    const district = districtWith();
    for (const locale of locales)
      for (const topic of notificationTopics) {
        const { subject, body } = wordsOf(district, told({ topic, recipient: "reporter" }), locale, {
          track: "https://t.example/{number}",
        });
        expect(body).toContain("https://t.example/LH1");
        expect(subject + body).not.toMatch(/暴露垃圾|rubbish|handling|办理中|城市管理局|Urban|黄牌|card/i);
      }
  });
});

test("a line about something the message lacks is left out", () => {
  const { body } = wordsOf(districtWith(), told(), "en");
  expect(body).toContain("Due: 3 March 2026, 17:00");
  expect(body).not.toMatch(/Answer by|Meeting/);
});

test("of a district's templates the one that says most holds: the way, then the measure, then the topic", () => {
  const words = (text: string) => ({ subject: { "zh-CN": `某${text}`, en: text }, body: { "zh-CN": "某", en: "b" } });
  const templates = [
    { id: "topic", topic: "pressed" as const, ...words("topic") },
    { id: "measure", topic: "pressed" as const, measure: "yellow-card" as const, ...words("measure") },
    { id: "way", topic: "pressed" as const, via: "sms", ...words("way {item}") },
    { id: "reporter", topic: "pressed" as const, to: "reporter" as const, ...words("reporter") },
  ];
  const district = districtWith({ templates });
  const subject = (more: Partial<Told>) => wordsOf(district, told(more), "en").subject;
  expect(subject({})).toBe("measure");
  expect(subject({ way: "sms" })).toBe("way Exposed rubbish");
  expect(subject({ facts: { ...told().facts, measure: "urge" } })).toBe("topic");
  expect(subject({ recipient: "reporter" })).toBe("reporter");
  expect(subject({ topic: "told" })).toMatch(/^For information/);
});

test("a subject is one line of at most two hundred characters, whatever a title is", () => {
  const long = "长".repeat(500);
  const templates = [
    { id: "own", topic: "pressed" as const, subject: { "zh-CN": `${long}\r\n{item}`, en: long }, body: { "zh-CN": "某", en: "b" } },
  ];
  const { subject } = wordsOf(districtWith({ templates }), told(), "zh-CN");
  expect([...subject]).toHaveLength(200);
  expect(subject).not.toMatch(/[\r\n]/);
});
