import type { CaseView } from "@gridloop/core/api";
import type { Offer } from "../offer.js";
import { inBothLanguages } from "../speech.js";
import { aboutDeadline, choosableDeadlines, deadlineQuestion } from "./deadline-choice.js";
import { asking, plainOffer } from "./plain-offer.js";
import type { OperationView } from "./plain-offer.js";

const due = "set-due-due";

/** A deadline set by hand: which one, and when it is due. Nothing where there is none to set. */
export function setDueOffer(view: CaseView, operation: OperationView): Offer | undefined {
  const choosable = choosableDeadlines(view, operation, ({ status }) => status === "running");
  const { fields, chosen } = deadlineQuestion("set-due", view, choosable);
  const question = {
    id: due,
    type: "datetime" as const,
    label: inBothLanguages(({ offers }) => offers.setDueTo),
    required: true,
    min: view.at,
  };
  return onDeadline(view, operation, {
    before: [...fields, question],
    choosable,
    chosen,
    more: ({ [due]: instant }) => ({ due: instant }),
  });
}

/** An appeal against a late mark: which one. Nothing where none can be appealed against. */
export function appealOffer(view: CaseView, operation: OperationView): Offer | undefined {
  const choosable = choosableDeadlines(view, operation, ({ late, exempt }) => late && !exempt);
  const { fields, chosen } = deadlineQuestion("appeal", view, choosable);
  return onDeadline(view, operation, { before: fields, choosable, chosen, more: () => ({}) });
}

interface OnDeadline extends Pick<ReturnType<typeof deadlineQuestion>, "chosen"> {
  readonly before: ReturnType<typeof deadlineQuestion>["fields"];
  readonly choosable: ReturnType<typeof choosableDeadlines>;
  /** What the request says besides the deadline and the workflow's own answers. */
  readonly more: (values: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

function onDeadline(view: CaseView, operation: OperationView, { before, choosable, chosen, more }: OnDeadline): Offer | undefined {
  const [first] = choosable;
  if (!first) return undefined;
  const plain = plainOffer(view, operation);
  const limits = [...(aboutDeadline(view, choosable).limits ?? []), ...(plain.limits ?? [])];
  const isAsked = before.length > 0 || operation.form !== undefined;
  const own = new Set(before.map(({ id }) => id));
  return {
    ...plain,
    limits,
    ...(isAsked ? { form: asking(operation.id, operation.form, { before }) } : {}),
    fieldOf: { "/due": due },
    request: (values) => {
      const { deadline, subject } = chosen(values) ?? first;
      const data = Object.fromEntries(Object.entries(values).filter(([id]) => !own.has(id)));
      return { path: operation.id, body: { deadline, subject, ...more(values), data } };
    },
  };
}
