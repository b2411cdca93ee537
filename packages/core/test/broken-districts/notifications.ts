import type { Breakage, Broken } from "./breakage.js";

const text = (words: string): Broken => ({ "zh-CN": `某 ${words}`, en: `Some ${words}` });
const template = (more: Broken): Broken => ({ id: "own", topic: "pressed", subject: text("{case.number}"), body: text("{item}"), ...more });

/** Messages whose words name nothing, and rules that cannot take effect. */
export const notifications: Breakage[] = [
  [
    "a template with a misspelt placeholder",
    (d) => (d.notifications = { templates: [template({ body: { "zh-CN": "案件 {case.nummer}", en: "Case {case.number}" } })] }),
    ["unknown-placeholder at notifications.templates[0].body.zh-CN"],
  ],
  [
    "a template that tells whoever reported about the matter",
    (d) =>
      (d.notifications = {
        templates: [template({ topic: "closed", to: "reporter", subject: text("{case.number}"), body: text("{item}") })],
      }),
    ["unknown-placeholder at notifications.templates[0].body.zh-CN", "unknown-placeholder at notifications.templates[0].body.en"],
  ],
  [
    "two templates for the same messages",
    (d) => (d.notifications = { templates: [template({}), template({ id: "other" })] }),
    ["notification-twice at notifications.templates[1]"],
  ],
  [
    "two templates of one id",
    (d) => (d.notifications = { templates: [template({}), template({ via: "sms" })] }),
    ["duplicate-id at notifications.templates[1].id"],
  ],
  [
    "a measure where nobody is pressed",
    (d) => (d.notifications = { rules: [{ topic: "closed", measure: "urge", via: ["inbox"] }] }),
    ["measure-without-rung at notifications.rules[0].measure"],
  ],
  [
    "a rule for a role there is not",
    (d) => (d.notifications = { rules: [{ topic: "told", role: "leadr", via: ["inbox"] }] }),
    ["unknown-role at notifications.rules[0].role"],
  ],
  [
    "a digest that is never sent",
    (d) => (d.notifications = { rules: [{ topic: "told", via: ["email"], digest: true }] }),
    ["digest-without-times at notifications.rules[0].digest"],
  ],
  [
    "a digest that is to go at once",
    (d) => (d.notifications = { digest: { at: ["08:30"] }, rules: [{ topic: "told", via: ["email"], digest: true, immediate: true }] }),
    ["digest-at-once at notifications.rules[0].digest"],
  ],
  [
    "quiet hours that end when they begin",
    (d) => (d.notifications = { quiet: { from: "20:00", to: "20:00" } }),
    ["quiet-hours-empty at notifications.quiet.to"],
  ],
  [
    "an address in a field no form has",
    (d) => (d.notifications = { reporter: [{ via: "sms", field: "telefone" }] }),
    ["unknown-field at notifications.reporter[0].field"],
  ],
  [
    "a delivery log for a role there is not",
    (d) => (d.notifications = { log: [{ role: "auditor" }] }),
    ["unknown-role at notifications.log[0].role"],
  ],
  [
    "a template in one language",
    (d) => (d.notifications = { templates: [template({ subject: { en: "Some" } })] }),
    ["text-missing at notifications.templates[0].subject"],
  ],
];
