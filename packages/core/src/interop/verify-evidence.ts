import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson, commitTo, verifyChain } from "../case/evidence.js";
import type { CaseEvent } from "../case/event.js";
import type { PersonalValue } from "../case/values.js";
import type { Locale } from "../definition/index.js";
import { footLine, headLine, runningDigest } from "./evidence-export.js";
import { evidenceProblem, type EvidenceProblem, type EvidenceProblemCode } from "./evidence-problem.js";
import { decodeUtf8 } from "./utf8.js";

/** What was verified. */
export interface EvidenceVerdict {
  ok: boolean;
  cases: number;
  events: number;
  problems: EvidenceProblem[];
}

/** What a verifier may know besides. */
export interface VerifyEvidenceOptions {
  /**
   * The newest hashes of cases by case id, from a receipt or an earlier export: only against these can a file be told
   * from one whose every hash somebody computed anew. A case may have gone on since: its hash must occur in it.
   */
  heads?: Readonly<Record<string, string>>;
  /** The language of messages; default zh-CN. */
  locale?: Locale;
}

/**
 * Verifies an evidence export: that every line is in canonical form, every event as it was sealed and chained to the one
 * before, every case complete up to its head, every personal value the one committed to, and that the last line fits all
 * bytes before it. A changed byte anywhere is found. Never throws; needs neither network, clock nor host.
 *
 * @param file The file's bytes. A text is verified too, but not one with U+FFFD, which lossy decoding leaves behind.
 */
export function verifyEvidence(file: Uint8Array | string, options: VerifyEvidenceOptions = {}): EvidenceVerdict {
  const verifier = new Verifier(options);
  const bytes = typeof file === "string" ? utf8ToBytes(file) : file;
  if (typeof file === "string" && file.includes("\uFFFD")) verifier.report("not-utf-8");
  verifier.readAll(bytes);
  return verifier.verdict;
}

const LINE_FEED = 0x0a;

interface OpenCase {
  line: number;
  id: string;
  number: unknown;
  head: unknown;
  announced: unknown;
  announcedPersonal: unknown;
  events: CaseEvent[];
  personal: number;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

class Verifier {
  readonly #options: VerifyEvidenceOptions;
  readonly #problems: EvidenceProblem[] = [];
  readonly #digest = runningDigest();
  readonly #seen = new Set<string>();
  #line = 1;
  #cases = 0;
  #events = 0;
  #open: OpenCase | undefined;

  constructor(options: VerifyEvidenceOptions) {
    this.#options = options;
  }

  get verdict(): EvidenceVerdict {
    return { ok: this.#problems.length === 0, cases: this.#cases, events: this.#events, problems: this.#problems };
  }

  report(code: EvidenceProblemCode, where: { line?: number; seq?: number | undefined; case?: string | undefined } = {}): void {
    const found = { code, line: where.line ?? this.#line, seq: where.seq, case: where.case ?? this.#open?.id };
    this.#problems.push(evidenceProblem(found, this.#options.locale ?? "zh-CN"));
  }

  /** Every line but the last is read and hashed; the last must be, byte for byte, what follows from the others. */
  readAll(bytes: Uint8Array): void {
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0 && end + 1 < bytes.length; end = bytes.indexOf(LINE_FEED, from)) {
      this.#readLine(bytes.subarray(from, end));
      this.#digest.add(bytes.subarray(from, end + 1));
      from = end + 1;
      this.#line += 1;
    }
    this.#closeCase();
    if (this.#line === 1) this.report("head");
    const foot = decodeUtf8(bytes.subarray(from));
    if (foot !== `${footLine({ cases: this.#cases, events: this.#events }, this.#digest.end())}\n`) this.report("foot");
  }

  #readLine(bytes: Uint8Array): void {
    const text = decodeUtf8(bytes);
    if (text === undefined) return this.report("not-utf-8");
    const value = parseCanonical(text);
    if (this.#line === 1) {
      const district = isObject(value) ? value["district"] : undefined;
      if (typeof district !== "string" || text !== headLine(district)) this.report("head");
      return;
    }
    if (value === undefined) return this.report("line");
    const [kind, ...more] = Object.keys(value);
    const content = value[kind ?? ""];
    if (more.length > 0 || !isObject(content)) return this.report("order");
    if (kind === "case") this.#openCase(content);
    else if (kind === "event" && this.#open !== undefined && this.#open.personal === 0) this.#takeEvent(content);
    else if (kind === "personal" && this.#open !== undefined) this.#takePersonal(content, this.#open);
    else this.report("order");
  }

  #openCase({ id, number, head, events, personal, ...rest }: Json): void {
    this.#closeCase();
    this.#cases += 1;
    if (typeof id !== "string" || Object.keys(rest).length > 0) return this.report("order");
    if (this.#seen.has(id)) this.report("case-repeated", { case: id });
    this.#seen.add(id);
    this.#open = { line: this.#line, id, number, head, announced: events, announcedPersonal: personal, events: [], personal: 0 };
  }

  #takeEvent(event: Json): void {
    this.#events += 1;
    this.#open?.events.push(event as unknown as CaseEvent);
  }

  #takePersonal(value: Json, open: OpenCase): void {
    open.personal += 1;
    const { key, field, mark, value: personal, salt } = value as unknown as PersonalValue;
    const seq = Number(String(key).split("/")[0]);
    const event = open.events.find((each) => each.seq === seq);
    const commitments = event !== undefined && "commitments" in event && isObject(event.commitments) ? event.commitments : {};
    const commitment = typeof field === "string" && Object.hasOwn(commitments, field) ? commitments[field] : undefined;
    if (!isObject(commitment) || key !== `${seq}/${field}`) return this.report("commitment-missing", { seq: event?.seq });
    const fits = typeof salt === "string" && commitment["mark"] === mark && commitment["digest"] === commitTo(salt, personal);
    if (!fits) this.report("commitment", { seq });
  }

  /** What can be said of a case only once its last line was read. */
  #closeCase(): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#verifyChain(open);
    const [first] = open.events;
    const same = first?.type === "opened" && first.case === open.id && first.number === open.number;
    const complete = open.events.length === open.announced && open.personal === open.announcedPersonal;
    if (!same || !complete) this.report("case-events", { line: open.line });
    this.#open = undefined;
  }

  #verifyChain(open: OpenCase): void {
    const chain = verifyChain(open.events);
    if (!chain.ok) return this.report(chain.code, { line: open.line + chain.seq, seq: chain.seq });
    const known = Object.hasOwn(this.#options.heads ?? {}, open.id) ? this.#options.heads?.[open.id] : undefined;
    const reached = known === undefined || open.events.some(({ hash }) => hash === known);
    if (chain.head !== open.head || !reached) this.report("case-head", { line: open.line });
  }
}

/** The object a line is, if the line is its canonical form. */
function parseCanonical(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && canonicalJson(value) === text ? value : undefined;
  } catch {
    // Not JSON, or nested so deeply that the stack would not hold.
    return undefined;
  }
}
