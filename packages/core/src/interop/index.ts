// Cases for other programs: process mining (XES, OCEL), spreadsheets (CSV), and evidence anybody can verify.

export type { CaseRecord } from "./case-record.js";
export { csvColumns, csvField, csvFormat, toCsv, type CsvOptions } from "./csv.js";
export { evidenceFormat, toEvidence } from "./evidence-export.js";
export { evidenceProblemCodes, type EvidenceProblem, type EvidenceProblemCode } from "./evidence-problem.js";
export { streamAll, writeAll, type ExportFormat } from "./export-format.js";
export type { LogOptions } from "./log-entry.js";
export { toOcel } from "./ocel.js";
export type { OcelAttributeType, OcelEvent, OcelLog, OcelObject, OcelRelationship } from "./ocel-log.js";
export { fromXes, type ReadXes } from "./read-xes.js";
export { verifyEvidence, type EvidenceVerdict, type VerifyEvidenceOptions } from "./verify-evidence.js";
export { writeXes } from "./write-xes.js";
export { toXes, xesFormat } from "./xes.js";
export { xesValue, type XesAttribute, type XesLog, type XesTrace } from "./xes-log.js";
