import { toRfc3339 } from "../calendar/instant.js";
import type { CompiledDistrict } from "../case/compiled-district.js";
import type { CaseEvent } from "../case/event.js";
import { subjectKey } from "../case/subject.js";
import type { CaseRecord } from "./case-record.js";
import { logEntriesOf, titleIn, type LogEntry, type LogFact, type LogOptions } from "./log-entry.js";
import type { OcelAttributeType, OcelEvent, OcelLog, OcelObject, OcelRelationship } from "./ocel-log.js";

const ids = {
  case: (id: string): string => `case:${id}`,
  ticket: (id: string, ticket: string): string => `ticket:${id}/${ticket}`,
  chain: (id: string, key: string): string => `chain:${id}/${key}`,
  unit: (unit: string): string => `unit:${unit}`,
};

const string = (name: string): OcelAttributeType => ({ name, type: "string" });

const objectTypes: OcelLog["objectTypes"] = [
  {
    name: "case",
    attributes: [...["number", "item", "workflow", "channel", "stage", "step", "outcome"].map(string), { name: "urgent", type: "boolean" }],
  },
  { name: "ticket", attributes: ["stage", "part", "status"].map(string) },
  { name: "chain", attributes: ["chain", "subject", "status"].map(string) },
  { name: "unit", attributes: ["title", "level"].map(string) },
];

const types: Readonly<Record<LogFact["type"], OcelAttributeType["type"]>> = {
  string: "string",
  date: "time",
  boolean: "boolean",
  int: "integer",
};

/** Objects as events make them known, and the attributes each type of event was seen with. */
class OcelDraft {
  readonly objects = new Map<string, OcelObject>();
  readonly events: OcelEvent[] = [];
  readonly #eventTypes = new Map<string, Map<string, OcelAttributeType["type"]>>();

  object(type: string, id: string): OcelObject {
    let object = this.objects.get(id);
    if (object === undefined) this.objects.set(id, (object = { id, type, attributes: [], relationships: [] }));
    return object;
  }

  event(event: OcelEvent, attributeTypes: readonly OcelAttributeType[]): void {
    const known = this.#eventTypes.get(event.type) ?? new Map<string, OcelAttributeType["type"]>();
    for (const { name, type } of attributeTypes) known.set(name, type);
    this.#eventTypes.set(event.type, known);
    this.events.push(event);
  }

  get eventTypes(): OcelLog["eventTypes"] {
    return [...this.#eventTypes].map(([name, attributes]) => ({
      name,
      attributes: [...attributes].map(([attribute, type]) => ({ name: attribute, type })),
    }));
  }
}

/** Notes that an attribute of an object has a value from a time on, if it is another one than before. */
function note(object: OcelObject, name: string, value: string | undefined, time: string): void {
  const before = object.attributes.findLast((attribute) => attribute.name === name)?.value;
  if (value !== undefined && value !== before) object.attributes.push({ name, value, time });
}

function relate(object: OcelObject, objectId: string, qualifier: string): void {
  const known = object.relationships.some((tie) => tie.objectId === objectId && tie.qualifier === qualifier);
  if (!known) object.relationships.push({ objectId, qualifier });
}

/**
 * Cases as an OCEL 2.0 log: cases, the tickets of joint handling, supervision chains and units are objects of their own,
 * so that pressure on one ticket is not counted as pressure on the case. No values of forms, no names of persons.
 */
export function toOcel(cases: Iterable<CaseRecord>, district: CompiledDistrict, options: LogOptions = {}): OcelLog {
  const draft = new OcelDraft();
  const unit = (id: string): string => unitObject(draft, district, id, options);
  for (const record of cases) {
    const entries = logEntriesOf(record, district, options);
    record.events.forEach((event, index) => {
      const entry = entries[index];
      if (entry === undefined) return;
      noteCase(draft, record, event, entry, unit);
      noteTicket(draft, record, event, entry, unit);
      noteChain(draft, record, event, entry);
      draft.event(...ocelEvent(record, event, entry, unit));
    });
  }
  return { eventTypes: draft.eventTypes, objectTypes, events: draft.events, objects: [...draft.objects.values()] };
}

function unitObject(draft: OcelDraft, district: CompiledDistrict, id: string, options: LogOptions): string {
  const objectId = ids.unit(id);
  const isNew = !draft.objects.has(objectId);
  const object = draft.object("unit", objectId);
  if (isNew) {
    const { organisation, definition } = district;
    // What held before the log began holds from the beginning of time, as the standard writes it.
    const always = toRfc3339(0, definition.timeZone);
    note(object, "title", titleIn(organisation.unit(id)?.title, options.locale ?? "zh-CN", id), always);
    note(object, "level", organisation.levelOf(id), always);
    const parent = organisation.unit(id)?.parent;
    if (parent !== undefined && organisation.unit(parent) !== undefined)
      relate(object, unitObject(draft, district, parent, options), "part of");
  }
  return objectId;
}

type UnitId = (unit: string) => string;

function noteCase(draft: OcelDraft, { state }: CaseRecord, event: CaseEvent, { at, stage, step }: LogEntry, unit: UnitId): void {
  const object = draft.object("case", ids.case(state.id));
  if (event.type === "opened") {
    note(object, "number", event.number, at);
    note(object, "item", event.item.id, at);
    note(object, "workflow", event.workflow.id, at);
    note(object, "channel", event.channel, at);
    relate(object, unit(event.place.unit), "place");
  }
  note(object, "stage", stage, at);
  note(object, "step", step, at);
  if ("urgent" in event && event.urgent !== undefined) note(object, "urgent", String(event.urgent), at);
  if ("outcome" in event) note(object, "outcome", event.outcome, at);
}

function noteTicket(draft: OcelDraft, { state }: CaseRecord, event: CaseEvent, { at }: LogEntry, unit: UnitId): void {
  if (!("ticket" in event)) return;
  const object = draft.object("ticket", ids.ticket(state.id, event.ticket));
  if (event.type === "ticket-opened") {
    note(object, "stage", event.stage, at);
    note(object, "part", event.part, at);
    relate(object, ids.case(state.id), "part of");
    relate(object, unit(event.unit), "answered by");
  }
  note(object, "status", { "ticket-opened": "open", "ticket-answered": "answered", "ticket-withdrawn": "withdrawn" }[event.type], at);
}

function noteChain(draft: OcelDraft, { state }: CaseRecord, event: CaseEvent, { at }: LogEntry): void {
  if (!("chain" in event)) return;
  const object = draft.object("chain", ids.chain(state.id, subjectKey(event.chain, event.subject)));
  note(object, "chain", event.chain, at);
  note(object, "subject", event.subject, at);
  relate(object, ids.case(state.id), "presses");
  const ticket = ticketOf(event.subject);
  if (ticket !== undefined) relate(object, ids.ticket(state.id, ticket), "presses");
  note(object, "status", event.type === "chain-ended" ? "ended" : "armed", at);
}

/** The ticket a deadline or chain is about, if it is about one. */
const ticketOf = (subject: string): string | undefined => (subject.startsWith("ticket:") ? subject.slice("ticket:".length) : undefined);

function ocelEvent({ state }: CaseRecord, event: CaseEvent, entry: LogEntry, unit: UnitId): [OcelEvent, OcelAttributeType[]] {
  const optional = (["unit", "role", "member"] as const).flatMap((name): LogFact[] => {
    const value = entry[name];
    return value === undefined ? [] : [{ key: `by-${name}`, type: "string", value }];
  });
  const facts: LogFact[] = [
    { key: "seq", type: "int", value: entry.seq },
    { key: "type", type: "string", value: entry.type },
    { key: "activity-id", type: "string", value: entry.activityId },
    { key: "stage", type: "string", value: entry.stage },
    { key: "step", type: "string", value: entry.step },
    ...optional,
    ...entry.facts,
  ];
  return [
    {
      id: `${state.id}#${entry.seq}`,
      type: entry.activity,
      time: entry.at,
      attributes: facts.map(({ key, value }) => ({ name: key, value: String(value) })),
      relationships: relationshipsOf(state.id, event, entry, unit),
    },
    facts.map(({ key, type }) => ({ name: key, type: types[type] })),
  ];
}

function relationshipsOf(id: string, event: CaseEvent, entry: LogEntry, unit: UnitId): OcelRelationship[] {
  const ties = new Map<string, OcelRelationship>();
  const tie = (objectId: string, qualifier: string): unknown => ties.set(`${qualifier} ${objectId}`, { objectId, qualifier });
  tie(ids.case(id), "case");
  if (entry.unit !== undefined) tie(unit(entry.unit), "by");
  if ("responsible" in event) tie(unit(event.responsible.unit), "responsible");
  if ("ticket" in event) tie(ids.ticket(id, event.ticket), "ticket");
  if (event.type === "ticket-opened") tie(unit(event.unit), "asked");
  if ("chain" in event) tie(ids.chain(id, subjectKey(event.chain, event.subject)), "chain");
  const ticket = "subject" in event ? ticketOf(event.subject) : undefined;
  if (ticket !== undefined) tie(ids.ticket(id, ticket), "subject");
  if (event.type === "rung-fired") {
    for (const { unit: pressed } of event.press) tie(unit(pressed), "pressed");
    for (const { unit: told } of event.tell) tie(unit(told), "told");
    for (const { unit: copied } of event.copy ?? []) tie(unit(copied), "copied");
  }
  return [...ties.values()];
}
