import { toRfc3339 } from "../calendar/instant.js";
import type { CompiledDistrict, CompiledWorkflow } from "../case/compiled-district.js";
import type { CaseEvent } from "../case/event.js";
import { eventTitles, measureTitles } from "../case/locales/timeline.js";
import type { Locale, Text } from "../definition/index.js";
import type { CaseRecord } from "./case-record.js";

/** A fact of an event as event logs know them; dates are RFC 3339 in the district's time zone. */
export interface LogFact {
  key: string;
  type: "string" | "date" | "boolean" | "int";
  value: string | number | boolean;
}

/** An event of a case as event logs know them. */
export interface LogEntry {
  seq: number;
  /** RFC 3339 in the district's time zone. */
  at: string;
  type: CaseEvent["type"];
  /** What happened, in the language asked for. */
  activity: string;
  /** The same by stable ids: `acted/file`, `rung-fired/overdue/warn`. */
  activityId: string;
  stage: string;
  step: string;
  /** Who did it: the unit and role that gave the right, and the member. */
  unit?: string;
  role?: string;
  member?: string;
  facts: LogFact[];
}

/** What all event logs may be asked for. */
export interface LogOptions {
  /** The language of titles; default zh-CN. */
  locale?: Locale;
  /** Whether members' ids are written; by default only their units and roles are. */
  members?: boolean;
}

const other: Record<Locale, Locale> = { "zh-CN": "en", en: "zh-CN" };

/** A title in the language asked for, else in the other, else the id. */
export const titleIn = (title: Text | undefined, locale: Locale, id: string): string => title?.[locale] ?? title?.[other[locale]] ?? id;

/**
 * The events of a case as log entries. Never a value given in a form, a commitment, or a position: what is written is
 * chosen fact by fact below, so a new kind of fact stays out until it is chosen.
 */
export function logEntriesOf({ state, events }: CaseRecord, district: CompiledDistrict, options: LogOptions = {}): LogEntry[] {
  const workflow = district.pinnedWorkflow(state.workflow);
  const { timeZone } = district.definition;
  const locale = options.locale ?? "zh-CN";
  let [stage, step] = ["", ""];
  return events.map((event) => {
    if ("stage" in event && "step" in event) [stage, step] = [event.stage, event.step];
    const { by } = event;
    return {
      seq: event.seq,
      at: toRfc3339(event.at, timeZone),
      type: event.type,
      activity: activityOf(event, workflow, locale),
      activityId: activityIdOf(event),
      stage,
      step,
      ...(by.unit === undefined ? {} : { unit: by.unit }),
      ...(by.role === undefined ? {} : { role: by.role }),
      ...(by.member === undefined || options.members !== true ? {} : { member: by.member }),
      facts: factsOf(event, timeZone),
    };
  });
}

function activityOf(event: CaseEvent, workflow: CompiledWorkflow | undefined, locale: Locale): string {
  const kind = titleIn(eventTitles[event.type], locale, event.type);
  if (event.type === "acted") return titleIn(workflow?.stages.get(event.from)?.actions.get(event.action)?.title, locale, event.action);
  if (event.type === "rung-fired") {
    const rung = workflow?.chains.get(event.chain)?.definition.rungs.find(({ id }) => id === event.rung);
    return titleIn(rung?.title ?? measureTitles[event.measure], locale, event.rung);
  }
  if ("deadline" in event) return `${kind}: ${titleIn(workflow?.deadlines.get(event.deadline)?.definition.title, locale, event.deadline)}`;
  if ("chain" in event) return `${kind}: ${titleIn(workflow?.chains.get(event.chain)?.definition.title, locale, event.chain)}`;
  return kind;
}

function activityIdOf(event: CaseEvent): string {
  if (event.type === "acted") return `acted/${event.action}`;
  if ("rung" in event) return `${event.type}/${event.chain}/${event.rung}`;
  if ("chain" in event) return `${event.type}/${event.chain}`;
  return "deadline" in event ? `${event.type}/${event.deadline}` : event.type;
}

/** Facts written as they are, by their type; all others stay out. */
const written: Readonly<Record<string, LogFact["type"]>> = {
  channel: "string",
  urgent: "boolean",
  anonymous: "boolean",
  action: "string",
  kind: "string",
  from: "string",
  outcome: "string",
  deadline: "string",
  subject: "string",
  startedAt: "date",
  due: "date",
  provisional: "boolean",
  late: "boolean",
  why: "string",
  ticket: "string",
  part: "string",
  chain: "string",
  rung: "string",
  measure: "string",
  degree: "int",
  rule: "string",
  byHand: "boolean",
  request: "string",
  meetingAt: "date",
  replyDue: "date",
  until: "date",
  satisfaction: "string",
};

/** The keys of facts an event may have, for formats that declare them beforehand. */
export const factTypes: Readonly<Record<string, LogFact["type"]>> = {
  ...written,
  place: "string",
  "responsible-unit": "string",
  "responsible-role": "string",
  "ticket-unit": "string",
  pressed: "string",
  told: "string",
  copied: "string",
};

function factsOf(event: CaseEvent, timeZone: string): LogFact[] {
  const facts: LogFact[] = [];
  for (const [key, type] of Object.entries(written)) {
    const value = (event as Readonly<Record<string, unknown>>)[key];
    if (typeof value === "number") facts.push({ key, type, value: type === "date" ? toRfc3339(value, timeZone) : value });
    else if (typeof value === "string" || typeof value === "boolean") facts.push({ key, type, value });
  }
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") facts.push({ key, type: "string", value });
  };
  if ("place" in event) add("place", event.place.unit);
  if ("responsible" in event) {
    add("responsible-unit", event.responsible.unit);
    add("responsible-role", event.responsible.role);
  }
  if (event.type === "ticket-opened") add("ticket-unit", event.unit);
  if (event.type === "rung-fired") {
    add("pressed", event.press.map(({ role, unit }) => `${role}@${unit}`).join(" "));
    add("told", event.tell.map(({ role, unit }) => `${role}@${unit}`).join(" "));
    add("copied", (event.copy ?? []).map(({ role, unit }) => `${role}@${unit}`).join(" "));
  }
  return facts;
}
