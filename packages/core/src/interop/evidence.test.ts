import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealEvent, type CaseEvent, type UnsealedEvent } from "../case/index.js";
import { CaseStory } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import type { CaseRecord } from "./case-record.js";
import { evidenceFormat, toEvidence } from "./evidence-export.js";
import { streamAll } from "./export-format.js";
import { decodeUtf8 } from "./utf8.js";
import { verifyEvidence } from "./verify-evidence.js";

function record(): CaseRecord {
  const story = new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00")
    // A character that lossy decoding also leaves behind, one outside the basic plane, and a line separator.
    .open("exposed-rubbish", { description: "垃圾\uFFFD\u{20BB7}\u2028", grid: "liuyuan-1", phone: "13800138000", address: "柳园路1号" })
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management" });
  return { state: story.state, events: story.events, personal: story.personal };
}

const one = record();
const bytes = new Uint8Array(Buffer.from(toEvidence([one], "lianhu"), "utf8"));
const codes = (file: Uint8Array | string, heads?: Record<string, string>) =>
  verifyEvidence(file, heads === undefined ? {} : { heads }).problems.map(({ code }) => code);

const lines = (): Record<string, unknown>[] =>
  Buffer.from(bytes)
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Writes an export with other events, as somebody would who also computes the last line anew. */
const forged = (change: (record: CaseRecord) => CaseRecord): string => toEvidence([change(one)], "lianhu");

describe("an evidence export", () => {
  test("verifies as it was written", () => {
    expect(verifyEvidence(bytes)).toEqual({ ok: true, cases: 1, events: one.events.length, problems: [] });
    expect(verifyEvidence(Buffer.from(toEvidence([], "lianhu")))).toEqual({ ok: true, cases: 0, events: 0, problems: [] });
  });

  test("holds the personal values that are not erased, and verifies without them", () => {
    expect(lines().filter((line) => "personal" in line)).toHaveLength(2);
    const without = toEvidence([{ state: one.state, events: one.events }], "lianhu");
    expect(without).not.toContain("13800138000");
    expect(codes(Buffer.from(without))).toEqual([]);
  });

  test("is written piece by piece as it is in one", async () => {
    const pieces: string[] = [];
    for await (const piece of streamAll(evidenceFormat("lianhu"), [one])) pieces.push(piece);
    expect(pieces.join("")).toBe(Buffer.from(bytes).toString("utf8"));
  });

  test("betrays every single byte that was changed", { timeout: 60_000 }, () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if (verifyEvidence(changed).ok) expect.fail(`byte ${at} was changed unnoticed`);
    }
  });

  test("betrays any change of bytes, cuts and additions too, given as bytes or as a text decoded with losses", () => {
    const size = bytes.length;
    fc.assert(
      fc.property(fc.nat(size), fc.nat(3), fc.uint8Array({ maxLength: 3 }), (from, cut, put) => {
        const changed = Buffer.concat([bytes.slice(0, from), put, bytes.slice(from + cut)]);
        fc.pre(!changed.equals(bytes));
        expect(verifyEvidence(changed).ok).toBe(false);
        expect(verifyEvidence(changed.toString("utf8")).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("given as a text is not believed where decoding may have hidden something", () => {
    expect(codes(Buffer.from(bytes).toString("utf8"))).toEqual(["not-utf-8"]);
  });

  test("betrays a changed event even if the last line was computed anew", () => {
    const changed = forged((given) => ({
      ...given,
      events: given.events.map((event) => (event.type === "acted" && event.seq < 6 ? { ...event, action: "reject" } : event)),
    }));
    const verdict = verifyEvidence(Buffer.from(changed), { locale: "en" });
    const seq = one.events.find((event) => event.type === "acted")?.seq;
    expect(verdict.problems).toEqual([
      { case: "case-1", seq, line: 2 + (seq ?? 0), code: "hash", message: "The event is not as it was sealed" },
    ]);
  });

  test("betrays a missing event, a shortened case and a case of another number", () => {
    expect(codes(Buffer.from(forged((given) => ({ ...given, events: given.events.filter(({ seq }) => seq !== 3) }))))).toEqual([
      "sequence",
    ]);
    expect(codes(Buffer.from(forged((given) => ({ ...given, events: given.events.slice(0, -1) }))))).toEqual(["case-head"]);
    expect(codes(Buffer.from(forged((given) => ({ ...given, state: { ...given.state, number: "X" } }))))).toEqual(["case-events"]);
    expect(codes(Buffer.from(toEvidence([one, one], "lianhu")))).toEqual(["case-repeated"]);
  });

  test("betrays a chain computed anew only to who knows an earlier head", () => {
    let previous = "";
    const events = one.events.map((event): CaseEvent => {
      const { hash: _hash, ...open } = { ...event, previous, at: event.at + 1 };
      const sealed = sealEvent(open as UnsealedEvent);
      previous = sealed.hash;
      return sealed;
    });
    const changed = Buffer.from(forged((given) => ({ ...given, events, state: { ...given.state, head: previous } })));
    expect(codes(changed)).toEqual([]);
    expect(codes(changed, { "case-1": one.state.head })).toEqual(["case-head"]);
    expect(codes(bytes, { "case-1": one.events[0]?.hash ?? "" })).toEqual([]);
  });

  test("betrays a personal value that is not the one committed to", () => {
    const personal = (one.personal ?? []).map((value) => (value.field === "phone" ? { ...value, value: "13800138001" } : value));
    expect(codes(Buffer.from(forged((given) => ({ ...given, personal }))))).toEqual(["commitment"]);
    const elsewhere = (one.personal ?? []).map((value) => ({ ...value, key: `2/${value.field}` }));
    expect(codes(Buffer.from(forged((given) => ({ ...given, personal: elsewhere }))))).toEqual([
      "commitment-missing",
      "commitment-missing",
    ]);
  });

  test.each(["", "\n", "{}", "{}\n{}\n", "[]\n\n", `${'{"a":'.repeat(9000)}1${"}".repeat(9000)}\n{}\n`])(
    "is not what some other file is",
    (file) => {
      expect(verifyEvidence(file).ok).toBe(false);
    },
  );
});

test("UTF-8 is read strictly, whatever the bytes", () => {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const expected = (given: Uint8Array): string | undefined => {
    try {
      return strict.decode(given);
    } catch {
      return undefined;
    }
  };
  const text = fc.string({ unit: "binary" }).map((given) => new Uint8Array(Buffer.from(given, "utf8")));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), text), (given) => {
      expect(decodeUtf8(given)).toBe(expected(given));
    }),
    { numRuns: 1000 },
  );
});
