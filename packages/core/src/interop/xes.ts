import type { CompiledDistrict } from "../case/compiled-district.js";
import type { CaseEvent } from "../case/event.js";
import type { CaseRecord } from "./case-record.js";
import { writeAll, type ExportFormat } from "./export-format.js";
import { logEntriesOf, titleIn, type LogEntry, type LogOptions } from "./log-entry.js";
import { xesHead, xesTail, xesTrace } from "./write-xes.js";
import type { XesAttribute, XesLog, XesTrace } from "./xes-log.js";

/** The standard extensions of IEEE 1849-2016, annex A, that the log uses. */
const extensions: XesLog["extensions"] = [
  { name: "Concept", prefix: "concept", uri: "http://www.xes-standard.org/concept.xesext" },
  { name: "Time", prefix: "time", uri: "http://www.xes-standard.org/time.xesext" },
  { name: "Organizational", prefix: "org", uri: "http://www.xes-standard.org/org.xesext" },
  { name: "Lifecycle", prefix: "lifecycle", uri: "http://www.xes-standard.org/lifecycle.xesext" },
];

/** The transition of the lifecycle extension's standard model an event is; what is not listed is done when it happens. */
const transitions: Partial<Record<CaseEvent["type"], string>> = {
  "ticket-opened": "assign",
  "ticket-withdrawn": "withdraw",
  "deadline-started": "start",
  "deadline-stopped": "suspend",
  "deadline-left": "withdraw",
  "chain-armed": "start",
  "rung-skipped": "autoskip",
  held: "suspend",
  resumed: "resume",
};

const text = (key: string, value: string): XesAttribute => ({ key, type: "string", value });

const optional = (key: string, value: string | undefined): XesAttribute[] => (value === undefined ? [] : [text(key, value)]);

function eventOf(entry: LogEntry): XesAttribute[] {
  return [
    text("concept:name", entry.activity),
    { key: "time:timestamp", type: "date", value: entry.at },
    text("lifecycle:transition", transitions[entry.type] ?? "complete"),
    ...optional("org:resource", entry.member ?? entry.unit),
    ...optional("org:role", entry.role),
    ...optional("org:group", entry.unit),
    { key: "seq", type: "int", value: entry.seq },
    text("type", entry.type),
    text("activity-id", entry.activityId),
    text("stage", entry.stage),
    text("step", entry.step),
    ...entry.facts,
  ];
}

function traceOf(record: CaseRecord, district: CompiledDistrict, options: LogOptions): XesTrace {
  const { id, number, item, workflow, channel } = record.state;
  return {
    attributes: [
      text("concept:name", number),
      text("case", id),
      text("item", item.id),
      text("item-title", titleIn(district.pinnedItem(item)?.title, options.locale ?? "zh-CN", item.id)),
      { key: "item-version", type: "int", value: item.version },
      text("workflow", workflow.id),
      { key: "workflow-version", type: "int", value: workflow.version },
      text("channel", channel),
    ],
    events: logEntriesOf(record, district, options).map(eventOf),
  };
}

/**
 * Cases as an XES log (IEEE 1849-2016): a trace per case under its number, an event per event, named by the title of its
 * action, rung or deadline. No values of forms, no names; members by id only if asked for, else the resource is the unit.
 */
export function xesFormat(district: CompiledDistrict, options: LogOptions = {}): ExportFormat {
  const { definition } = district;
  return {
    head: () =>
      xesHead({
        extensions,
        globals: [
          { scope: "trace", attributes: [text("concept:name", "")] },
          {
            scope: "event",
            attributes: [
              text("concept:name", ""),
              { key: "time:timestamp", type: "date", value: "1970-01-01T00:00:00Z" },
              text("lifecycle:transition", "complete"),
              text("activity-id", ""),
            ],
          },
        ],
        classifiers: [
          { name: "Activity", scope: "event", keys: "concept:name" },
          { name: "Activity id", scope: "event", keys: "activity-id" },
        ],
        attributes: [
          text("concept:name", titleIn(definition.title, options.locale ?? "zh-CN", definition.id)),
          text("district", definition.id),
        ],
      }),
    body: (record) => xesTrace(traceOf(record, district, options)),
    tail: () => xesTail,
  };
}

/** Cases as an XES log in one text. */
export const toXes = (cases: Iterable<CaseRecord>, district: CompiledDistrict, options: LogOptions = {}): string =>
  writeAll(xesFormat(district, options), cases);
