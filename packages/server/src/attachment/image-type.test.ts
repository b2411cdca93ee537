import { expect, test } from "vitest";
import { claimedType, imageTypeOf } from "./image-type.js";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ["\xff\xd8\xff\xe0\0\x10JFIF\0\x01", "image/jpeg"],
  ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"],
  ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
  ["\0\0\0\x18ftypheic\0\0\0\0", "image/heic"],
  ["<svg xmlns='http://www.w3.org/2000/svg'>", undefined],
  ["GIF89a, a picture that may move", undefined],
  ["\xff\xd8\xff", undefined],
  ["", undefined],
])("bytes that begin with %j are %s", (text, type) => {
  expect(imageTypeOf(bytes(text))).toBe(type);
});

test("a claim is read without its parameters and under its other names", () => {
  expect(claimedType("image/JPG; name=x")).toBe("image/jpeg");
  expect(claimedType("text/html")).toBeUndefined();
});
