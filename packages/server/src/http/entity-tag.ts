import { digestText } from "@gridloop/core";

/**
 * The tag of a text. Weak, because the same text goes out compressed or not (RFC 9110 8.8.1): what a browser keeps is the text, not
 * the bytes.
 */
export const entityTag = (text: string): string => `W/"${digestText(text).slice(0, 22)}"`;

/** Whether whoever asks has the text already. Tags are compared by their text alone, as If-None-Match wants (RFC 9110 13.1.2). */
export function isKnown(request: Request, tag: string): boolean {
  const given = request.headers.get("if-none-match");
  if (given === null) return false;
  const opaque = (each: string): string => each.trim().replace(/^W\//, "");
  return given.trim() === "*" || given.split(",").some((each) => opaque(each) === opaque(tag));
}
