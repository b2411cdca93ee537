import {
  locales,
  placeholderPattern,
  placeholders,
  type NotificationRule,
  type Notifications,
  type NotificationTemplate,
  type NotificationTopic,
  type Placeholder,
  type ProblemPath,
} from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import type { References } from "./references.js";
import { under, type Report } from "./report.js";

/** Topics that follow from a rung, and so have a measure. */
const measured: readonly NotificationTopic[] = ["pressed", "told", "copied"];

/** What whoever reported may be told: nothing of what the case is about. */
const reporterPlaceholders: readonly Placeholder[] = ["case.number", "link", "district"];

/** How people hear of cases: words that name what there is, rules that can take effect, hours that leave some time to be heard in. */
export function checkNotifications(index: DistrictIndex, references: References, report: Report): void {
  const { notifications } = index.district;
  if (notifications === undefined) return;
  const path: ProblemPath = ["notifications"];
  notifications.templates.forEach((template, position) => checkTemplate(template, under(path, "templates", position), report));
  checkTwice(notifications, report);
  notifications.rules.forEach((rule, position) => checkRule(rule, notifications, references, under(path, "rules", position), report));
  checkReporter(notifications, index, references, path);
  const { quiet } = notifications;
  if (quiet?.from !== undefined && quiet.from === quiet.to)
    report.add({ code: "quiet-hours-empty", path: under(path, "quiet", "to"), details: { from: quiet.from } });
  references.permissions(notifications.log, under(path, "log"));
}

function checkTemplate(template: NotificationTemplate, path: ProblemPath, report: Report): void {
  checkMeasure(template, path, report);
  const allowed: readonly string[] = template.to === "reporter" ? reporterPlaceholders : placeholders;
  for (const part of ["subject", "body"] as const) {
    for (const locale of locales) {
      for (const [, name = ""] of (template[part][locale] ?? "").matchAll(placeholderPattern)) {
        if (allowed.includes(name)) continue;
        const kind = template.to === "reporter" && (placeholders as readonly string[]).includes(name) ? "reporter" : undefined;
        report.add({
          code: "unknown-placeholder",
          ...(kind === undefined ? {} : { variant: kind }),
          path: under(path, part, locale),
          details: { id: name, nearest: report.suggest(name, allowed), known: [...allowed] },
        });
      }
    }
  }
}

function checkMeasure({ topic, measure }: Pick<NotificationRule, "topic" | "measure">, path: ProblemPath, report: Report): void {
  if (measure === undefined || measured.includes(topic)) return;
  report.add({ code: "measure-without-rung", path: under(path, "measure"), details: { topic, measure, topics: [...measured] } });
}

/** Two templates or rules for the very same messages: only the first would ever be used. */
function checkTwice({ templates, rules }: Notifications, report: Report): void {
  const once = (list: "templates" | "rules", keys: readonly string[]): void =>
    keys.forEach((key, position) => {
      const first = keys.indexOf(key);
      if (first !== position)
        report.add({
          code: "notification-twice",
          path: ["notifications", list, position],
          severity: "warning",
          details: { first: first + 1, second: position + 1 },
        });
    });
  once(
    "templates",
    templates.map(({ topic, measure, via, to }) => JSON.stringify([topic, measure, via, to])),
  );
  once(
    "rules",
    rules.map(({ topic, measure, role }) => JSON.stringify([topic, measure, role])),
  );
}

function checkRule(rule: NotificationRule, { digest }: Notifications, references: References, path: ProblemPath, report: Report): void {
  checkMeasure(rule, path, report);
  references.role(rule.role, under(path, "role"));
  if (rule.digest !== true) return;
  if (rule.immediate === true) report.add({ code: "digest-at-once", path: under(path, "digest"), details: { topic: rule.topic } });
  if (digest === undefined) report.add({ code: "digest-without-times", path: under(path, "digest"), details: { topic: rule.topic } });
}

function checkReporter({ reporter }: Notifications, index: DistrictIndex, references: References, path: ProblemPath): void {
  const fields = new Map(index.workflows.flatMap((workflow) => [...workflow.fields.keys()].map((id) => [id, true] as const)));
  reporter?.forEach(({ field }, position) => references.to("field", field, fields, under(path, "reporter", position, "field")));
}
