import type { Locale } from "../definition/index.js";
import { evidenceProblemsEn } from "./locales/evidence-en.js";
import { evidenceProblemsZhCn } from "./locales/evidence-zh-cn.js";

/** What can be wrong with an evidence export. */
export const evidenceProblemCodes = [
  /** The bytes are not UTF-8, or a text was decoded with losses. */
  "not-utf-8",
  /** The first line is not that of an export of a known form. */
  "head",
  /** A line is not canonical JSON. */
  "line",
  /** A line is none that may stand there. */
  "order",
  /** The last line is missing, or does not fit the bytes and counts before it. */
  "foot",
  /** A case stands there twice. */
  "case-repeated",
  /** The events of a case are not as many as it says, or not of this case. */
  "case-events",
  /** An event of a case is missing or moved. */
  "sequence",
  /** An event does not follow the one before. */
  "previous",
  /** An event's content was changed. */
  "hash",
  /** The last event is not the one the case, or the verifier's own record, says is the last. */
  "case-head",
  /** A personal value has no commitment in the event it belongs to. */
  "commitment-missing",
  /** A personal value is not the one committed to. */
  "commitment",
] as const;

/** What is wrong with an evidence export. */
export type EvidenceProblemCode = (typeof evidenceProblemCodes)[number];

/** One thing that is wrong with an evidence export. */
export interface EvidenceProblem {
  code: EvidenceProblemCode;
  message: string;
  /** The line, from 1. */
  line: number;
  /** The case's id, where the problem is one case's. */
  case?: string;
  /** The event's number within the case. */
  seq?: number;
}

/** A sentence per code. */
export type EvidenceMessages = Record<EvidenceProblemCode, string>;

const tables: Record<Locale, EvidenceMessages> = { "zh-CN": evidenceProblemsZhCn, en: evidenceProblemsEn };

/** A problem with its sentence in the language asked for. */
export function evidenceProblem(
  found: Omit<EvidenceProblem, "message" | "case" | "seq"> & { case?: string | undefined; seq?: number | undefined },
  locale: Locale,
): EvidenceProblem {
  const { code, line, case: id, seq } = found;
  return { code, message: tables[locale][code], line, ...(id === undefined ? {} : { case: id }), ...(seq === undefined ? {} : { seq }) };
}
