import { findJsonFault } from "../district-file/json-fault.js";
import { refuse, type FaultyPart } from "./refused.js";

/** A case's form is a few kB of text; 256 kB leave room for the longest description in every field. */
export const mostJsonBytes = 256 * 1024;

/** Deeper than any form's value or definition; a parser's own recursion must not be a caller's to exhaust. */
const mostLevels = 64;

/** Up to here a body that is too large is read to its end and thrown away: a client still sending would not hear the answer. */
const mostDiscarded = 64 * 1024 * 1024;

/** Reads a body up to a size, without trusting what its length is said to be. Refuses `body-too-large`. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = (): Error =>
    refuse("body-too-large", { facts: { mostKilobytes: Math.floor(most / 1024) }, headers: { connection: "close" } });
  if (Number(request.headers.get("content-length") ?? 0) > mostDiscarded) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > mostDiscarded) throw tooLarge();
    if (size > most) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > most) throw tooLarge();
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * Reads a JSON body that a database can keep and a hash can be taken of.
 * Refuses `media-type-unsupported`, `body-too-large`, `body-malformed` (with line and column) and `body-invalid`.
 */
export async function readJson(request: Request, most: number = mostJsonBytes): Promise<{ value: unknown; text: string }> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (mediaType !== "application/json") throw refuse("media-type-unsupported", { facts: { expected: "application/json" } });
  const text = decode(await readBytes(request, most));
  if (levels(text) > mostLevels)
    throw refuse("body-invalid", { problems: [{ pointer: "", code: "too-deep", details: { most: mostLevels } }] });
  const value = parse(text);
  const problems = unkeepable(value, "");
  if (problems.length > 0) throw refuse("body-invalid", { problems: problems.slice(0, 20) });
  return { value, text };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("body-malformed");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = findJsonFault(text) ?? { line: 1, column: 1 };
    throw refuse("body-malformed", { facts: { line, column } });
  }
}

/** How deep brackets nest, outside of strings, found without recursion. */
function levels(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (quoted) {
      if (letter === "\\") index++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "[" || letter === "{") deepest = Math.max(deepest, ++depth);
    else if (letter === "]" || letter === "}") depth--;
  }
  return deepest;
}

/** Names an object must not bring: they would reach what every object inherits. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** What PostgreSQL's jsonb and RFC 8785 cannot write: NUL, half a surrogate pair, a number JSON has no name for. */
export const isKeepable = (text: string): boolean => !text.includes("\0") && !/\p{Surrogate}/u.test(text);

function unkeepable(value: unknown, pointer: string): FaultyPart[] {
  if (typeof value === "string") return isKeepable(value) ? [] : [{ pointer, code: "not-text" }];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [{ pointer, code: "not-finite" }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (forbidden.has(key)) return [{ pointer: place, code: "key-forbidden" }];
    if (!isKeepable(key)) return [{ pointer, code: "not-text" }];
    return unkeepable(part, place);
  });
}
