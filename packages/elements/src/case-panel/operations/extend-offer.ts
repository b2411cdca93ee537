import type { CaseView, FormOnWire } from "@gridloop/core/api";
import type { Duration } from "@gridloop/core/definition";
import type { Offer } from "../offer.js";
import { inBothLanguages } from "../speech.js";
import { aboutDeadline, choosableDeadlines, deadlineQuestion } from "./deadline-choice.js";
import type { ChoosableDeadline } from "./deadline-choice.js";
import { asking, plainOffer } from "./plain-offer.js";
import type { OperationView } from "./plain-offer.js";

type Field = FormOnWire["fields"][number];

const which = "extend-deadline";
const freeAmount = "extend-amount";
const freeUnit = "extend-unit";

/** Minutes are too fine for an extension. */
const offeredUnits = ["working-hours", "working-days", "calendar-days", "elapsed-hours"] as const;

/**
 * More time for a deadline: which one, and how much. Where the workflow bounds it, it is asked in the bound's own unit, with all
 * that can be had filled in; where it does not, in any unit. Nothing where no deadline can be extended.
 */
export function extendOffer(view: CaseView, operation: OperationView): Offer | undefined {
  const choosable = choosableDeadlines(view, operation, ({ status, late }) => status === "running" && !late);
  const [first] = choosable;
  if (!first) return undefined;
  const { fields, chosen } = deadlineQuestion("extend", view, choosable);
  const unbounded = choosable.filter(({ atMost }) => atMost === undefined);
  const isOnly = choosable.length === 1;
  // Bounds are told with each deadline.
  const { atMost: _atMost, timesLeft: _timesLeft, ...withoutBounds } = operation;
  const amounts = choosable.flatMap(({ option, atMost }) => (atMost ? [boundedAmount(option, atMost, isOnly)] : []));
  return {
    ...plainOffer(view, withoutBounds),
    ...aboutDeadline(view, choosable),
    form: asking("extend", operation.form, {
      before: [...fields, ...amounts, ...(unbounded.length > 0 ? freeSpan(unbounded, isOnly) : [])],
    }),
    begins: {
      [freeUnit]: offeredUnits.find((unit) => unit === first.shown?.limit.unit) ?? "working-days",
      ...Object.fromEntries(choosable.flatMap(({ option, atMost }) => (atMost ? [[amountField(option), atMost.amount]] : []))),
    },
    fieldOf: {
      "/by/unit": freeUnit,
      ...(unbounded.length > 0
        ? { "/by": freeAmount, "/by/amount": freeAmount }
        : { "/by": amountField(first.option), "/by/amount": amountField(first.option) }),
    },
    request: (values) => {
      const asked = chosen(values) ?? first;
      const own = new Set([which, freeAmount, freeUnit, ...choosable.map(({ option }) => amountField(option))]);
      const data = Object.fromEntries(Object.entries(values).filter(([id]) => !own.has(id)));
      return { path: "extend", body: { deadline: asked.deadline, subject: asked.subject, by: spanOf(asked, values), data } };
    },
  };
}

const amountField = (option: string): string => `extend-amount-${option}`;

function spanOf({ atMost, option }: ChoosableDeadline, values: Readonly<Record<string, unknown>>): { amount: number; unit: unknown } {
  return atMost
    ? { amount: Number(values[amountField(option)]), unit: atMost.unit }
    : { amount: Number(values[freeAmount]), unit: values[freeUnit] };
}

function boundedAmount(option: string, atMost: Duration, isOnly: boolean): Field {
  return {
    id: amountField(option),
    type: "number",
    label: inBothLanguages(({ offers }) => offers.extendByUnit(offers.units[atMost.unit])),
    hint: inBothLanguages(({ offers, span }) => offers.extendHint(span(atMost))),
    required: true,
    min: 1,
    max: atMost.amount,
    ...(isOnly ? {} : { show: { field: which, is: option } }),
  };
}

function freeSpan(unbounded: readonly ChoosableDeadline[], isOnly: boolean): Field[] {
  const show = isOnly ? {} : { show: { field: which, oneOf: unbounded.map(({ option }) => option) } };
  return [
    { id: freeAmount, type: "number", label: inBothLanguages(({ offers }) => offers.extendBy), required: true, min: 1, max: 1000, ...show },
    {
      id: freeUnit,
      type: "select",
      label: inBothLanguages(({ offers }) => offers.extendUnit),
      required: true,
      options: offeredUnits.map((unit) => ({ id: unit, title: inBothLanguages(({ offers }) => offers.units[unit]) })),
      ...show,
    },
  ];
}
