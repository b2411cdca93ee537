import type { District, EffectTopic, Measure, NotificationRule } from "@gridloop/core";

/** How messages of one kind go. */
export type Rule = Pick<NotificationRule, "via" | "immediate" | "digest"> & {
  /** The product's own: its ways go only where they are set up, and nobody is told of those that are not. */
  builtIn?: true;
};

const desk = { via: ["inbox", "webhook"] };
const post = { via: ["inbox", "email", "webhook"] };

/** How messages go in a district that writes nothing: what asks somebody to act goes to their mail, too. */
const builtInRules: Record<EffectTopic, Omit<Rule, "builtIn">> = {
  "case-changed": { via: [] },
  assigned: post,
  pressed: post,
  told: desk,
  copied: desk,
  "approval-asked": post,
  "approval-decided": desk,
  "ruling-asked": post,
  "partner-called": { ...post, immediate: true },
  "question-asked": desk,
  "question-answered": desk,
  answered: desk,
  merged: desk,
  split: desk,
  closed: desk,
  reopened: post,
};

/** What a message is about. */
export interface Matter {
  topic: EffectTopic;
  measure?: Measure | undefined;
  role?: string | undefined;
}

/** The rule for a message: of the district's the one that says most (a role, then a measure, then the topic), else the product's own. */
export function ruleFor({ notifications }: Pick<District, "notifications">, { topic, measure, role }: Matter): Rule {
  const fitting = (notifications?.rules ?? []).filter(
    (rule) =>
      rule.topic === topic && (rule.measure === undefined || rule.measure === measure) && (rule.role === undefined || rule.role === role),
  );
  const weight = (rule: NotificationRule): number => (rule.role === undefined ? 0 : 2) + (rule.measure === undefined ? 0 : 1);
  const [best] = fitting.toSorted((one, other) => weight(other) - weight(one));
  return best ?? { ...builtInRules[topic], builtIn: true };
}
