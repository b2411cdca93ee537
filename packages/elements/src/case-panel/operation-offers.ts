import type { CaseView, FormOnWire } from "@gridloop/core/api";
import { localised } from "../language/localised.js";
import type { Offer } from "./offer.js";
import { inBothLanguages } from "./speech.js";

type OperationView = CaseView["operations"][number];
type DeadlineView = CaseView["deadlines"][number];

/** What may be done beside the lifecycle: note, hold, resume, extend. */
export const operationOffers = (view: CaseView): readonly Offer[] =>
  view.operations.flatMap((operation) => {
    if (operation.id === "hold") return [holdOffer(operation)];
    if (operation.id === "extend") return extendOffer(view) ?? [];
    return [plainOffer(operation)];
  });

const titled = (id: string): Pick<Offer, "key" | "group" | "title" | "consequence"> => ({
  key: `operation:${id}`,
  group: "more",
  title: inBothLanguages(({ offers }) => offers.operations[id]?.title ?? id),
  consequence: inBothLanguages(({ offers }) => offers.operations[id]?.consequence ?? ""),
});

function plainOffer({ id, form }: OperationView): Offer {
  return {
    ...titled(id),
    ...(form ? { form } : {}),
    request: (data) => ({ path: encodeURIComponent(id), body: form ? { data } : {} }),
  };
}

/** The server asks only why; until when is the panel's own question. */
function holdOffer({ id, form }: OperationView): Offer {
  const until = {
    id: "hold-until",
    type: "datetime" as const,
    label: inBothLanguages(({ offers }) => offers.holdUntil),
    hint: inBothLanguages(({ offers }) => offers.holdUntilHint),
  };
  return {
    ...titled(id),
    form: { ...form, id: form?.id ?? id, fields: [...(form?.fields ?? []), until] },
    fieldOf: { "/until": until.id },
    request: ({ [until.id]: end, ...data }) => ({ path: "hold", body: { ...(end === undefined ? {} : { until: end }), data } }),
  };
}

/** Nothing where no deadline can be extended. */
function extendOffer(view: CaseView): Offer | undefined {
  // A deadline that has passed is past helping.
  const running = view.deadlines.filter(({ status, late }) => status === "running" && !late);
  const [first] = running;
  if (!first) return undefined;
  return {
    ...titled("extend"),
    form: extendForm(view, running),
    begins: {
      "extend-unit": offeredUnits.find((unit) => unit === first.limit.unit) ?? "working-days",
      ...(running.length === 1 ? { "extend-deadline": "d0" } : {}),
    },
    fieldOf: { "/by/amount": "extend-amount", "/by": "extend-amount", "/by/unit": "extend-unit" },
    request: (values) => {
      const chosen = running[Number(String(values["extend-deadline"]).slice(1))] ?? first;
      const by = { amount: Number(values["extend-amount"]), unit: values["extend-unit"] };
      return { path: "extend", body: { deadline: chosen.id, subject: chosen.subject, by } };
    },
  };
}

/** Minutes are too fine for an extension. */
const offeredUnits = ["working-hours", "working-days", "calendar-days", "elapsed-hours"] as const;

function extendForm(view: CaseView, running: readonly DeadlineView[]): FormOnWire {
  return {
    id: "extend",
    fields: [
      {
        id: "extend-deadline",
        type: "radio",
        label: inBothLanguages(({ offers }) => offers.extendWhich),
        required: true,
        options: running.map((deadline, index) => ({ id: `d${index}`, title: deadlineTitle(view, deadline) })),
      },
      { id: "extend-amount", type: "number", label: inBothLanguages(({ offers }) => offers.extendBy), required: true, min: 1, max: 1000 },
      {
        id: "extend-unit",
        type: "select",
        label: inBothLanguages(({ offers }) => offers.extendUnit),
        required: true,
        options: offeredUnits.map((unit) => ({ id: unit, title: inBothLanguages(({ offers }) => offers.units[unit]) })),
      },
    ],
  };
}

/** A deadline's name; a ticket's with the unit whose part it is. */
function deadlineTitle(view: CaseView, { title, subject }: DeadlineView): Offer["title"] {
  const unit = view.tickets.find(({ id }) => subject === `ticket:${id}`)?.unit.title;
  return inBothLanguages(({ head, ladder }, locale) => {
    const name = localised(title, locale) || head.deadline;
    return unit ? ladder.post(localised(unit, locale), name) : name;
  });
}
