/** Where a text stops being JSON: line and column, both counted from 1, and what stands there. */
export interface JsonFault {
  line: number;
  column: number;
  /** The character found there; empty at the end of the text. */
  found: string;
}

/** What JSON allows between values. */
const blank = /[ \t\n\r]*/y;
const literal =
  /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/**
 * Finds where a text stops being JSON (RFC 8259). `JSON.parse` tells no position in every version of Node, and people
 * who write definitions by hand need one.
 *
 * @param text without byte order mark.
 * @returns nothing where the text is JSON.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const end = new Scanner(text).document();
  if (end === undefined) return undefined;
  const before = text.slice(0, end);
  const line = before.split("\n").length;
  return { line, column: end - (before.lastIndexOf("\n") + 1) + 1, found: text.slice(end, end + 1) };
}

/** Reads values without keeping them; each method answers whether it could, and `#at` stays at the fault. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The position of the fault, or nothing. */
  document(): number | undefined {
    const whole = this.#value() && this.#skip() === this.#text.length;
    return whole ? undefined : this.#at;
  }

  /** Without recursion, so that a deep document is no way to exhaust the stack. */
  #value(): boolean {
    const open: ("}" | "]")[] = [];
    for (;;) {
      this.#skip();
      const started = this.#text[this.#at];
      if (started === "{" || started === "[") {
        this.#at += 1;
        const close = started === "{" ? "}" : "]";
        this.#skip();
        if (this.#text[this.#at] !== close) {
          if (close === "}" && !this.#key()) return false;
          open.push(close);
          continue;
        }
        this.#at += 1;
      } else if (!this.#match(literal)) return false;
      if (!this.#closeAll(open)) return false;
      if (open.length === 0) return true;
    }
  }

  /** After a value: closes what ends here; true where a value must follow, or nothing is open any more. */
  #closeAll(open: ("}" | "]")[]): boolean {
    for (;;) {
      const close = open.at(-1);
      if (close === undefined) return true;
      this.#skip();
      const next = this.#text[this.#at];
      if (next === ",") {
        this.#at += 1;
        return close === "]" || this.#key();
      }
      if (next !== close) return false;
      this.#at += 1;
      open.pop();
    }
  }

  #key(): boolean {
    this.#skip();
    if (this.#text[this.#at] !== '"' || !this.#match(literal)) return false;
    this.#skip();
    if (this.#text[this.#at] !== ":") return false;
    this.#at += 1;
    return true;
  }

  #skip(): number {
    this.#match(blank);
    return this.#at;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}
