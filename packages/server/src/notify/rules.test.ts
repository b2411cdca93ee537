import { notificationTopics, type NotificationRule } from "@gridloop/core";
import { expect, test } from "vitest";
import { ruleFor } from "./rules.js";

const rules = (...list: NotificationRule[]) => ({ notifications: { templates: [], rules: list } });

test("a district that writes nothing tells of everything in the inbox but mere changes, and by mail what asks somebody to act", () => {
  const via = Object.fromEntries(notificationTopics.map((topic) => [topic, ruleFor({}, { topic }).via]));
  expect(notificationTopics.filter((topic) => !via[topic]?.includes("inbox"))).toEqual(["case-changed"]);
  expect(notificationTopics.filter((topic) => via[topic]?.includes("email"))).toEqual([
    "assigned",
    "pressed",
    "approval-asked",
    "ruling-asked",
    "partner-called",
    "reopened",
  ]);
});

test("of a district's rules a role says more than a measure, and a measure more than the topic alone", () => {
  const district = rules(
    { topic: "pressed", via: ["inbox"] },
    { topic: "pressed", measure: "red-card", via: ["email"] },
    { topic: "pressed", role: "leader", via: ["sms"] },
  );
  expect(ruleFor(district, { topic: "pressed", role: "handler" }).via).toEqual(["inbox"]);
  expect(ruleFor(district, { topic: "pressed", role: "handler", measure: "red-card" }).via).toEqual(["email"]);
  expect(ruleFor(district, { topic: "pressed", role: "leader", measure: "red-card" }).via).toEqual(["sms"]);
  expect(ruleFor(district, { topic: "told", role: "leader" })).toMatchObject({ builtIn: true });
});
