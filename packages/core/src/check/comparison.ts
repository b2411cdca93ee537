import type { Comparison, FieldDefinition, FieldType, Operator, ProblemPath, Scalar } from "../definition/index.js";
import { operators, standardSteps } from "../definition/index.js";
import type { ConditionPlace } from "./conditions.js";
import type { Ids } from "./references.js";
import { fewOf, under } from "./report.js";

/** What kind of value stands on the left of a comparison, as far as operators and values go. */
interface Kind {
  /** What it is called in messages. */
  type: string;
  operators: readonly Operator[];
  value: "text" | "number" | "boolean" | "date" | "datetime" | "none";
  /** The values it can have, where they are known: a set or a map, as each value compared looks them up anew. */
  options?: Ids;
}

const equality: readonly Operator[] = ["is", "isNot", "oneOf", "noneOf", "filled"];
const order: readonly Operator[] = [...equality, "atLeast", "atMost", "moreThan", "lessThan"];
const either: readonly Operator[] = ["is", "isNot", "filled"];

const kinds: Record<FieldType, Omit<Kind, "type">> = {
  text: { operators: [...equality, "includes"], value: "text" },
  textarea: { operators: [...equality, "includes"], value: "text" },
  phone: { operators: [...equality, "includes"], value: "text" },
  "id-number": { operators: [...equality, "includes"], value: "text" },
  number: { operators: order, value: "number" },
  rating: { operators: order, value: "number" },
  select: { operators: equality, value: "text" },
  radio: { operators: equality, value: "text" },
  checkboxes: { operators: [...equality, "includes"], value: "text" },
  checkbox: { operators: either, value: "boolean" },
  date: { operators: order, value: "date" },
  datetime: { operators: order, value: "datetime" },
  unit: { operators: [...equality, "includes"], value: "text" },
  member: { operators: [...equality, "includes"], value: "text" },
  address: { operators: ["filled"], value: "none" },
  photo: { operators: ["filled"], value: "none" },
  statement: { operators: [], value: "none" },
};

/** An operator that fits what it compares, and values that can occur. */
export function checkComparison(
  comparison: Comparison,
  field: FieldDefinition | undefined,
  path: ProblemPath,
  place: ConditionPlace,
): void {
  const kind = field === undefined ? kindOfFact(comparison, place) : kindOfField(field, place);
  const operator = operators.find((name) => comparison[name] !== undefined);
  if (kind === undefined || operator === undefined) return;
  const at = under(path, operator);
  if (!kind.operators.includes(operator)) {
    place.report.add({ code: "condition-operator-unfit", path: at, details: { operator, type: kind.type, fitting: kind.operators } });
    return;
  }
  const operand = comparison[operator] as Scalar | Scalar[];
  if (operator === "filled") return;
  if (Array.isArray(operand)) operand.forEach((value, number) => checkValue(value, kind, under(at, number), place));
  else checkValue(operand, kind, at, place);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const fits: Record<Kind["value"], (value: Scalar) => boolean> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  date: (value) => typeof value === "string" && DATE.test(value),
  datetime: (value) => typeof value === "string" && DATE_TIME.test(value),
  none: () => true,
};

function checkValue(value: Scalar, kind: Kind, path: ProblemPath, { report }: ConditionPlace): void {
  if (!fits[kind.value](value)) {
    report.add({ code: "condition-value-kind", path, details: { value: String(value), expected: kind.value } });
    return;
  }
  const { options } = kind;
  if (options === undefined || options.has(String(value))) return;
  const details = { value: String(value), options: fewOf(options.keys()), nearest: report.suggest(String(value), options.keys()) };
  report.add({ code: "condition-value-unknown", path, details });
}

function kindOfField(field: FieldDefinition, { index }: ConditionPlace): Kind {
  const kind: Kind = { type: field.type, ...kinds[field.type] };
  if (field.options !== undefined && kind.value === "text") return { ...kind, options: new Set(field.options.map(({ id }) => id)) };
  if (field.type === "unit") return { ...kind, options: index.units };
  // Members come and go, often from a directory of their own: any id will do.
  return kind;
}

const truth: Omit<Kind, "type"> = { operators: either, value: "boolean" };
const count: Omit<Kind, "type"> = { operators: order, value: "number" };
const oneOf = (options?: Ids): Omit<Kind, "type"> => ({
  operators: equality,
  value: "text",
  ...(options === undefined ? {} : { options }),
});

function kindOfFact(comparison: Comparison, place: ConditionPlace): Kind | undefined {
  if (comparison.case !== undefined) return { type: `case.${comparison.case}`, ...kindOfCaseFact(comparison.case, place) };
  if (comparison.item !== undefined) return { type: `item.${comparison.item}`, ...kindOfItemFact(comparison.item, place) };
  if (comparison.actor !== undefined) return { type: `actor.${comparison.actor}`, ...kindOfActorFact(comparison.actor, place) };
  return undefined;
}

function kindOfCaseFact(fact: NonNullable<Comparison["case"]>, { index, workflow }: ConditionPlace): Omit<Kind, "type"> {
  const workflows = workflow === undefined ? index.workflows : [workflow];
  switch (fact) {
    case "urgent":
    case "late":
    case "anonymous":
      return truth;
    case "returns":
    case "handovers":
    case "reopenings":
      return count;
    case "channel":
      return oneOf(index.channels);
    case "class":
      return oneOf(index.classes);
    case "item":
      return oneOf(index.items);
    case "stage":
      return oneOf(new Set(workflows.flatMap(({ stages }) => [...stages.keys()])));
    case "step":
      return oneOf(new Set(workflows.flatMap(({ steps }) => [...(steps ?? standardSteps)])));
    case "outcome":
      return oneOf(new Set(workflows.flatMap(({ outcomes }) => [...outcomes])));
    case "reporter":
      return oneOf(new Set(["citizen", "member"]));
  }
}

function kindOfItemFact(fact: NonNullable<Comparison["item"]>, { index }: ConditionPlace): Omit<Kind, "type"> {
  if (fact === "sensitive") return truth;
  if (fact === "duty") return oneOf(new Set(["functional", "territorial"]));
  return oneOf(fact === "id" ? index.items : index.classes);
}

function kindOfActorFact(fact: NonNullable<Comparison["actor"]>, { index }: ConditionPlace): Omit<Kind, "type"> {
  return oneOf({ role: index.roles, unit: index.units, level: index.levels }[fact]);
}
