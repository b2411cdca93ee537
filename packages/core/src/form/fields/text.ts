import { codePoints, isReadable, normaliseText } from "./plain-text.js";
import { refused, taken, type FieldReader } from "./reading.js";

/** The longest text a field takes that sets no limit of its own, in code points: the largest limit a definition may set. */
export const longestText = 20_000;

const compiled = new Map<string, RegExp | undefined>();

/** A field's pattern for the whole text; undefined where it is no regular expression (`check` reports that, citizens need not suffer it). */
function patternOf(source: string): RegExp | undefined {
  if (!compiled.has(source)) {
    let pattern: RegExp | undefined;
    try {
      pattern = new RegExp(`^(?:${source})$`, "u");
    } catch {
      pattern = undefined;
    }
    compiled.set(source, pattern);
  }
  return compiled.get(source);
}

/** Reads several lines of text: trimmed, NFC, lengths in code points. */
export const readTextarea: FieldReader = (field, answer) => {
  if (typeof answer !== "string") return refused({ code: "not-a-text" });
  const text = normaliseText(answer);
  if (!isReadable(text)) return refused({ code: "unreadable-characters" });
  const actual = codePoints(text);
  const min = field.minLength ?? 0;
  const max = field.maxLength ?? longestText;
  if (actual > max) return refused({ code: "too-long", details: { max, actual } });
  if (actual < min) return refused({ code: "too-short", details: { min, actual } });
  if (field.pattern !== undefined && patternOf(field.pattern)?.test(text) === false) return refused({ code: "pattern-mismatch" });
  return taken(text);
};

/** Reads one line of text: as several, with line ends turned into spaces. */
export const readText: FieldReader = (field, answer, context) =>
  readTextarea(field, typeof answer === "string" ? answer.replace(/[\r\n]+/g, " ") : answer, context);
