/** A value, mark or key of JSON (RFC 8259) at a place, after white space. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y; // eslint-disable-line no-control-regex -- control characters are what JSON forbids

/** What may come next. */
type Awaited = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

/** Where a text stops being JSON: the first position at which nothing may stand that stands there. V8 often does not say. */
export function jsonFault(text: string): number {
  const open: ("{" | "[")[] = [];
  let awaited: Awaited = "value";
  let position = 0;
  for (;;) {
    token.lastIndex = position;
    const match = token.exec(text);
    const start = position + (/[ \t\n\r]*/y.exec(text.slice(position))?.[0].length ?? 0);
    if (!match) return start;
    const next = after(awaited, match, open);
    if (next === undefined) return start;
    awaited = next;
    position = token.lastIndex;
  }
}

function after(awaited: Awaited, [, mark, string, plain]: RegExpExecArray, open: ("{" | "[")[]): Awaited | undefined {
  const closed = (): Awaited => {
    open.pop();
    return open.length > 0 ? "comma-or-end" : "nothing";
  };
  const value = awaited === "value" || awaited === "value-or-end";
  const key = awaited === "key" || awaited === "key-or-end";
  if (string !== undefined && key) return "colon";
  if ((string !== undefined || plain !== undefined) && value) return open.length > 0 ? "comma-or-end" : "nothing";
  if ((mark === "{" || mark === "[") && value) {
    open.push(mark);
    return mark === "{" ? "key-or-end" : "value-or-end";
  }
  if (mark === ":" && awaited === "colon") return "value";
  if (mark === "," && awaited === "comma-or-end") return open.at(-1) === "{" ? "key" : "value";
  if (mark === "}" && open.at(-1) === "{" && (awaited === "key-or-end" || awaited === "comma-or-end")) return closed();
  if (mark === "]" && open.at(-1) === "[" && (awaited === "value-or-end" || awaited === "comma-or-end")) return closed();
  return undefined;
}
