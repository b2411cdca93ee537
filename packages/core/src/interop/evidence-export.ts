import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64urlnopad } from "@scure/base";
import { canonicalJson } from "../case/evidence.js";
import type { CaseRecord } from "./case-record.js";
import { writeAll, type ExportFormat } from "./export-format.js";

/** The name and version of the export's form. */
export const evidenceFormatName = "gridloop-evidence";
export const evidenceFormatVersion = 1;

/** A hash that is fed piece by piece. */
export interface RunningDigest {
  add(bytes: Uint8Array): void;
  /** SHA-256 of all that was added, base64url without padding. */
  end(): string;
}

/** A SHA-256 that is fed piece by piece. */
export function runningDigest(): RunningDigest {
  const hash = sha256.create();
  return { add: (bytes) => void hash.update(bytes), end: () => base64urlnopad.encode(hash.digest()) };
}

/** The first line. */
export const headLine = (district: string): string =>
  canonicalJson({
    format: evidenceFormatName,
    version: evidenceFormatVersion,
    district,
    canonical: "RFC 8785",
    algorithm: "sha-256",
  });

/** The last line. */
export const footLine = (counts: { cases: number; events: number }, digest: string): string =>
  canonicalJson({ end: { ...counts, digest } });

/**
 * The evidence of cases, to be verified anywhere by `verifyEvidence`: one line of RFC 8785 canonical JSON each for the
 * head, every case, its events as they were sealed, its personal values (with the salts of their commitments) that are
 * not erased, and a last line with the SHA-256 of all bytes before it. UTF-8, a line feed behind each line.
 */
export function evidenceFormat(district: string): ExportFormat {
  const digest = runningDigest();
  const counts = { cases: 0, events: 0 };
  const written = (lines: readonly string[]): string => {
    const piece = lines.map((line) => `${line}\n`).join("");
    digest.add(utf8ToBytes(piece));
    return piece;
  };
  return {
    head: () => written([headLine(district)]),
    body({ state, events, personal = [] }) {
      counts.cases += 1;
      counts.events += events.length;
      const { id, number, head } = state;
      return written([
        canonicalJson({ case: { id, number, head, events: events.length, personal: personal.length } }),
        ...events.map((event) => canonicalJson({ event })),
        ...personal.map((value) => canonicalJson({ personal: value })),
      ]);
    },
    tail: () => `${footLine(counts, digest.end())}\n`,
  };
}

/** The evidence of cases in one text. Leave `personal` out of the records for an export without personal values. */
export const toEvidence = (cases: Iterable<CaseRecord>, district: string): string => writeAll(evidenceFormat(district), cases);
