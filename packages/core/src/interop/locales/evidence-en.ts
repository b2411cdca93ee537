import type { EvidenceMessages } from "../evidence-problem.js";

/** What is wrong with an evidence export, in English. */
export const evidenceProblemsEn: EvidenceMessages = {
  "not-utf-8": "The bytes are not UTF-8, or were decoded with losses: verify the file's own bytes",
  head: "The first line is not that of an evidence export of a version known here",
  line: "The line is not RFC 8785 canonical JSON: it was changed or cut",
  order: "The line does not belong here",
  foot: "The last line is missing or does not fit what stands before it: the file was changed or cut",
  "case-repeated": "The case stands in the file twice",
  "case-events": "The events are not those the case says it has: some are missing, added, or of another case",
  sequence: "An event is missing or stands in the wrong place",
  previous: "The event does not follow the one before it",
  hash: "The event is not as it was sealed",
  "case-head": "The case does not end with the event it should end with",
  "commitment-missing": "No event committed to this personal value",
  commitment: "The personal value is not the one the event committed to",
};
